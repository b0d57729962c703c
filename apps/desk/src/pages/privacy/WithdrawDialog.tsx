import { privacyRecordNames } from '@guitu/law';
import { useState } from 'react';

import { useWithdrawPrivacyRecord } from '../../api/privacy.ts';
import type { PrivacyRecordRow } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledArea } from '../../kit/LabelledArea.tsx';

/** Takes out a record entered by mistake. It stays to be seen. */
export function WithdrawDialog({ record, onClose }: { record: PrivacyRecordRow; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(newKey);
  const withdraw = useWithdrawPrivacyRecord();
  const send = () =>
    withdraw.mutate({ id: record.id, reason: reason.trim(), idempotencyKey }, { onSuccess: onClose });
  return (
    <Dialog
      title={`撤下${privacyRecordNames[record.kind]}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不撤了</Button>
          <Button look="primary" disabled={reason.trim() === ''} waiting={withdraw.isPending} onClick={send}>
            撤下
          </Button>
        </>
      }
    >
      <p>撤下以后不再作数，原文和理由都看得到。</p>
      <LabelledArea label="理由" value={reason} onChange={(event) => setReason(event.target.value)} />
      {withdraw.isError && <Failure error={withdraw.error} />}
    </Dialog>
  );
}
