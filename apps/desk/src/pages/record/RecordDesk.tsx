import type { Procedure } from '@guitu/law';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { ApiFailure } from '../../api/failure.ts';
import { usePreviewQuery, useRecordMatter } from '../../api/matters.ts';
import type { CasePage, Refusal } from '../../api/types.ts';
import { DraftRestored } from '../../form/DraftNote.tsx';
import { newKey } from '../../form/newKey.ts';
import { PersonRows } from '../../form/PersonRows.tsx';
import { Sheet } from '../../form/Sheet.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { StickyAside } from '../../kit/StickyAside.tsx';
import { useDelayed } from '../../kit/useDelayed.ts';
import { firstStepOf } from '../../matter/firstStepOf.ts';
import { WhyPanel } from '../../matter/WhyPanel.tsx';
import { paths } from '../../paths.ts';
import { findLayout } from '../../procedures/findLayout.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import { PaperSteps } from './PaperSteps.tsx';
import { RecordBlock } from './RecordBlock.tsx';
import { besideStep, emptyEntry, readEntry } from './recordEntry.ts';
import { RecordFoot } from './RecordFoot.tsx';
import { useRecordDraft } from './useRecordDraft.ts';

import '../../matter/Desk.css';

/** The paper to be entered: its steps at the left, the paper itself, and what law says to it. */
export function RecordDesk({ procedure, page }: { procedure: Procedure; page: CasePage }) {
  const caseId = page.case.id;
  const { body } = useSession();
  const { now, today } = useNow();
  const [, navigate] = useLocation();
  const opening = firstStepOf(page, procedure);
  const { draft, entry, reason, change, setReason } = useRecordDraft(
    `record:${caseId}:${procedure.name}:${opening}`,
    () => emptyEntry(procedure, opening, body.kind, body.name),
  );
  const [handedIn, setHandedIn] = useState(false);
  const [late, setLate] = useState<readonly Refusal[]>([]);
  const [idempotencyKey] = useState(newKey);
  const record = useRecordMatter(caseId);
  const layout = findLayout(procedure);
  const { steps, missing } = readEntry(procedure, entry, reason, now);
  const first = steps.find((step) => step.step === opening);
  const ask = {
    procedure: procedure.name,
    step: opening,
    mode: 'record' as const,
    values: entry[opening]?.values ?? {},
    ...(first === undefined ? {} : { happenedAt: first.happenedAt, as: first.as }),
  };
  const preview = usePreviewQuery(caseId, useDelayed(ask, 400), draft.ready);
  const refusals = handedIn ? [...missing, ...late] : late;

  const send = async () => {
    setLate([]);
    try {
      const { matter } = await record.mutateAsync({
        procedure: procedure.name,
        steps,
        reason: reason.trim(),
        idempotencyKey,
      });
      draft.finish();
      navigate(paths.matter(matter.id));
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.status !== 422) throw error;
      setLate(error.refusals.map((refusal) => besideStep(refusal, steps)));
    }
  };

  return (
    <div className="desk">
      <div className="desk__left">
        <PaperSteps procedure={procedure} opening={opening} entry={entry} onChange={change} />
      </div>
      <div className="desk__middle">
        <DraftRestored draft={draft} />
        {draft.ready ? (
          <Sheet
            title={layout.title}
            left={page.case.officeName}
            right="补录"
            foot={
              <RecordFoot
                procedure={procedure}
                draft={draft}
                steps={steps}
                missing={missing}
                refusals={refusals}
                reason={reason}
                onReason={setReason}
                onHandIn={() => setHandedIn(true)}
                onConfirm={send}
              />
            }
          >
            <PersonRows page={page} />
            {Object.entries(entry)
              .filter(([, step]) => step.on)
              .map(([step, paper]) => (
                <RecordBlock
                  key={step}
                  procedure={procedure}
                  layout={layout}
                  page={page}
                  today={today}
                  step={step}
                  paper={paper}
                  refusals={refusals}
                  onChange={(next) => change({ ...entry, [step]: next })}
                />
              ))}
          </Sheet>
        ) : (
          <Loading lines={10} />
        )}
      </div>
      <StickyAside className="desk__right" label="为什么和此刻">
        <WhyPanel why={preview.data?.why ?? null} />
      </StickyAside>
    </div>
  );
}
