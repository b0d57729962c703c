import { useState } from 'react';

import { useRenewPassword } from '../../api/accounts.ts';
import type { AccountRow } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { OneTimePassword } from './OneTimePassword.tsx';

/** A one-time password in place of one that was forgotten or may be known to others. */
export function PasswordDialog({ account, onClose }: { account: AccountRow; onClose: () => void }) {
  const [idempotencyKey] = useState(newKey);
  const renew = useRenewPassword();
  return (
    <Dialog
      title={`重置密码：${account.name}`}
      onClose={onClose}
      foot={
        renew.isSuccess ? (
          <Button look="primary" onClick={onClose}>
            记下了
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>不重置了</Button>
            <Button
              look="primary"
              waiting={renew.isPending}
              onClick={() => renew.mutate({ id: account.id, idempotencyKey })}
            >
              重置
            </Button>
          </>
        )
      }
    >
      {renew.isSuccess ? (
        <OneTimePassword password={renew.data.oneTimePassword} />
      ) : (
        <p>现在的密码马上作废，这个账号在各处的登录全部退出。请先核实是本人要求的。</p>
      )}
      {renew.isError && <Failure error={renew.error} />}
    </Dialog>
  );
}
