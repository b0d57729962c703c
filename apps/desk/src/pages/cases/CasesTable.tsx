import { Link } from 'wouter';

import type { CaseRow } from '../../api/types.ts';
import { SortHeader } from '../../kit/SortHeader.tsx';
import { paths } from '../../paths.ts';
import type { Column } from './columns.tsx';

interface CasesTableProps {
  columns: readonly Column[];
  rows: readonly CaseRow[];
  sort: string;
  compact: boolean;
  /** Older rows are still shown while the new ones are on their way. */
  waiting: boolean;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onSort: (sort: string) => void;
}

const sexWords = { male: '男', female: '女' } as const;

export function CasesTable({
  columns,
  rows,
  sort,
  compact,
  waiting,
  chosen,
  onChoose,
  onSort,
}: CasesTableProps) {
  const all = rows.length > 0 && rows.every((row) => chosen.has(row.id));
  const sexHasItsColumn = columns.some(({ name }) => name === 'sex');
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  const classes = ['table', 'table--cards', compact && 'table--compact', waiting && 'table--waiting'].filter(
    Boolean,
  );
  return (
    <div className="table-wrap">
      <table className={classes.join(' ')} aria-busy={waiting}>
        <caption className="visually-hidden">社区矫正对象名册</caption>
        <thead>
          <tr>
            <th scope="col" className="table__check">
              <input
                type="checkbox"
                aria-label="选中这一页全部"
                checked={all}
                onChange={(event) =>
                  toggle(
                    rows.map((row) => row.id),
                    event.target.checked,
                  )
                }
              />
            </th>
            <SortHeader name="name" title="姓名" sort={sort} onSort={onSort} />
            {columns.map(({ name, title, minor }) => (
              <SortHeader
                key={name}
                name={name}
                title={title}
                sort={sort}
                className={minor ? 'table__minor' : undefined}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} aria-selected={chosen.has(row.id) || undefined}>
              <td className="table__check">
                <input
                  type="checkbox"
                  aria-label={`选中${row.name}`}
                  checked={chosen.has(row.id)}
                  onChange={(event) => toggle([row.id], event.target.checked)}
                />
              </td>
              <th scope="row">
                <span className="case-name">
                  <Link href={paths.case(row.id)}>{row.name}</Link>
                  {row.sex && !sexHasItsColumn && <small>{sexWords[row.sex]}</small>}
                </span>
              </th>
              {columns.map(({ name, cell, minor }) => (
                <td key={name} className={minor ? 'table__minor' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
