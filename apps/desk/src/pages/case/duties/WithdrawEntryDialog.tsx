import { useState } from 'react';

import { useWithdrawEntry } from '../../../api/duties.ts';
import type { DailyEntry } from '../../../api/types.ts';
import { newKey } from '../../../form/newKey.ts';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { LabelledArea } from '../../../kit/LabelledArea.tsx';

interface WithdrawEntryDialogProps {
  caseId: string;
  entry: DailyEntry;
  onClose: () => void;
}

/** Takes an entry back that should not be there. It stays to be seen. */
export function WithdrawEntryDialog({ caseId, entry, onClose }: WithdrawEntryDialogProps) {
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(newKey);
  const withdraw = useWithdrawEntry(caseId);
  const send = () =>
    withdraw.mutate({ entryId: entry.id, reason: reason.trim(), idempotencyKey }, { onSuccess: onClose });
  return (
    <Dialog
      title={`撤回${entry.kindName}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不撤了</Button>
          <Button look="primary" disabled={reason.trim() === ''} waiting={withdraw.isPending} onClick={send}>
            撤回
          </Button>
        </>
      }
    >
      <p>撤回以后这条记录不再计入，原文和撤回的理由都看得到。</p>
      <LabelledArea label="理由" value={reason} onChange={(event) => setReason(event.target.value)} />
      {withdraw.isError && <Failure error={withdraw.error} />}
    </Dialog>
  );
}
