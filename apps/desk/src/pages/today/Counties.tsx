import { Link } from 'wouter';

import type { TodayCounty } from '../../api/types.ts';
import { paths } from '../../paths.ts';

const columns = [
  ['serving', '在矫', (code: number) => `${paths.cases}?office=${code}`],
  ['open', '在办事项', (code: number) => `${paths.matters}?waiting=all&running=true&place=${code}`],
  ['late', '时限已过', (code: number) => `${paths.matters}?waiting=all&due=late&place=${code}`],
  ['week', '七日内到期', (code: number) => `${paths.matters}?waiting=all&due=week&place=${code}`],
  ['missed', '有应到没到', (code: number) => `${paths.cases}?office=${code}&missed=true`],
] as const;

/** The places below side by side. Behind every number stands its list. */
export function Counties({ counties }: { counties: readonly TodayCounty[] }) {
  if (counties.length === 0) return null;
  return (
    <section className="beside sheet" aria-labelledby="counties">
      <h2 id="counties">各地并列</h2>
      <div className="beside__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">地方</th>
              {columns.map(([name, words]) => (
                <th key={name} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counties.map((county) => (
              <tr key={county.code}>
                <th scope="row">{county.name}</th>
                {columns.map(([name, words, href]) => (
                  <td key={name} className={isBad(name, county[name]) ? 'beside__late' : undefined}>
                    {county[name] === 0 ? (
                      <span className="faint">0</span>
                    ) : (
                      <Link href={href(county.code)} aria-label={`${county.name}${words} ${county[name]}`}>
                        {county[name]}
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function isBad(name: string, count: number): boolean {
  return count > 0 && (name === 'late' || name === 'missed');
}
