import { mendNames, type MendAct } from '@guitu/law';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useActOnMatter, usePreviewQuery } from '../../api/matters.ts';
import type { MatterPage } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { RefusalNote } from '../../form/RefusalNote.tsx';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledArea } from '../../kit/LabelledArea.tsx';
import { Select } from '../../kit/Select.tsx';
import { useDelayed } from '../../kit/useDelayed.ts';
import { WillList } from '../../matter/WillList.tsx';
import { paths } from '../../paths.ts';
import { mendNotes, mendVerbs } from './mendNotes.ts';

interface MendDialogProps {
  act: Exclude<MendAct, 'correct'>;
  matter: MatterPage;
  onClose: () => void;
}

/** One mending act with its reason. Shows what it will do before it is done. */
export function MendDialog({ act, matter, onClose }: MendDialogProps) {
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(newKey);
  const done = matter.steps.filter((step) => step.state === 'done');
  const asksStep = act === 'sendBack' || act === 'reopen';
  const [step, setStep] = useState(done.at(-1)?.name ?? '');
  const [, navigate] = useLocation();
  const mend = useActOnMatter(matter);
  const order = { act, reason: reason.trim(), ...(asksStep ? { step } : {}) };
  const preview = usePreviewQuery(
    matter.caseId,
    useDelayed({ ...askOf(matter), ...order }, 350),
    reason.trim() !== '',
  );
  const refusals = reason.trim() === '' ? [] : (preview.data?.refusals ?? []);
  const will = reason.trim() === '' ? null : (preview.data?.will ?? null);
  const send = () =>
    mend.mutate(
      { ...order, expectedRevision: matter.revision, idempotencyKey },
      {
        onSuccess: ({ successorId }) => {
          onClose();
          if (successorId !== null) navigate(paths.matter(successorId));
        },
      },
    );
  return (
    <Dialog
      title={mendNames[act]}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不办了</Button>
          <Button
            look={act === 'annul' || act === 'supersede' ? 'grave' : 'primary'}
            disabled={reason.trim() === '' || refusals.length > 0}
            waiting={mend.isPending}
            onClick={send}
          >
            {mendVerbs[act]}
          </Button>
        </>
      }
    >
      <div className="mend">
        <p>{mendNotes[act]}。</p>
        {asksStep && (
          <div className="labelled">
            <label htmlFor="mend-step">回到哪一步</label>
            <Select id="mend-step" value={step} onChange={(event) => setStep(event.target.value)}>
              {done.map((one, index) => (
                <option key={`${one.name} ${index}`} value={one.name}>
                  {one.title}
                </option>
              ))}
            </Select>
          </div>
        )}
        <LabelledArea
          label="理由"
          note="以后看这份材料的人要知道为什么改。"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {refusals.map((refusal) => (
          <RefusalNote key={refusal.code} refusal={refusal} />
        ))}
        {will && <WillList will={will} />}
        {mend.isError && <Failure error={mend.error} />}
      </div>
    </Dialog>
  );
}

function askOf(matter: MatterPage) {
  return { procedure: matter.procedure, matterId: matter.id, values: {} };
}
