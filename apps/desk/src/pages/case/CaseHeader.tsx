import { caseStatusNames, measureNames } from '@guitu/law';

import type { CasePage } from '../../api/types.ts';
import { Tag } from '../../kit/Tag.tsx';
import { keepsFiles } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { CasePhoto } from './CasePhoto.tsx';
import { Clocks } from './Clocks.tsx';
import { TermBar } from './TermBar.tsx';

const sexWords = { male: '男', female: '女' } as const;

/** Who this is, in one look. Flags are words; 未成年 and what is forbidden stand out. */
export function CaseHeader({ page }: { page: CasePage }) {
  const { person, ...row } = page.case;
  const session = useSession();
  const prohibitions = page.prohibitions.filter((one) => one.inForce);
  return (
    <section className="case__head sheet" aria-label="基本情况">
      <div className="case__who">
        <CasePhoto
          there={page.case.photo}
          caseId={row.id}
          name={person.name}
          editable={keepsFiles(session)}
        />
        <div>
          <div className="case__name">
            <h1>{row.name}</h1>
            <Tag tone="now" fact>
              {measureNames[row.measure]}
            </Tag>
            {row.level && <Tag>{row.level}</Tag>}
            {row.status !== 'serving' && <Tag>{caseStatusNames[row.status]}</Tag>}
            {page.case.minor && <Tag tone="near">未成年</Tag>}
            {prohibitions.length > 0 && <Tag tone="near">禁止令 {prohibitions.length} 项</Tag>}
            {row.flags
              .filter((flag) => flag !== '未成年' && !flag.startsWith('禁止令'))
              .map((flag) => (
                <Tag key={flag}>{flag}</Tag>
              ))}
          </div>
          <p className="case__facts">
            {person.sex && <span>{sexWords[person.sex]}</span>}
            {person.age !== null && <span>{person.age} 岁</span>}
            {person.ethnicity && <span>{person.ethnicity}</span>}
            {person.idTail && <span>证件尾号 {person.idTail}</span>}
            <span>{row.officeName}</span>
            {page.case.officer !== null && <span>责任人 {page.case.officer}</span>}
            {row.crime && <span>{row.crime}</span>}
          </p>
        </div>
      </div>
      {page.term && <TermBar term={page.term} status={page.case.status} />}
      <Clocks clocks={page.clocks} />
    </section>
  );
}
