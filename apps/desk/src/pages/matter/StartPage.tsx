import { findProcedure, type FormValues, type Procedure } from '@guitu/law';
import { useLocation, useSearchParams } from 'wouter';

import { useCaseQuery } from '../../api/cases.ts';
import { useStartMatter } from '../../api/matters.ts';
import type { CasePage } from '../../api/types.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { DraftRestored } from '../../form/DraftNote.tsx';
import { HandIn } from '../../form/HandIn.tsx';
import { MatterSheet } from '../../form/MatterSheet.tsx';
import { useStepForm } from '../../form/useStepForm.ts';
import { ArticleChips } from '../../kit/ArticleChips.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { StickyAside } from '../../kit/StickyAside.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { firstStepOf } from '../../matter/firstStepOf.ts';
import { MatterHead } from '../../matter/MatterHead.tsx';
import { linesOfProcedure } from '../../matter/stepLines.ts';
import { Steps } from '../../matter/Steps.tsx';
import { WhyPanel } from '../../matter/WhyPanel.tsx';
import { paths } from '../../paths.ts';
import { keepsFiles, takesSteps } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import NowherePage from '../nowhere/NowherePage.tsx';

/** A new matter: the empty form of its procedure for this person. */
export default function StartPage({ caseId, procedure: name }: { caseId: string; procedure: string }) {
  const procedure = findProcedure(name);
  const page = useCaseQuery(caseId);
  const session = useSession();
  if (procedure === undefined || !takesSteps(session)) return <NowherePage />;
  if (page.isPending) return <Loading lines={10} />;
  if (page.isError) return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  return <StartDesk procedure={procedure} page={page.data} />;
}

const none: FormValues = {};

/** The matters a field of the form may name: those that can be continued, or any for an opinion about one. */
function mattersFor(procedure: Procedure, page: CasePage): CasePage['matters'] {
  if (procedure.name === 'procuratorialSupervision')
    return page.matters.filter((one) => one.procedure !== procedure.name);
  return page.matters.filter((one) => one.procedure === procedure.name && one.status === 'running');
}

function StartDesk({ procedure, page }: { procedure: Procedure; page: CasePage }) {
  const caseId = page.case.id;
  const [query] = useSearchParams();
  const asked = query.get('step') ?? '';
  const step = procedure.steps[asked] === undefined ? firstStepOf(page, procedure) : asked;
  const session = useSession();
  const { today } = useNow();
  const [, navigate] = useLocation();
  // Begun from the page of another matter, the form already says which one it is about.
  const about = query.get('about');
  const form = useStepForm({
    caseId,
    procedure,
    step,
    draftKey: `start:${caseId}:${procedure.name}${about === null ? '' : `:${about}`}`,
    initial: about === null || !('about' in (procedure.steps[step]?.form ?? {})) ? none : { about },
  });
  const start = useStartMatter(caseId);
  useTitle(`${page.case.name} ${procedure.title}`);
  const confirm = async () => {
    const { idempotencyKey } = form;
    const { matter } = await start.mutateAsync({
      procedure: procedure.name,
      step,
      values: form.draft.values,
      idempotencyKey,
    });
    form.draft.finish();
    navigate(paths.matter(matter.id));
  };
  return (
    <FieldContext
      value={{
        today,
        matters: mattersFor(procedure, page),
      }}
    >
      <div className="page">
        <MatterHead caseId={caseId} name={page.case.name} title={procedure.title} note="新办">
          {keepsFiles(session) && (
            <ButtonLink href={paths.record(caseId, procedure.name)}>补录纸质审批</ButtonLink>
          )}
        </MatterHead>
        <div className="desk">
          <div className="desk__left">
            <Steps lines={linesOfProcedure(procedure, step)} />
          </div>
          <div className="desk__middle">
            {query.get('step') === null && <NotHere procedure={procedure} page={page} />}
            <DraftRestored draft={form.draft} />
            {form.draft.ready ? (
              <MatterSheet
                procedure={procedure}
                page={page}
                active={{ step, form }}
                foot={<HandIn procedure={procedure} step={step} form={form} onConfirm={confirm} />}
              />
            ) : (
              <Loading lines={10} />
            )}
          </div>
          <StickyAside className="desk__right" label="为什么和此刻">
            <WhyPanel why={form.why} />
          </StickyAside>
        </div>
      </div>
    </FieldContext>
  );
}

/** Said before anybody fills in a form that will not be taken; what was done on paper may still be entered. */
function NotHere({ procedure, page }: { procedure: Procedure; page: CasePage }) {
  const refusals = page.startable.find((row) => row.procedure === procedure.name)?.refusals ?? [];
  if (refusals.length === 0) return null;
  return (
    <Notice tone="calm">
      <p>
        <strong>现在不能开始办“{procedure.title}”。</strong>
      </p>
      {refusals.map(({ code, text, instead, articles }) => (
        <div key={code}>
          <p>
            {text}
            {instead}
          </p>
          <ArticleChips labels={(articles ?? []).map(({ label }) => label)} />
        </div>
      ))}
    </Notice>
  );
}
