import type { CopyRow } from '../../api/types.ts';
import { Mark } from '../../kit/Mark.tsx';
import { useNow } from '../../session/useNow.ts';
import { momentWords } from '../../words/days.ts';
import { copyStates } from '../paper/copyStates.ts';

/** Who has been told, and whether it has arrived. */
export function MatterCopies({ copies }: { copies: readonly CopyRow[] }) {
  const { today } = useNow();
  if (copies.length === 0) return null;
  return (
    <section className="aside-part sheet" aria-labelledby="copies">
      <h2 id="copies">送达和抄送</h2>
      <ul>
        {copies.map((copy) => (
          <li key={copy.id}>
            {copy.recipient} <Mark tone={copyStates[copy.status].tone}>{copyStates[copy.status].words}</Mark>
            <small>
              {copy.subject} · {momentWords(copy.at, today)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
