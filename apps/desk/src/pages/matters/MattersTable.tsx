import { measureNames } from '@guitu/law';
import { Link } from 'wouter';

import type { MatterRow } from '../../api/types.ts';
import { Tag } from '../../kit/Tag.tsx';
import { outcomeWords, statusTone } from '../../matter/statusTone.ts';
import { paths } from '../../paths.ts';
import { useNow } from '../../session/useNow.ts';
import { momentWords } from '../../words/days.ts';
import { DueTime } from '../today/DueTime.tsx';

import '../../kit/Table.css';
import './Matters.css';

/** Matters of many people: whose, what, where it stands, whom it waits for, by when. */
export function MattersTable({
  rows,
  waiting,
  withCase = true,
}: {
  rows: readonly MatterRow[];
  waiting: boolean;
  /** Whether there is a page of the person behind each: not behind an assessment. */
  withCase?: boolean;
}) {
  const { today } = useNow();
  return (
    <div className="table-wrap">
      <table className={waiting ? 'table table--cards table--waiting' : 'table table--cards'}>
        <caption className="visually-hidden">办理事项</caption>
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col">事项</th>
            <th scope="col">进展</th>
            <th scope="col">现在等谁</th>
            <th scope="col">时限</th>
            <th scope="col">开始</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="matter-name">
                <Link href={withCase ? paths.case(row.caseId) : paths.matter(row.id)}>{row.person.name}</Link>
                <small>
                  {measureNames[row.person.measure]} · {row.person.officeName}
                </small>
              </th>
              <td className="matter-what">
                <Link href={paths.matter(row.id)}>{row.summary}</Link>
              </td>
              <td className="nowrap">
                <Tag tone={statusTone(row.status)}>{row.statusText}</Tag> {outcomeWords(row)}
              </td>
              <td className="matter-name">
                {row.waiting === null ? (
                  <span className="faint">不等谁</span>
                ) : (
                  <>
                    {row.waiting.title}
                    <small>{row.waiting.officeName}</small>
                  </>
                )}
              </td>
              <td>
                {row.waiting?.due ? (
                  <DueTime dueAt={row.waiting.due} />
                ) : (
                  <span className="faint">不设时限</span>
                )}
              </td>
              <td className="nowrap table__minor">{momentWords(row.openedAt, today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
