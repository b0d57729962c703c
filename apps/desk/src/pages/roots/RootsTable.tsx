import type { RootsPage } from '../../api/types.ts';
import { Tag } from '../../kit/Tag.tsx';
import { longDay } from '../../words/days.ts';
import { inGroups, rootStates } from './rootWords.ts';

import '../../kit/Table.css';

/** Day by day: the value, and what became of it. */
export function RootsTable({ roots }: { roots: RootsPage['roots'] }) {
  return (
    <div className="table-wrap">
      <table className="table table--cards">
        <caption className="visually-hidden">日封存值</caption>
        <thead>
          <tr>
            <th scope="col">日期</th>
            <th scope="col">批次</th>
            <th scope="col">封存值</th>
            <th scope="col">去向</th>
          </tr>
        </thead>
        <tbody>
          {roots.map((root) => (
            <tr key={root.day}>
              <th scope="row" className="nowrap">
                {longDay(root.day)}
              </th>
              <td>{root.batchId}</td>
              <td className="roots-hash">{inGroups(root.hash)}</td>
              <td>
                <Tag tone={rootStates[root.state].tone}>{rootStates[root.state].words}</Tag>
                {root.differs && <Tag tone="overdue">与已经交出的不一致</Tag>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
