import type { CasePage } from '../../api/types.ts';
import { Facts } from './Facts.tsx';
import { FirstDays } from './FirstDays.tsx';
import { IdentityPart } from './identity/IdentityPart.tsx';
import { SamePerson } from './merge/SamePerson.tsx';
import { OutdatedPapers } from './OutdatedPapers.tsx';
import { Permissions } from './Permissions.tsx';
import { Prohibitions } from './Prohibitions.tsx';
import { RunningMatters } from './RunningMatters.tsx';

/** What stands: what is under way, what is allowed and forbidden, the judgment, the person. */
export function OverviewTab({ page }: { page: CasePage }) {
  const { person, ...row } = page.case;
  return (
    <div className="sheet">
      <OutdatedPapers papers={page.outdatedPapers} className="part" />
      <FirstDays days={page.firstDays} />
      <RunningMatters matters={page.matters} />
      <Permissions permissions={page.permissions} />
      <Prohibitions prohibitions={page.prohibitions} />
      <section className="part" aria-labelledby="judgment">
        <div className="part__head">
          <h2 id="judgment">裁判和矫正</h2>
        </div>
        <Facts
          rows={[
            ['案号', row.caseNumber],
            ['罪名', row.crime],
            ['决定机关', page.case.decidingAuthority],
            ['裁判文书', page.case.judgmentNumber],
            ['裁判日期', page.case.judgmentOn],
            ['原判刑罚', page.case.originalPenalty],
            ['矫正期限', row.termBegins && row.termEnds && `${row.termBegins} 至 ${row.termEnds}`],
            ['接收日期', row.receivedOn],
            ['执行地', row.officeName],
          ]}
        />
      </section>
      <section className="part" aria-labelledby="person">
        <div className="part__head">
          <h2 id="person">本人</h2>
        </div>
        <Facts
          rows={[
            ['出生日期', person.birthOn],
            ['民族', person.ethnicity],
            ['证件尾号', person.idTail],
            ['电话', person.phone],
            ['居住地', person.homeAddress, 'wide'],
            ['户籍地', person.householdAddress, 'wide'],
          ]}
        />
      </section>
      <IdentityPart caseId={page.case.id} />
      <SamePerson page={page} />
    </div>
  );
}
