import { dayNumber } from '@guitu/law';
import { Link } from 'wouter';

import type { LateClock } from '../../api/types.ts';
import { paths } from '../../paths.ts';
import { dueDay, fullDay } from '../../words/days.ts';

/** For whoever oversees the law: what was finished after its time, though nothing of it runs any more. */
export function WentLate({ clocks }: { clocks: readonly LateClock[] }) {
  if (clocks.length === 0) return null;
  return (
    <section className="beside sheet" aria-labelledby="went-late">
      <h2 id="went-late">近三十日逾期才办的</h2>
      <div className="beside__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">人员</th>
              <th scope="col" className="beside__text">
                事项
              </th>
              <th scope="col">应当在</th>
              <th scope="col">办结</th>
            </tr>
          </thead>
          <tbody>
            {clocks.map((clock) => (
              <tr key={`${clock.matterId} ${clock.title}`}>
                <th scope="row">
                  <Link href={paths.case(clock.caseId)}>{clock.name}</Link>
                  <small>{clock.officeName}</small>
                </th>
                <td className="beside__text">
                  <Link href={paths.matter(clock.matterId)}>{clock.title}</Link>
                  {clock.article && <small>{clock.article}</small>}
                </td>
                <td>{fullDay(dueDay(clock.dueAt).day)}</td>
                <td className="beside__late">{lateness(clock)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function lateness({ dueAt, stoppedAt }: LateClock): string {
  const days = dayNumber(dueDay(stoppedAt).day) - dayNumber(dueDay(dueAt).day);
  return days === 0 ? '当天，晚了几个小时' : `晚 ${days} 天`;
}
