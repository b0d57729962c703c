import { useState } from 'react';

import { useEnterAbsence } from '../../api/office.ts';
import type { OfficePage } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { ColleagueSelect } from './ColleagueSelect.tsx';

/** From when to when somebody is away, and who acts; as approver only on a written ground. */
export function AbsenceDialog({ office, onClose }: { office: OfficePage; onClose: () => void }) {
  const [accountId, setAccount] = useState('');
  const [actingId, setActing] = useState('');
  const [days, setDays] = useState<{ from: string; until: string }>({
    from: office.today,
    until: office.today,
  });
  const [reason, setReason] = useState('');
  const [ground, setGround] = useState('');
  const [grants, setGrants] = useState(false);
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const enter = useEnterAbsence();
  const away = office.colleagues.find(({ id }) => id === accountId);
  const mayGrant = office.mayGrant && actingId !== '' && away?.roles.includes('approver') === true;
  const send = () =>
    enter.mutate(
      {
        accountId,
        ...days,
        ...(reason === '' ? {} : { reason }),
        ...(actingId === '' ? {} : { actingId }),
        ...(mayGrant && grants ? { grantApprover: true, ground } : {}),
        idempotencyKey,
      },
      { onSuccess: onClose, onError: () => setIdempotencyKey(newKey()) },
    );
  return (
    <Dialog
      title="登记不在岗"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不登记了</Button>
          <Button look="primary" disabled={accountId === ''} waiting={enter.isPending} onClick={send}>
            登记
          </Button>
        </>
      }
    >
      <ColleagueSelect
        label="谁不在岗"
        value={accountId}
        colleagues={office.colleagues}
        onChange={setAccount}
      />
      <LabelledInput
        label="从"
        type="date"
        value={days.from}
        onChange={(event) => setDays({ ...days, from: event.target.value })}
      />
      <LabelledInput
        label="到"
        type="date"
        value={days.until}
        onChange={(event) => setDays({ ...days, until: event.target.value })}
      />
      <LabelledInput
        label="事由（可以不写）"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <ColleagueSelect
        label="谁代理"
        value={actingId}
        colleagues={office.colleagues.filter(({ id }) => id !== accountId)}
        onChange={setActing}
      />
      {mayGrant && (
        <>
          <label className="office__tick">
            <input type="checkbox" checked={grants} onChange={(event) => setGrants(event.target.checked)} />
            这段时间代行审批
          </label>
          {grants && (
            <LabelledInput
              label="依据（文号、会议记录）"
              value={ground}
              onChange={(event) => setGround(event.target.value)}
            />
          )}
        </>
      )}
      {enter.isError && <Failure error={enter.error} />}
    </Dialog>
  );
}
