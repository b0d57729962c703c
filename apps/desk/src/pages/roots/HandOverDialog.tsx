import { useState } from 'react';

import { useRootOrder } from '../../api/roots.ts';
import type { RootHandover } from '../../api/types.ts';
import { useSending } from '../../form/useSending.ts';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { useNow } from '../../session/useNow.ts';
import { RootDialog } from './RootSending.tsx';

/** The signed list was handed over: to whom, when, under which number of a receipt. */
export function HandOverDialog({ handover, onClose }: { handover: RootHandover; onClose: () => void }) {
  const { today } = useNow();
  const [to, setTo] = useState(handover.to);
  const [handedOn, setHandedOn] = useState(handover.handedOn ?? today);
  const [receiptNumber, setReceiptNumber] = useState(handover.receiptNumber ?? '');
  const sending = useSending();
  const order = useRootOrder();
  const send = async () => {
    const address = `/api/roots/handovers/${handover.id}/hand-over`;
    const done = await sending.attempt((idempotencyKey) =>
      order.mutateAsync({ address, to, handedOn, receiptNumber, idempotencyKey }),
    );
    if (done) onClose();
  };
  return (
    <RootDialog
      title="登记移交"
      act="登记"
      waiting={order.isPending}
      sending={sending}
      onSend={() => void send()}
      onClose={onClose}
    >
      <LabelledInput label="交给" value={to} onChange={(event) => setTo(event.target.value)} />
      <LabelledInput
        label="移交日期"
        type="date"
        max={today}
        value={handedOn}
        onChange={(event) => setHandedOn(event.target.value)}
      />
      <LabelledInput
        label="回执编号"
        note="接收单位给的；没有的可以不填。"
        value={receiptNumber}
        onChange={(event) => setReceiptNumber(event.target.value)}
      />
    </RootDialog>
  );
}
