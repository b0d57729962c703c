import { useState } from 'react';

import { useSwitchAccount } from '../../api/accounts.ts';
import type { AccountRow } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';

/** Switches an account off or on again. */
export function SwitchDialog({ account, onClose }: { account: AccountRow; onClose: () => void }) {
  const [idempotencyKey] = useState(newKey);
  const change = useSwitchAccount();
  const disabled = account.state !== 'disabled';
  const words = disabled ? '停用' : '启用';
  const send = () => change.mutate({ id: account.id, disabled, idempotencyKey }, { onSuccess: onClose });
  return (
    <Dialog
      title={`${words}账号：${account.name}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不{words}了</Button>
          <Button look="primary" waiting={change.isPending} onClick={send}>
            {words}
          </Button>
        </>
      }
    >
      <p>
        {disabled
          ? '马上从各处退出，不能再登录。以前办过的事项、写过的姓名都不变；他负责的人请在“本机构”里交接。'
          : '用原来的密码可以再登录。忘了密码的请重置。'}
      </p>
      {change.isError && <Failure error={change.error} />}
    </Dialog>
  );
}
