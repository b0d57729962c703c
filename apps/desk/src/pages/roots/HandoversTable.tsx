import { rootSheetAddress } from '../../api/roots.ts';
import type { RootHandover } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { fullDay, longDay } from '../../words/days.ts';

import '../../kit/Table.css';

interface HandoversTableProps {
  handovers: readonly RootHandover[];
  onHandOver: (handover: RootHandover) => void;
  onConfirm: (handover: RootHandover) => void;
}

/** The lists on paper: printed by whom, handed to whom, received by whom. */
export function HandoversTable({ handovers, onHandOver, onConfirm }: HandoversTableProps) {
  return (
    <div className="table-wrap">
      <table className="table table--cards">
        <caption className="visually-hidden">存证单</caption>
        <thead>
          <tr>
            <th scope="col">存证单</th>
            <th scope="col">移交</th>
            <th scope="col">确认收到</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {handovers.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.firstDay === one.lastDay
                  ? longDay(one.firstDay)
                  : `${longDay(one.firstDay)}至${longDay(one.lastDay)}`}
                <div className="faint">
                  {one.count} 日，{one.printedBy}打印
                </div>
              </th>
              <td>
                {one.handedOn === null ? (
                  '还没有移交'
                ) : (
                  <>
                    {fullDay(one.handedOn)} 交{one.to}
                    <div className="faint">
                      {one.handedBy}登记{one.receiptNumber === null ? '' : `，回执 ${one.receiptNumber}`}
                    </div>
                  </>
                )}
              </td>
              <td>{one.confirmedBy ?? '还没有确认'}</td>
              <td className="nowrap">
                <a
                  className="button button--small"
                  href={rootSheetAddress(one.id)}
                  target="_blank"
                  rel="noreferrer"
                >
                  打开存证单
                </a>{' '}
                {one.mayHandOver && (
                  <Button small onClick={() => onHandOver(one)}>
                    {one.handedOn === null ? '登记移交' : '更正移交'}
                  </Button>
                )}
                {one.mayConfirm && (
                  <Button small look="primary" onClick={() => onConfirm(one)}>
                    确认收到
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
