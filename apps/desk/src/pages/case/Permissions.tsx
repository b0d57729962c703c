import { Link } from 'wouter';

import type { CasePage } from '../../api/types.ts';
import { Tag } from '../../kit/Tag.tsx';
import { paths } from '../../paths.ts';

/** What has been allowed and still counts. */
export function Permissions({ permissions }: Pick<CasePage, 'permissions'>) {
  const standing = permissions.filter((one) => one.inForce);
  if (standing.length === 0) return null;
  return (
    <section className="part" aria-labelledby="permissions">
      <div className="part__head">
        <h2 id="permissions">有效的许可</h2>
      </div>
      <ul className="line-list">
        {standing.map((one) => (
          <li key={`${one.matterId} ${one.from}`}>
            <Link href={paths.matter(one.matterId)}>{one.title}</Link>
            <span>
              {one.from} 至 {one.until}
            </span>
            {one.place && <span>{one.place}</span>}
            {one.returnedOn ? <Tag tone="done">{one.returnedOn} 已返回</Tag> : <Tag tone="now">有效</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}
