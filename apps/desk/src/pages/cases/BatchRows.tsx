import { Link } from 'wouter';

import type { BatchPreview, BatchResult } from '../../api/types.ts';
import { Mark } from '../../kit/Mark.tsx';
import { paths } from '../../paths.ts';

type Row = BatchPreview['rows'][number] | BatchResult['rows'][number];

/** One line for each person: what would happen, or has happened, or why not. */
export function BatchRows({ rows, done }: { rows: readonly Row[]; done?: boolean }) {
  const refused = rows.filter((row) => row.refusals.length > 0).length;
  return (
    <section className="batch">
      <h3>{done ? '办理结果' : '会发生什么'}</h3>
      <p role="status">
        {done ? `已办 ${rows.length - refused} 人` : `可以办 ${rows.length - refused} 人`}
        {refused > 0 && `，${refused} 人不能办，原因写在名字后面`}。
      </p>
      <ul className="batch__rows">
        {rows.map((row) => (
          <li key={row.caseId}>
            <Mark tone={row.refusals.length > 0 ? 'overdue' : 'done'}>
              {row.refusals.length > 0 ? '不能办' : done ? '已办' : '可以办'}
            </Mark>
            <span>
              <Link href={paths.case(row.caseId)}>{row.name}</Link>
              <span className="faint">{sentenceOf(row)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentenceOf(row: Row): string {
  if (row.refusals.length > 0) return row.refusals.map((refusal) => refusal.text).join('');
  if (!('will' in row) || row.will === null) return '';
  const papers = row.will.papers.map((paper) => `《${paper.title}》`).join('');
  return `${row.will.title}${papers === '' ? '' : `，生成${papers}`}。`;
}
