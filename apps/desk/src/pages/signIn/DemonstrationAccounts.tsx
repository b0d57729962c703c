import { useState } from 'react';

import type { DemonstrationAccount } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';

interface DemonstrationAccountsProps {
  accounts: readonly DemonstrationAccount[];
  chosen: DemonstrationAccount | undefined;
  onChoose: (account: DemonstrationAccount) => void;
}

/** The desks that show the most are seen at once. */
const FIRST = 6;

/** The desks of the demonstration: one press fills in the account. */
export function DemonstrationAccounts({ accounts, chosen, onChoose }: DemonstrationAccountsProps) {
  const [all, setAll] = useState(false);
  return (
    <section className="sign__demonstration" aria-labelledby="demonstration">
      <h3 id="demonstration">这是演示</h3>
      <p>人物和案情都是虚构的，可以放心试。{accounts.length > 0 && '选一张办公桌坐下：'}</p>
      <ul className="sign__accounts">
        {(all ? accounts : accounts.slice(0, FIRST)).map((account) => (
          <li key={account.signInName}>
            <button
              type="button"
              className="sign__account"
              aria-pressed={account.signInName === chosen?.signInName}
              onClick={() => onChoose(account)}
            >
              {account.bodyName}
              <small>
                {account.title} · {account.signInName}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {!all && accounts.length > FIRST && (
        <Button look="plain" small icon="down" className="sign__more" onClick={() => setAll(true)}>
          另外 {accounts.length - FIRST} 张办公桌
        </Button>
      )}
    </section>
  );
}
