import { Link } from 'wouter';

import type { MatterPage } from '../../api/types.ts';
import { paths } from '../../paths.ts';

/** 检察监督 about this matter: what was said of it, and whether it is answered. */
export function MatterOpinions({ opinions }: { opinions: MatterPage['opinions'] }) {
  if (opinions.length === 0) return null;
  return (
    <section className="aside-part sheet" aria-labelledby="matter-opinions">
      <h2 id="matter-opinions">对这件事项的监督意见</h2>
      <ul>
        {opinions.map((opinion) => (
          <li key={opinion.matterId}>
            <Link href={paths.matter(opinion.matterId)}>{opinion.summary}</Link>
            <small>{opinion.statusText}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
