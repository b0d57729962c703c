import { getStep, type Procedure } from '@guitu/law';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { ApiFailure } from '../../api/failure.ts';
import { useActOnMatter, usePreviewQuery } from '../../api/matters.ts';
import type { CasePage, MatterPage, Refusal } from '../../api/types.ts';
import { DraftRestored } from '../../form/DraftNote.tsx';
import { newKey } from '../../form/newKey.ts';
import { PersonRows } from '../../form/PersonRows.tsx';
import { Sheet } from '../../form/Sheet.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { StickyAside } from '../../kit/StickyAside.tsx';
import { useDelayed } from '../../kit/useDelayed.ts';
import { WhyPanel } from '../../matter/WhyPanel.tsx';
import { paths } from '../../paths.ts';
import { findLayout } from '../../procedures/findLayout.ts';
import { useNow } from '../../session/useNow.ts';
import { RecordBlock } from '../record/RecordBlock.tsx';
import { besideStep, readEntry } from '../record/recordEntry.ts';
import { RecordFoot } from '../record/RecordFoot.tsx';
import { useRecordDraft } from '../record/useRecordDraft.ts';
import { MatterAside } from './MatterAside.tsx';
import { MatterLeft } from './MatterLeft.tsx';
import { paperOfStep } from './recordable.ts';

interface RecordStepDeskProps {
  procedure: Procedure;
  matter: MatterPage;
  page: CasePage;
  step: string;
}

/** One step of a running matter that somebody else took on paper: what the paper says, signed by whoever signed it. */
export function RecordStepDesk({ procedure, matter, page, step }: RecordStepDeskProps) {
  const { now, today } = useNow();
  const [, navigate] = useLocation();
  const { draft, entry, reason, change, setReason } = useRecordDraft(`paper:${matter.id}:${step}`, () => ({
    [step]: paperOfStep(matter, step),
  }));
  const [handedIn, setHandedIn] = useState(false);
  const [late, setLate] = useState<readonly Refusal[]>([]);
  const [idempotencyKey] = useState(newKey);
  const act = useActOnMatter(matter);
  const layout = findLayout(procedure);
  const { steps, missing } = readEntry(procedure, entry, reason, now);
  const paper = entry[step] ?? paperOfStep(matter, step);
  const [read] = steps;
  const ask = {
    procedure: procedure.name,
    matterId: matter.id,
    step,
    mode: 'record' as const,
    values: paper.values,
    ...(read === undefined || read.as.name === '' ? {} : { happenedAt: read.happenedAt, as: read.as }),
  };
  const preview = usePreviewQuery(matter.caseId, useDelayed(ask, 400), draft.ready);

  const send = async () => {
    if (read === undefined) return;
    setLate([]);
    try {
      await act.mutateAsync({
        act: 'step',
        mode: 'record',
        ...read,
        reason: reason.trim(),
        expectedRevision: matter.revision,
        idempotencyKey,
      });
      draft.finish();
      navigate(paths.matter(matter.id));
      window.scrollTo({ top: 0 });
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.status !== 422) throw error;
      setLate(
        error.refusals.map((refusal) =>
          refusal.field === undefined
            ? refusal
            : besideStep({ ...refusal, field: `steps.0.${refusal.field}` }, steps),
        ),
      );
    }
  };

  return (
    <div className="desk">
      <MatterLeft matter={matter} paper={step} />
      <div className="desk__middle">
        <DraftRestored draft={draft} />
        {draft.ready ? (
          <Sheet
            title={layout.title}
            left={page.case.officeName}
            right="登记对方在纸上办的"
            foot={
              <RecordFoot
                title={`“${getStep(procedure, step).title}”`}
                last="对方的文书保留原来的文号，这里不再生成。不合规的地方照实记下，提示上一级机构。录错了可以更正。"
                procedure={procedure}
                draft={draft}
                steps={steps}
                missing={missing}
                refusals={handedIn ? [...missing, ...late] : late}
                reason={reason}
                onReason={setReason}
                onHandIn={() => setHandedIn(true)}
                onConfirm={send}
              />
            }
          >
            <PersonRows page={page} />
            <RecordBlock
              procedure={procedure}
              layout={layout}
              page={page}
              today={today}
              step={step}
              paper={paper}
              refusals={handedIn ? [...missing, ...late] : late}
              onChange={(next) => change({ [step]: next })}
            />
          </Sheet>
        ) : (
          <Loading lines={10} />
        )}
      </div>
      <StickyAside className="desk__right" label="为什么和此刻">
        <MatterAside matter={matter} why={<WhyPanel why={preview.data?.why ?? matter.why} />} />
      </StickyAside>
    </div>
  );
}
