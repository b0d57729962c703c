import { useState } from 'react';

import { useRootOrder } from '../../api/roots.ts';
import type { RootHandover } from '../../api/types.ts';
import { useSending } from '../../form/useSending.ts';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { longDay } from '../../words/days.ts';
import { RootDialog } from './RootSending.tsx';

/** The procuratorate has the paper before it and says so by what stands on it. */
export function ConfirmDialog({ handover, onClose }: { handover: RootHandover; onClose: () => void }) {
  const [lastDigits, setLastDigits] = useState('');
  const sending = useSending();
  const order = useRootOrder();
  const send = async () => {
    const address = `/api/roots/handovers/${handover.id}/confirm`;
    const done = await sending.attempt((idempotencyKey) =>
      order.mutateAsync({ address, lastDigits, idempotencyKey }),
    );
    if (done) onClose();
  };
  return (
    <RootDialog
      title="确认收到存证单"
      act="确认"
      waiting={order.isPending}
      sending={sending}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p>请拿着收到的纸质存证单填写。确认以后不能更改，纸质原件请留存。</p>
      <LabelledInput
        label={`纸上 ${longDay(handover.lastDay)} 封存值的末八位`}
        note="最后两组，字母不分大小写。与系统现在的值不一致的，不能确认。"
        autoComplete="off"
        value={lastDigits}
        onChange={(event) => {
          sending.clear();
          setLastDigits(event.target.value);
        }}
      />
    </RootDialog>
  );
}
