import { useState } from 'react';

import { rootSheetAddress, useRootOrder } from '../../api/roots.ts';
import type { RootsPage } from '../../api/types.ts';
import { useSending } from '../../form/useSending.ts';
import { Button } from '../../kit/Button.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { printFile } from '../paper/printFile.ts';
import { RootRefusals } from './RootSending.tsx';
import { daysToPrint } from './rootWords.ts';

/** Makes a list of some days and prints it. */
export function PrintRootsForm({ page }: { page: RootsPage }) {
  const [newest] = page.roots;
  const days = daysToPrint(page.roots) ?? { from: newest?.day ?? '', until: newest?.day ?? '' };
  const [from, setFrom] = useState(days.from);
  const [until, setUntil] = useState(days.until);
  const [to, setTo] = useState(page.addressee);
  const sending = useSending();
  const order = useRootOrder();
  const send = () =>
    sending.attempt(async (idempotencyKey) => {
      const { id } = await order.mutateAsync({
        address: '/api/roots/handovers',
        from,
        until,
        to,
        idempotencyKey,
      });
      printFile(rootSheetAddress(id));
    });
  return (
    <>
      <form
        className="sheet roots-form"
        aria-label="打印存证单"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <LabelledInput
          label="起"
          type="date"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <LabelledInput
          label="止"
          type="date"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
        <LabelledInput label="交给" value={to} onChange={(event) => setTo(event.target.value)} />
        <Button look="primary" icon="print" type="submit" waiting={order.isPending}>
          打印存证单
        </Button>
      </form>
      <RootRefusals sending={sending} />
    </>
  );
}
