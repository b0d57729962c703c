import { addDays, day } from '@guitu/law';
import { useState } from 'react';

import { useMuteFinding } from '../../api/findings.ts';
import type { FindingRow } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledArea } from '../../kit/LabelledArea.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { useNow } from '../../session/useNow.ts';

const USUAL_DAYS = 7;

/** Why it need not be seen for a while, and until when. */
export function MuteDialog({
  caseId,
  finding,
  onClose,
}: {
  caseId: string;
  finding: FindingRow;
  onClose: () => void;
}) {
  const { today } = useNow();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string>(() => addDays(day(today), USUAL_DAYS));
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const mute = useMuteFinding(caseId);
  const { matterId, code } = finding;
  const send = () =>
    mute.mutate(
      { matterId, code, reason: reason.trim(), until, idempotencyKey },
      { onSuccess: onClose, onError: () => setIdempotencyKey(newKey()) },
    );
  return (
    <Dialog
      title={`暂不提示：${finding.title}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>照样提示</Button>
          <Button
            look="primary"
            disabled={reason.trim() === '' || until === ''}
            waiting={mute.isPending}
            onClick={send}
          >
            暂不提示
          </Button>
        </>
      }
    >
      <p>到期以前不列在今日里，这里照样看得到。变得更严重的，马上又会提示。</p>
      <LabelledArea label="理由" value={reason} onChange={(event) => setReason(event.target.value)} />
      <LabelledInput
        label="到哪一天为止"
        type="date"
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      {mute.isError && <Failure error={mute.error} />}
    </Dialog>
  );
}
