import { useState } from 'react';

import { newKey } from '../form/newKey.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Failure } from '../kit/Failure.tsx';
import { LabelledArea } from '../kit/LabelledArea.tsx';

interface WithdrawDialogProps {
  /** What the entry is called. */
  name: string;
  waiting: boolean;
  failure: unknown;
  onSend: (reason: string, idempotencyKey: string) => void;
  onClose: () => void;
}

/** Takes out an entry that was made by mistake. It stays to be seen. */
export function WithdrawDialog({ name, waiting, failure, onSend, onClose }: WithdrawDialogProps) {
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(newKey);
  const send = () => onSend(reason.trim(), idempotencyKey);
  return (
    <Dialog
      title={`撤下${name}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不撤了</Button>
          <Button look="primary" disabled={reason.trim() === ''} waiting={waiting} onClick={send}>
            撤下
          </Button>
        </>
      }
    >
      <p>撤下以后不再作数，原文和理由都看得到。</p>
      <LabelledArea label="理由" value={reason} onChange={(event) => setReason(event.target.value)} />
      {failure !== null && failure !== undefined && <Failure error={failure} />}
    </Dialog>
  );
}
