import { findVersion } from '@guitu/law';
import { useSearchParams } from 'wouter';

import { useMatterCaseQuery } from '../../api/cases.ts';
import { useMatterQuery } from '../../api/matters.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { MatterHead } from '../../matter/MatterHead.tsx';
import { statusTone } from '../../matter/statusTone.ts';
import { paths } from '../../paths.ts';
import { isProcuratorate, keepsFiles } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import NowherePage from '../nowhere/NowherePage.tsx';
import { activeStep } from './activeStep.ts';
import { MatterHistory } from './MatterHistory.tsx';
import { MatterTabs } from './MatterTabs.tsx';
import { MendMenu } from './MendMenu.tsx';
import { ReadDesk } from './ReadDesk.tsx';
import { recordableSteps } from './recordable.ts';
import { RecordStepDesk } from './RecordStepDesk.tsx';
import { StepDesk } from './StepDesk.tsx';

const secrecy =
  '被调查人不是社区矫正对象。只有受委托的县级机构和交办的司法所看得到这份案卷，每次查阅都有记录；不得向本人及其亲属、代理人、利害关系人透露。';

/** One matter: its form with the step that is this desk's turn open, and everything that happened to it. */
export default function MatterPage({ matterId, tab }: { matterId: string; tab: string | undefined }) {
  const matter = useMatterQuery(matterId);
  const page = useMatterCaseQuery(matter.data?.caseId ?? '', matterId);
  const [query] = useSearchParams();
  const { today } = useNow();
  const session = useSession();
  useTitle(matter.data === undefined ? '办理' : `${matter.data.person.name} ${matter.data.title}`);
  if (matter.isError) return <Failure error={matter.error} onRetry={() => void matter.refetch()} />;
  if (matter.isPending) return <Loading lines={10} />;
  if (page.isError) return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  if (page.isPending) return <Loading lines={10} />;
  const { data } = matter;
  const procedure = findVersion(data.procedure, data.version);
  if (procedure === undefined) return <NowherePage />;
  const step = activeStep(data, query.get('step'));
  const paper = keepsFiles(session)
    ? recordableSteps(data).find((one) => one.step === query.get('paper'))
    : undefined;
  const others = page.data.matters.filter((one) =>
    data.procedure === 'procuratorialSupervision'
      ? one.procedure !== data.procedure
      : one.procedure === data.procedure && one.id !== matterId && one.status === 'running',
  );
  return (
    <FieldContext value={{ today, matters: others }}>
      <div className="page">
        <MatterHead
          caseId={data.guest ? undefined : data.caseId}
          closed={procedure.file === 'assessment' ? secrecy : undefined}
          name={data.person.name}
          title={data.title}
          note={data.statusText}
          tone={statusTone(data.status)}
          summary={data.summary}
        >
          <Button icon="print" onClick={() => window.print()}>
            打印这张表
          </Button>
          {isProcuratorate(session) && data.procedure !== 'procuratorialSupervision' && (
            <ButtonLink href={paths.raiseOpinion(data.caseId, data.id)} icon="pen">
              提出监督意见
            </ButtonLink>
          )}
          <MendMenu procedure={procedure} matter={data} />
        </MatterHead>
        <MatterTabs matter={data} tab={tab} />
        {tab === 'history' ? (
          <MatterHistory procedure={procedure} matter={data} />
        ) : paper !== undefined ? (
          <RecordStepDesk
            key={paper.step}
            procedure={procedure}
            matter={data}
            page={page.data}
            step={paper.step}
          />
        ) : step === undefined ? (
          <ReadDesk procedure={procedure} matter={data} page={page.data} />
        ) : (
          <StepDesk key={step} procedure={procedure} matter={data} page={page.data} step={step} />
        )}
      </div>
    </FieldContext>
  );
}
