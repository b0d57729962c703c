import { useState } from 'react';

import { useExcuseDuty } from '../../../api/duties.ts';
import type { Occurrence } from '../../../api/types.ts';
import { newKey } from '../../../form/newKey.ts';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { LabelledArea } from '../../../kit/LabelledArea.tsx';
import { LabelledInput } from '../../../kit/LabelledInput.tsx';

interface ExcuseDialogProps {
  caseId: string;
  occurrence: Occurrence;
  onClose: () => void;
}

type Act = 'excused' | 'putOff' | 'dealtWith';

const words: Readonly<Record<Act, string>> = {
  excused: '免除这一次（有正当理由）',
  putOff: '推迟到另一天',
  dealtWith: '没有正当理由，已经处理',
};

/** Lets one instance off, puts it off, or says how it was dealt with that it was missed. Always with a reason. */
export function ExcuseDialog({ caseId, occurrence, onClose }: ExcuseDialogProps) {
  const missed = occurrence.status === 'missed';
  const acts: readonly Act[] = missed ? ['excused', 'dealtWith'] : ['excused', 'putOff'];
  const [act, setAct] = useState<Act>(acts[0] ?? 'excused');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const excuse = useExcuseDuty(caseId);
  const ready = reason.trim() !== '' && (act !== 'putOff' || /^\d{4}-\d{2}-\d{2}$/u.test(until));
  const send = () =>
    excuse.mutate(
      {
        kind: act === 'dealtWith' ? 'dealtWith' : 'excused',
        duty: occurrence.duty,
        occurrence: occurrence.key,
        reason: reason.trim(),
        ...(act === 'putOff' ? { until } : {}),
        idempotencyKey,
      },
      { onSuccess: onClose, onError: () => setIdempotencyKey(newKey()) },
    );
  return (
    <Dialog
      title={`${occurrence.title}：${occurrence.from} 至 ${occurrence.until}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不办了</Button>
          <Button look="primary" disabled={!ready} waiting={excuse.isPending} onClick={send}>
            记下
          </Button>
        </>
      }
    >
      <fieldset className="duties__excuse">
        <legend>怎么办</legend>
        {acts.map((one) => (
          <label key={one}>
            <input type="radio" name="excuse" checked={one === act} onChange={() => setAct(one)} />
            {words[one]}
          </label>
        ))}
      </fieldset>
      {act === 'putOff' && (
        <LabelledInput
          label="推迟到"
          type="date"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      )}
      <LabelledArea
        label={act === 'dealtWith' ? '怎样处理的' : '理由'}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {excuse.isError && <Failure error={excuse.error} />}
    </Dialog>
  );
}
