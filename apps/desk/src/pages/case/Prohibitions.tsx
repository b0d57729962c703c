import type { CasePage } from '../../api/types.ts';
import { Tag } from '../../kit/Tag.tsx';

const kindWords = { place: '禁止进入', person: '禁止接触', activity: '禁止从事' } as const;

/** What the court has forbidden, and until when. */
export function Prohibitions({ prohibitions }: Pick<CasePage, 'prohibitions'>) {
  if (prohibitions.length === 0) return null;
  return (
    <section className="part" aria-labelledby="prohibitions">
      <div className="part__head">
        <h2 id="prohibitions">禁止令</h2>
      </div>
      <ul className="line-list">
        {prohibitions.map((one) => (
          <li key={one.id}>
            {one.inForce ? <Tag tone="near">{kindWords[one.kind]}</Tag> : <Tag>{kindWords[one.kind]}</Tag>}
            <span>{one.content}</span>
            <small>
              {one.begins} 起{one.ends === null ? '' : `，至 ${one.ends}`}
              {!one.inForce && '，现在不在有效期内'}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
