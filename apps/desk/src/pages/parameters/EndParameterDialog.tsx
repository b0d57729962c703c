import { useState } from 'react';

import { useEndParameter } from '../../api/parameters.ts';
import type { ParameterSetting } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';

interface EndParameterDialogProps {
  title: string;
  setting: ParameterSetting;
  today: string;
  onClose: () => void;
}

/** From which day on what was set holds no longer; it stays on the page. */
export function EndParameterDialog({ title, setting, today, onClose }: EndParameterDialogProps) {
  const [from, setFrom] = useState(today);
  const [reason, setReason] = useState('');
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const end = useEndParameter();
  const send = () =>
    end.mutate(
      { id: setting.id, from, reason, idempotencyKey },
      { onSuccess: onClose, onError: () => setIdempotencyKey(newKey()) },
    );
  return (
    <Dialog
      title={`${setting.placeName}：${title}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不改了</Button>
          <Button
            look="primary"
            disabled={from === '' || reason.trim() === ''}
            waiting={end.isPending}
            onClick={send}
          >
            不再适用
          </Button>
        </>
      }
    >
      <p>以后用上级的规定；上级没有规定的，用初始值。这一次规定连同依据仍然看得到。</p>
      <LabelledInput
        label="从哪一天起不再适用"
        type="date"
        min={today}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      <LabelledInput label="理由" value={reason} onChange={(event) => setReason(event.target.value)} />
      {end.isError && <Failure error={end.error} />}
    </Dialog>
  );
}
