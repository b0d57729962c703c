import type { AccountRow } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { Tag } from '../../kit/Tag.tsx';
import type { Tone } from '../../kit/tone.ts';
import { roleWords } from '../../words/roles.ts';

import '../../kit/Table.css';

export type AccountChange = 'password' | 'roles' | 'switch';

const states: Readonly<Record<AccountRow['state'], { words: string; tone: Tone }>> = {
  working: { words: '在用', tone: 'done' },
  new: { words: '还没有登录过', tone: 'near' },
  locked: { words: '密码错得太多，暂时锁住', tone: 'overdue' },
  disabled: { words: '停用', tone: 'calm' },
};

interface AccountTableProps {
  accounts: readonly AccountRow[];
  onChange: (account: AccountRow, change: AccountChange) => void;
}

/** Who signs in for which body, and as what. */
export function AccountTable({ accounts, onChange }: AccountTableProps) {
  return (
    <div className="table-wrap">
      <table className="table table--cards">
        <caption className="visually-hidden">账号</caption>
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col">登录名</th>
            <th scope="col">单位</th>
            <th scope="col">岗位</th>
            <th scope="col">状态</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <th scope="row">{account.name}</th>
              <td>{account.signInName}</td>
              <td>{account.bodyName}</td>
              <td>{account.roles.map((role) => roleWords[role]).join('、')}</td>
              <td>
                <Tag tone={states[account.state].tone}>{states[account.state].words}</Tag>
              </td>
              <td>
                {account.own ? (
                  <span className="faint">自己的账号</span>
                ) : (
                  <div className="accounts__do">
                    <Button small onClick={() => onChange(account, 'password')}>
                      重置密码
                    </Button>
                    <Button small onClick={() => onChange(account, 'roles')}>
                      改岗位
                    </Button>
                    <Button small onClick={() => onChange(account, 'switch')}>
                      {account.state === 'disabled' ? '启用' : '停用'}
                    </Button>
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
