import { Link } from 'wouter';

import type { Lapsing } from '../../api/types.ts';
import { paths } from '../../paths.ts';
import { dueDay, fullDay } from '../../words/days.ts';
import { DueMark } from './DueMark.tsx';

/** For who signs them: orders that end this week by themselves, unless they are looked at again. */
export function LapsingOrders({ orders }: { orders: readonly Lapsing[] }) {
  if (orders.length === 0) return null;
  return (
    <section className="beside sheet" aria-labelledby="lapsing">
      <h2 id="lapsing">本周到期的决定</h2>
      <div className="beside__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">人员</th>
              <th scope="col" className="beside__text">
                决定
              </th>
              <th scope="col">到期</th>
            </tr>
          </thead>
          <tbody>
            {orders.map((order) => (
              <tr key={order.matterId}>
                <th scope="row">
                  <Link href={paths.case(order.caseId)}>{order.name}</Link>
                  <small>{order.officeName}</small>
                </th>
                <td className="beside__text">
                  <Link href={paths.matter(order.matterId)}>{order.title}</Link>
                </td>
                <td>
                  <DueMark dueAt={order.dueAt} />
                  <small>{fullDay(dueDay(order.dueAt).day)}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
