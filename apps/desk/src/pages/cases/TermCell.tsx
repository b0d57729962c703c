import { daysBetween, day } from '@guitu/law';

import type { CaseRow } from '../../api/types.ts';
import { useNow } from '../../session/useNow.ts';
import { daysLeft } from '../../words/remaining.ts';

/** The end of the term with the days that are left; within a week it is marked in words and colour. */
export function TermCell({ row }: { row: CaseRow }) {
  const { today } = useNow();
  if (row.termEnds === null) return <span className="faint">未登记</span>;
  const left = daysBetween(day(today), day(row.termEnds));
  const near = row.status === 'serving' && left >= 0 && left <= 7;
  return (
    <span className={near ? 'term-cell term-cell--near' : 'term-cell'}>
      {row.termEnds}
      {row.status === 'serving' && <small>{daysLeft(row.termEnds, today)}</small>}
    </span>
  );
}
