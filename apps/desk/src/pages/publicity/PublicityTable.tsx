import { formatDay, type Day } from '@guitu/law';
import { Link } from 'wouter';

import type { PublicityPage } from '../../api/types.ts';
import { paths } from '../../paths.ts';

import '../../kit/Table.css';

interface PublicityTableProps {
  rows: PublicityPage['rows'];
  chosen: ReadonlySet<string>;
  onChoose: (matterId: string, isChosen: boolean) => void;
}

/** Who, what and when; whoever is not chosen is not printed either. */
export function PublicityTable({ rows, chosen, onChoose }: PublicityTableProps) {
  return (
    <div className="table-wrap">
      <table className="table table--cards">
        <caption className="visually-hidden">公示名单</caption>
        <thead>
          <tr>
            <th scope="col" className="no-print">
              公示
            </th>
            <th scope="col">姓名</th>
            <th scope="col">事项</th>
            <th scope="col">结果</th>
            <th scope="col">决定日期</th>
            <th scope="col">司法所</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isChosen = chosen.has(row.matterId);
            return (
              <tr key={row.matterId} className={isChosen ? undefined : 'no-print'}>
                <td className="no-print">
                  <input
                    type="checkbox"
                    aria-label={`公示${row.name}的${row.title}`}
                    checked={isChosen}
                    onChange={(event) => onChoose(row.matterId, event.target.checked)}
                  />
                </td>
                <th scope="row">
                  <Link href={paths.matter(row.matterId)}>{row.name}</Link>
                </th>
                <td className="nowrap">{row.title}</td>
                <td>{row.result}</td>
                <td className="nowrap">{formatDay(row.decidedOn as Day)}</td>
                <td>{row.officeName}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
