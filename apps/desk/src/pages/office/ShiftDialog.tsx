import { useState } from 'react';

import { usePutShift } from '../../api/office.ts';
import type { OfficePage } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';

/** Who is on duty on one day: one of those who work here, or a name that is typed. */
export function ShiftDialog({
  office,
  day,
  onClose,
}: {
  office: OfficePage;
  day: string;
  onClose: () => void;
}) {
  const standing = office.shifts.filter((shift) => shift.day === day);
  const [name, setName] = useState(standing.map((one) => one.name).join('、'));
  const [phone, setPhone] = useState(standing[0]?.phone ?? '');
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const put = usePutShift();
  const people = name
    .split(/[、,，]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const send = () =>
    put.mutate(
      {
        day,
        people: people.map((one) => ({ name: one, ...(phone === '' ? {} : { phone }) })),
        idempotencyKey,
      },
      { onSuccess: onClose, onError: () => setIdempotencyKey(newKey()) },
    );
  return (
    <Dialog
      title={`${day} 值班`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不改了</Button>
          <Button look="primary" waiting={put.isPending} onClick={send}>
            {people.length === 0 ? '不排人' : '排上'}
          </Button>
        </>
      }
    >
      <p className="office__names">
        {office.colleagues.map((one) => (
          <Button key={one.id} small look="soft" onClick={() => setName(one.name)}>
            {one.name}
          </Button>
        ))}
      </p>
      <LabelledInput
        label="谁值班（两个人的用顿号隔开）"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <LabelledInput label="电话" value={phone} onChange={(event) => setPhone(event.target.value)} />
      {put.isError && <Failure error={put.error} />}
    </Dialog>
  );
}
