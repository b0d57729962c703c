import { useState } from 'react';

import { useChangeRoles } from '../../api/accounts.ts';
import type { AccountRow } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { choiceOf, roleChoices } from './roleChoices.ts';
import { RoleSelect } from './RoleSelect.tsx';

/** What an account is for from now on. */
export function RolesDialog({ account, onClose }: { account: AccountRow; onClose: () => void }) {
  const [role, setRole] = useState(choiceOf(account.roles)?.key ?? '');
  const [idempotencyKey] = useState(newKey);
  const change = useChangeRoles();
  const roles = roleChoices.find(({ key }) => key === role)?.roles;
  const send = () => {
    if (roles !== undefined) change.mutate({ id: account.id, roles, idempotencyKey }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={`改岗位：${account.name}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不改了</Button>
          <Button look="primary" disabled={roles === undefined} waiting={change.isPending} onClick={send}>
            改岗位
          </Button>
        </>
      }
    >
      <p>改了以后请本人重新登录。以前办过的事项不变。</p>
      <RoleSelect value={role} onChange={setRole} />
      {change.isError && <Failure error={change.error} />}
    </Dialog>
  );
}
