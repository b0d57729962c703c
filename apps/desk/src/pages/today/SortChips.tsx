import type { Today } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { sortsOf, sortWords, type Sort } from './sorts.ts';

interface SortChipsProps {
  groups: Today['groups'];
  sort: Sort | '';
  onSort: (sort: Sort | '') => void;
}

/** Reads a long day by what it is about: what waits for my decision, what comes in, what is to be served. */
export function SortChips({ groups, sort, onSort }: SortChipsProps) {
  const sorts = sortsOf(groups);
  if (sorts.length === 0) return null;
  const all = sorts.reduce((total, [, count]) => total + count, 0);
  return (
    <div className="today__sorts no-print" role="group" aria-label="只看一类">
      {([['', all], ...sorts] as const).map(([one, count]) => (
        <Button
          key={one}
          small
          look={one === sort ? 'soft' : 'plain'}
          aria-pressed={one === sort}
          onClick={() => onSort(one)}
        >
          {one === '' ? '全部' : sortWords[one]} {count}
        </Button>
      ))}
    </div>
  );
}
