import { findProcedure, type Procedure } from '@guitu/law';

import { useCaseQuery } from '../../api/cases.ts';
import type { CasePage } from '../../api/types.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { MatterHead } from '../../matter/MatterHead.tsx';
import { keepsFiles } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import NowherePage from '../nowhere/NowherePage.tsx';
import { RecordDesk } from './RecordDesk.tsx';

/** A matter that was decided on paper, entered afterwards: what the paper says, with the names and days on it. */
export default function RecordPage({ caseId, procedure: name }: { caseId: string; procedure: string }) {
  const procedure = findProcedure(name);
  const page = useCaseQuery(caseId);
  const session = useSession();
  if (procedure === undefined || !keepsFiles(session)) return <NowherePage />;
  if (page.isPending) return <Loading lines={10} />;
  if (page.isError) return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  return <Record procedure={procedure} page={page.data} />;
}

function Record({ procedure, page }: { procedure: Procedure; page: CasePage }) {
  const { today } = useNow();
  useTitle(`${page.case.name} 补录${procedure.title}`);
  return (
    <FieldContext value={{ today, matters: page.matters.filter((one) => one.procedure === procedure.name) }}>
      <div className="page">
        <MatterHead
          caseId={page.case.id}
          name={page.case.name}
          title={procedure.title}
          note="补录纸质审批"
          tone="near"
          summary="照纸上写的录，日期和签名都按纸上的。已经发生的事不会被拒绝；不合规的地方会记下来，提示上一级。"
        />
        <RecordDesk procedure={procedure} page={page} />
      </div>
    </FieldContext>
  );
}
