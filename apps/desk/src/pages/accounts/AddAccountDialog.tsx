import { useId, useState } from 'react';

import { useAddAccount } from '../../api/accounts.ts';
import type { AccountsPage } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { Select } from '../../kit/Select.tsx';
import { OneTimePassword } from './OneTimePassword.tsx';
import { roleChoices } from './roleChoices.ts';
import { RoleSelect } from './RoleSelect.tsx';

/** Opens an account for somebody and shows the password he begins with. */
export function AddAccountDialog({ page, onClose }: { page: AccountsPage; onClose: () => void }) {
  const id = useId();
  const [bodyId, setBody] = useState(page.bodies.length === 1 ? (page.bodies[0]?.id ?? '') : '');
  const [name, setName] = useState('');
  const [signInName, setSignInName] = useState('');
  const [role, setRole] = useState('');
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const add = useAddAccount();
  const roles = roleChoices.find(({ key }) => key === role)?.roles;
  const send = () => {
    if (roles === undefined) return;
    add.mutate(
      { signInName, name, bodyId, roles, idempotencyKey },
      { onError: () => setIdempotencyKey(newKey()) },
    );
  };
  const ready = bodyId !== '' && name.trim() !== '' && signInName.trim() !== '' && roles !== undefined;
  if (add.isSuccess)
    return (
      <Dialog
        title={`已开账号：${name}（${signInName}）`}
        onClose={onClose}
        foot={
          <Button look="primary" onClick={onClose}>
            记下了
          </Button>
        }
      >
        <OneTimePassword password={add.data.oneTimePassword} />
      </Dialog>
    );
  return (
    <Dialog
      title="开账号"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不开了</Button>
          <Button look="primary" disabled={!ready} waiting={add.isPending} onClick={send}>
            开账号
          </Button>
        </>
      }
    >
      <div className="labelled">
        <label htmlFor={id}>单位</label>
        <Select id={id} value={bodyId} onChange={(event) => setBody(event.target.value)}>
          <option value="">请选择</option>
          {page.bodies.map((body) => (
            <option key={body.id} value={body.id}>
              {body.name}
            </option>
          ))}
        </Select>
      </div>
      <LabelledInput label="姓名" value={name} onChange={(event) => setName(event.target.value)} />
      <LabelledInput
        label="登录名"
        note="小写字母开头，只用小写字母、数字、点和横线。以后不能改。"
        autoCapitalize="none"
        value={signInName}
        onChange={(event) => setSignInName(event.target.value)}
      />
      <RoleSelect value={role} onChange={setRole} />
      {add.isError && <Failure error={add.error} />}
    </Dialog>
  );
}
