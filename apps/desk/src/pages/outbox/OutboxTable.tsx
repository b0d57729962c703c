import type { OutgoingRow } from '../../api/types.ts';
import { Tag } from '../../kit/Tag.tsx';
import { useNow } from '../../session/useNow.ts';
import { momentWords } from '../../words/days.ts';
import { channelWords, messageKinds, stateWords } from '../messages/messageWords.ts';

import '../../kit/Table.css';

export function OutboxTable({ rows }: { rows: readonly OutgoingRow[] }) {
  const { today } = useNow();
  return (
    <div className="table-wrap">
      <table className="table table--cards">
        <caption className="visually-hidden">发件箱</caption>
        <thead>
          <tr>
            <th scope="col">内容</th>
            <th scope="col">时间</th>
            <th scope="col">单位</th>
            <th scope="col">类别</th>
            <th scope="col">通道</th>
            <th scope="col">状态</th>
            <th scope="col">网关答复</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.text}</th>
              <td className="nowrap">{momentWords(row.createdAt, today)}</td>
              <td>
                {row.bodyName}
                {row.addressees !== null && <div className="faint">{row.addressees}</div>}
              </td>
              <td className="nowrap">{messageKinds[row.kind].words}</td>
              <td className="nowrap">{channelWords[row.channel]}</td>
              <td className="nowrap">
                <Tag tone={stateWords[row.state].tone}>{stateWords[row.state].words}</Tag>
              </td>
              <td>{answerOf(row, today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function answerOf(row: OutgoingRow, today: string): string {
  const tried = row.attempts > 1 ? `第 ${row.attempts} 次：` : '';
  const next = row.nextAttemptAt === null ? '' : `，${momentWords(row.nextAttemptAt, today)}再发`;
  return row.answer === null ? '' : `${tried}${row.answer}${next}`;
}
