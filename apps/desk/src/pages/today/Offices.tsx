import { Link } from 'wouter';

import type { Today } from '../../api/types.ts';
import { paths } from '../../paths.ts';

/** The offices side by side: what is due in each up to today, and what was missed. Each leads to its people. */
export function Offices({ offices }: { offices: Today['offices'] }) {
  if (offices.length === 0) return null;
  return (
    <section className="offices sheet" aria-labelledby="offices">
      <h2 id="offices">各司法所</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">报告、联络、走访</th>
            <th scope="col">到期</th>
            <th scope="col">没有按时</th>
          </tr>
        </thead>
        <tbody>
          {offices.map(({ officeCode, officeName, duties }) => {
            const missed = sum(duties.map((one) => one.missed));
            return (
              <tr key={officeCode}>
                <th scope="row">
                  <Link href={`${paths.cases}?office=${officeCode}`}>{officeName}</Link>
                </th>
                <td>{sum(duties.map((one) => one.due))}</td>
                <td className={missed > 0 ? 'offices__missed' : undefined}>{missed}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
