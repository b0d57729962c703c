import { useState } from 'react';

import { useAssignOfficer, useOfficeQuery } from '../../api/office.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { ColleagueSelect } from '../office/ColleagueSelect.tsx';

/** Who answers for the chosen people from today on. */
export function OfficerDialog({ caseIds, onClose }: { caseIds: readonly string[]; onClose: () => void }) {
  const office = useOfficeQuery();
  const assign = useAssignOfficer();
  const [accountId, setAccount] = useState('');
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const error = office.error ?? assign.error;
  const send = () =>
    assign.mutate(
      { accountId, caseIds, idempotencyKey },
      { onSuccess: onClose, onError: () => setIdempotencyKey(newKey()) },
    );
  return (
    <Dialog
      title={`确定 ${caseIds.length} 人的责任人`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不办了</Button>
          <Button look="primary" disabled={accountId === ''} waiting={assign.isPending} onClick={send}>
            确定
          </Button>
        </>
      }
    >
      <p>从今天起由这位工作人员负责；原来有责任人的，到今天为止。</p>
      <ColleagueSelect
        label="责任人"
        value={accountId}
        colleagues={office.data?.colleagues ?? []}
        onChange={setAccount}
      />
      {error !== null && <Failure error={error} />}
    </Dialog>
  );
}
