import type { CasePage } from '../../api/types.ts';
import { MatterLines } from '../matters/MatterLines.tsx';

/** What is under way for this person. */
export function RunningMatters({ matters }: Pick<CasePage, 'matters'>) {
  const running = matters.filter((matter) => matter.status === 'open' || matter.status === 'running');
  if (running.length === 0) return null;
  return (
    <section className="part" aria-labelledby="running">
      <div className="part__head">
        <h2 id="running">正在办</h2>
      </div>
      <MatterLines matters={running} />
    </section>
  );
}
