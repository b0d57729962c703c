import { Link } from 'wouter';

import type { OfficePage } from '../../api/types.ts';
import { paths } from '../../paths.ts';
import { roleWords } from '../../words/roles.ts';

/** Who works here, and for how many people each answers. */
export function Colleagues({ office }: { office: OfficePage }) {
  return (
    <section className="sheet office__part" aria-labelledby="colleagues">
      <h2 id="colleagues">责任人</h2>
      <ul className="office__list">
        {office.colleagues.map(({ id, name, roles, cases }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="faint">{roles.map((role) => roleWords[role]).join('、')}</span>
            <span className="office__end">负责 {cases} 人</span>
          </li>
        ))}
      </ul>
      {office.unassigned > 0 && (
        <p className="office__note">
          还有 {office.unassigned} 人没有责任人。到<Link href={paths.cases}>人员</Link>
          里选上人，用“确定责任人”指定。
        </p>
      )}
    </section>
  );
}
