import { Link } from 'wouter';

import type { PaperRow } from '../../api/types.ts';
import { Tag } from '../../kit/Tag.tsx';
import { paths } from '../../paths.ts';
import { useNow } from '../../session/useNow.ts';
import { dayWithDate } from '../../words/days.ts';
import { paperTones } from './paperTone.ts';

import '../../kit/Table.css';
import './Papers.css';

interface PapersTableProps {
  papers: readonly PaperRow[];
  withPerson: boolean;
  waiting?: boolean;
}

export function PapersTable({ papers, withPerson, waiting }: PapersTableProps) {
  const { today } = useNow();
  return (
    <div className="table-wrap">
      <table className={waiting ? 'table table--cards table--waiting' : 'table table--cards'}>
        <caption className="visually-hidden">文书</caption>
        <thead>
          <tr>
            <th scope="col">文书</th>
            <th scope="col">文号</th>
            {withPerson && <th scope="col">姓名</th>}
            <th scope="col">单位</th>
            <th scope="col">日期</th>
            <th scope="col">状态</th>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <tr key={paper.id}>
              <th scope="row">
                <Link href={paths.paper(paper.id)}>{paper.title}</Link>
              </th>
              <td className="paper-number">{paper.number ?? <span className="faint">不编文号</span>}</td>
              {withPerson && (
                <td className="nowrap">
                  <Link href={paths.case(paper.caseId)}>{paper.personName}</Link>
                </td>
              )}
              <td>{paper.bodyName}</td>
              <td className="nowrap">{dayWithDate(paper.issuedOn, today)}</td>
              <td>
                <Tag tone={paperTones[paper.status]}>{paper.statusText}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
