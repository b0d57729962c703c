import { useState } from 'react';

import { useHandOver } from '../../api/office.ts';
import type { OfficePage } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledArea } from '../../kit/LabelledArea.tsx';
import { ColleagueSelect } from './ColleagueSelect.tsx';

/** From whom to whom. All for whom the first one answers go over. */
export function HandoverDialog({ office, onClose }: { office: OfficePage; onClose: () => void }) {
  const [fromId, setFrom] = useState(office.colleagues.find(({ cases }) => cases > 0)?.id ?? '');
  const [toId, setTo] = useState('');
  const [note, setNote] = useState('');
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const handOver = useHandOver();
  const order = { fromId, toId, on: office.today, ...(note === '' ? {} : { note }), idempotencyKey };
  const send = () =>
    handOver.mutate(order, { onSuccess: onClose, onError: () => setIdempotencyKey(newKey()) });
  return (
    <Dialog
      title="工作交接"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不交了</Button>
          <Button
            look="primary"
            disabled={fromId === '' || toId === ''}
            waiting={handOver.isPending}
            onClick={send}
          >
            提出交接
          </Button>
        </>
      }
    >
      <p>对方确认以后才换责任人。清单列出每个人正在办的、已逾期的、两周内到期的事。</p>
      <ColleagueSelect label="谁交" value={fromId} colleagues={office.colleagues} onChange={setFrom} />
      <ColleagueSelect label="交给谁" value={toId} colleagues={office.colleagues} onChange={setTo} />
      <LabelledArea label="交代" value={note} onChange={(event) => setNote(event.target.value)} />
      {handOver.isError && <Failure error={handOver.error} />}
    </Dialog>
  );
}
