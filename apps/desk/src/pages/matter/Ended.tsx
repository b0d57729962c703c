import type { MatterPage } from '../../api/types.ts';
import { Notice } from '../../kit/Notice.tsx';
import { useNow } from '../../session/useNow.ts';
import { momentWords } from '../../words/days.ts';

const ends = ['withdrawn', 'annulled', 'superseded'];

/** A matter that was withdrawn, annulled or done again: by whom, when and why. */
export function Ended({ matter }: { matter: MatterPage }) {
  const { today } = useNow();
  const end = matter.history.findLast((entry) => ends.includes(entry.type));
  if (!ends.includes(matter.status) || end === undefined) return null;
  return (
    <Notice tone="near">
      <p>
        <strong>
          {matter.statusText}：{end.body} {end.who}，{momentWords(end.happenedAt, today)}。
        </strong>
      </p>
      {end.text !== '' && <p>{end.text}</p>}
    </Notice>
  );
}
