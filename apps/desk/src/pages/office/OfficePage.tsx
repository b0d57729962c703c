import { useOfficeQuery } from '../../api/office.ts';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { keepsFiles } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import NowherePage from '../nowhere/NowherePage.tsx';
import { Absences } from './Absences.tsx';
import { Colleagues } from './Colleagues.tsx';
import { Handovers } from './Handovers.tsx';
import { Shifts } from './Shifts.tsx';

import './Office.css';

/** The body from the inside: who answers for whom, who is away and who acts, who is on duty, what is handed over. */
export default function OfficePage() {
  useTitle('本机构');
  const session = useSession();
  const office = useOfficeQuery();
  if (!keepsFiles(session)) return <NowherePage />;
  if (office.isPending) return <Loading lines={8} />;
  if (office.isError) return <Failure error={office.error} onRetry={() => void office.refetch()} />;
  const { data } = office;
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>本机构</h1>
          <p>{session.body.name}</p>
        </div>
      </div>
      <div className="office">
        <div className="office__column">
          <Colleagues office={data} />
          <Handovers office={data} />
        </div>
        <div className="office__column">
          <Absences office={data} />
          <Shifts office={data} />
        </div>
      </div>
    </div>
  );
}
