import { dayOf, getStep, type Procedure } from '@guitu/law';
import { useState } from 'react';

import type { Refusal } from '../../api/types.ts';
import { DraftSaved } from '../../form/DraftNote.tsx';
import { focusFirstProblem } from '../../form/focusFirstProblem.ts';
import { RefusalsAbove } from '../../form/RefusalsAbove.tsx';
import type { Draft } from '../../form/useDraft.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { fullDay } from '../../words/days.ts';
import type { EntryStep } from './recordEntry.ts';

interface RecordFootProps {
  /** What is entered. */
  title?: string;
  /** What else to know before it is entered. */
  last?: string;
  procedure: Procedure;
  draft: Draft;
  steps: readonly EntryStep[];
  missing: readonly Refusal[];
  refusals: readonly Refusal[];
  reason: string;
  onReason: (reason: string) => void;
  onHandIn: () => void;
  /** Throws what is no refusal of the form. */
  onConfirm: () => Promise<void>;
}

/** The reason for entering it late, and the question before it is entered. */
export function RecordFoot({
  procedure,
  title = procedure.title,
  last = '纸上的决定保留原来的文号，这里只生成补录登记表。不合规的地方照实记下，提示上一级机构。录错了可以更正。',
  draft,
  steps,
  missing,
  refusals,
  reason,
  onReason,
  onHandIn,
  onConfirm,
}: RecordFootProps) {
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const above = refusals.filter((refusal) => refusal.field === undefined || !refusal.field.includes('.'));
  const confirm = async () => {
    setSending(true);
    setError(null);
    try {
      await onConfirm();
      setAsking(false);
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      <div className="record-reason">
        <LabelledInput
          label="为什么补录"
          value={reason}
          maxLength={200}
          onChange={(event) => onReason(event.target.value)}
        />
      </div>
      <RefusalsAbove refusals={above} />
      <div className="paper__acts">
        <DraftSaved draft={draft} />
        <Button
          look="primary"
          onClick={() => {
            onHandIn();
            if (missing.length === 0) setAsking(true);
            else requestAnimationFrame(focusFirstProblem);
          }}
        >
          补录
        </Button>
      </div>
      {asking && (
        <Dialog
          title={`补录${title}`}
          onClose={() => setAsking(false)}
          foot={
            <>
              <Button onClick={() => setAsking(false)}>再看看</Button>
              <Button look="primary" waiting={sending} onClick={() => void confirm()}>
                确认补录
              </Button>
            </>
          }
        >
          <div className="will">
            <p>会按纸上的日期和签名记下 {steps.length} 步：</p>
            <section>
              <ul>
                {steps.map((step) => (
                  <li key={step.step}>
                    <strong>{getStep(procedure, step.step).title}</strong>
                    <span>
                      {step.as.bodyName} {step.as.name}
                    </span>
                    <span className="faint">{fullDay(dayOf(step.happenedAt))}</span>
                  </li>
                ))}
              </ul>
            </section>
            <p className="will__last">{last}</p>
          </div>
          {error !== null && <Failure error={error} />}
        </Dialog>
      )}
    </>
  );
}
