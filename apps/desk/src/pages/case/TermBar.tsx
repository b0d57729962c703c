import { caseStatusNames, type CaseStatus } from '@guitu/law';

import type { CasePage } from '../../api/types.ts';
import { Popover } from '../../kit/Popover.tsx';
import { useNow } from '../../session/useNow.ts';
import { longDay } from '../../words/days.ts';
import { TermLedger } from './TermLedger.tsx';

import './TermBar.css';

/** The term: how much is served, what remains, the last day, and how that day was computed. */
export function TermBar({ term, status }: { term: NonNullable<CasePage['term']>; status: CaseStatus }) {
  const { today } = useNow();
  const share = Math.min(100, Math.max(0, (term.served / Math.max(1, term.days)) * 100));
  return (
    <div className="term">
      <div className="term__words">
        <strong>{remainingWords(term.remaining, status)}</strong>
        <span>{longDay(term.ends, today)}期满</span>
        <span className="faint">
          已过 {term.served} 天，共 {term.days} 天
        </span>
        <Popover end wide buttonClass="link-button" button="怎么算的">
          <h2>期满日怎么算的</h2>
          <TermLedger ledger={term.ledger} />
          <ul className="term__how">
            {term.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Popover>
      </div>
      <div
        className="term__bar"
        role="img"
        aria-label={`矫正期限共 ${term.days} 天，已过 ${term.served} 天，还有 ${term.remaining} 天`}
      >
        <i style={{ width: `${share}%` }} />
      </div>
      <div className="term__ends">
        <span>{term.begins} 起</span>
        <span>{term.ends} 止</span>
      </div>
    </div>
  );
}

/** What remains is said of a correction that goes on; of one that is over, that it is over. */
function remainingWords(remaining: number, status: CaseStatus): string {
  if (status !== 'serving' && status !== 'expected') return caseStatusNames[status];
  return remaining > 0 ? `还有 ${remaining} 天期满` : '矫正期限已满';
}
