import type { DemonstrationAccount } from '../../api/types.ts';

interface DemonstrationAccountsProps {
  accounts: readonly DemonstrationAccount[];
  chosen: DemonstrationAccount | undefined;
  onChoose: (account: DemonstrationAccount) => void;
}

/** The desks of the demonstration: one press fills in the account. */
export function DemonstrationAccounts({ accounts, chosen, onChoose }: DemonstrationAccountsProps) {
  return (
    <section className="sign__demonstration" aria-labelledby="demonstration">
      <h3 id="demonstration">这是演示</h3>
      <p>人物和案情都是虚构的，可以放心试。{accounts.length > 0 && '选一张办公桌坐下：'}</p>
      <ul className="sign__accounts">
        {accounts.map((account) => (
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
    </section>
  );
}
