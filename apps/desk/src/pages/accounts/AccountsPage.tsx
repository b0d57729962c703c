import { useState } from 'react';

import { useAccounts } from '../../api/accounts.ts';
import type { AccountRow } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import type { AccountChange } from './AccountTable.tsx';
import { AccountTable } from './AccountTable.tsx';
import { AddAccountDialog } from './AddAccountDialog.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';
import { RolesDialog } from './RolesDialog.tsx';
import { SwitchDialog } from './SwitchDialog.tsx';

import '../cases/CasesPage.css';
import './Accounts.css';

const dialogs = { password: PasswordDialog, roles: RolesDialog, switch: SwitchDialog } as const;

/** 账号: who signs in for the agencies of this place, as what, and who no longer does. */
export default function AccountsPage() {
  useTitle('账号');
  const query = useAccounts();
  const [words, setWords] = useState('');
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<{ account: AccountRow; change: AccountChange }>();
  const page = query.data;
  const shown = page?.accounts.filter(({ name, signInName, bodyName }) =>
    `${name} ${signInName} ${bodyName}`.includes(words.trim()),
  );
  const Changing = changing === undefined ? undefined : dialogs[changing.change];
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>账号</h1>
          <p>
            本单位和下级矫正机构、司法所、司法局的账号。法院、检察院、公安、监狱的由维护服务器的人开；每一次开、停、改都留痕。
          </p>
        </div>
        <Button icon="plus" disabled={page === undefined} onClick={() => setAdding(true)}>
          开账号
        </Button>
      </div>
      <div className="sheet">
        <div className="filter" role="group" aria-label="筛选">
          <input
            className="input accounts__search"
            type="search"
            placeholder="姓名、登录名、单位"
            aria-label="查找"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          {shown !== undefined && (
            <span className="faint" role="status">
              {shown.length} 个
            </span>
          )}
        </div>
        {query.isPending && <Loading lines={6} />}
        {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {shown !== undefined && (
          <AccountTable accounts={shown} onChange={(account, change) => setChanging({ account, change })} />
        )}
      </div>
      {page !== undefined && adding && <AddAccountDialog page={page} onClose={() => setAdding(false)} />}
      {changing !== undefined && Changing !== undefined && (
        <Changing account={changing.account} onClose={() => setChanging(undefined)} />
      )}
    </div>
  );
}
