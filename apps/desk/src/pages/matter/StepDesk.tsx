import { type Procedure } from '@guitu/law';
import { useLocation } from 'wouter';

import { useActOnMatter } from '../../api/matters.ts';
import type { CasePage, MatterPage } from '../../api/types.ts';
import { DraftRestored } from '../../form/DraftNote.tsx';
import { HandIn } from '../../form/HandIn.tsx';
import { MatterSheet } from '../../form/MatterSheet.tsx';
import { useStepForm } from '../../form/useStepForm.ts';
import { Loading } from '../../kit/Loading.tsx';
import { StickyAside } from '../../kit/StickyAside.tsx';
import { WhyPanel } from '../../matter/WhyPanel.tsx';
import { paths } from '../../paths.ts';
import { MatterAside } from './MatterAside.tsx';
import { MatterLeft } from './MatterLeft.tsx';

interface StepDeskProps {
  procedure: Procedure;
  matter: MatterPage;
  page: CasePage;
  step: string;
}

/** A matter with one step open for writing. */
export function StepDesk({ procedure, matter, page, step }: StepDeskProps) {
  const form = useStepForm({
    caseId: matter.caseId,
    procedure,
    step,
    matterId: matter.id,
    draftKey: `step:${matter.id}:${step}`,
  });
  const act = useActOnMatter(matter);
  const [, navigate] = useLocation();
  const confirm = async () => {
    await act.mutateAsync({
      act: 'step',
      step,
      values: form.draft.values,
      expectedRevision: matter.revision,
      idempotencyKey: form.idempotencyKey,
    });
    form.draft.finish();
    // A step that may be taken again must not stay open with what was just handed in.
    navigate(paths.matter(matter.id));
    window.scrollTo({ top: 0 });
  };
  return (
    <div className="desk">
      <MatterLeft matter={matter} step={step} open={form.draft.ready} />
      <div className="desk__middle">
        <DraftRestored draft={form.draft} />
        {form.draft.ready ? (
          <MatterSheet
            procedure={procedure}
            page={page}
            matter={matter}
            active={{ step, form }}
            foot={<HandIn procedure={procedure} step={step} form={form} onConfirm={confirm} />}
          />
        ) : (
          <Loading lines={10} />
        )}
      </div>
      <StickyAside className="desk__right" label="为什么和此刻">
        <MatterAside matter={matter} why={<WhyPanel why={form.why ?? matter.why} />} />
      </StickyAside>
    </div>
  );
}
