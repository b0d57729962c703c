import { Link } from 'wouter';

import type { CasePage } from '../../api/types.ts';
import { paths } from '../../paths.ts';

type Entry = NonNullable<CasePage['term']>['ledger'][number];

/** 刑期台账: every paper that set or altered the term, the term after it, and our own computation beside what it states. */
export function TermLedger({ ledger }: { ledger: readonly Entry[] }) {
  const computed = ledger.some((entry) => entry.computedEnds !== null);
  return (
    <div className="term__ledger">
      <table>
        <thead>
          <tr>
            <th scope="col">文书</th>
            <th scope="col">期限止于</th>
            {computed && <th scope="col">系统计算</th>}
          </tr>
        </thead>
        <tbody>
          {ledger.map((entry, index) => (
            // Two lines of a ledger may read the same; their place tells them apart.
            <tr key={index}>
              <th scope="row">
                {entry.matterId === null ? (
                  entry.name
                ) : (
                  <Link href={paths.matter(entry.matterId)}>{entry.name}</Link>
                )}
                <small>
                  {entry.paperNumber !== null && `${entry.paperNumber}，`}
                  {entry.effectiveOn} 起适用
                  {entry.notCountedDays !== null && `，${entry.notCountedDays} 日不计入`}
                </small>
              </th>
              <td>
                {entry.ends ?? '没有写明'}
                {entry.begins !== null && <small>{entry.begins} 起</small>}
              </td>
              {computed && (
                <td>
                  {entry.computedEnds ?? '—'}
                  {entry.differs && <small>不一致，以文书为准</small>}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
