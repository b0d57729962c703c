import { useState } from 'react';

import type { CopyRow } from '../../api/types.ts';
import { Mark } from '../../kit/Mark.tsx';
import { useNow } from '../../session/useNow.ts';
import { momentWords } from '../../words/days.ts';
import { copyStates } from '../paper/copyStates.ts';
import { ReceiptDialog } from '../paper/ReceiptDialog.tsx';

/** Who has been told, and whether it has arrived. What was handed over on paper is entered here. */
export function MatterCopies({ copies }: { copies: readonly CopyRow[] }) {
  const { today } = useNow();
  const [asked, setAsked] = useState<CopyRow>();
  if (copies.length === 0) return null;
  return (
    <section className="aside-part sheet" aria-labelledby="copies">
      <h2 id="copies">送达和抄送</h2>
      <ul>
        {copies.map((copy) => (
          <li key={copy.id}>
            {copy.recipient} <Mark tone={copyStates[copy.status].tone}>{copyStates[copy.status].words}</Mark>
            <small>
              {copy.subject} · {momentWords(copy.at, today)}
              {copy.service !== null && ` · ${copy.service}`}
              {copy.receipt !== null && ` · 对方回执：${copy.receipt}`}
            </small>
            {copy.receivable && (
              <button type="button" className="link-button" onClick={() => setAsked(copy)}>
                登记送达
              </button>
            )}
            {copy.toPerson && copy.paperId !== null && (
              <a
                className="link-button"
                href={`/api/copies/${copy.id}/receipt.pdf`}
                target="_blank"
                rel="noopener"
              >
                送达回证
              </a>
            )}
          </li>
        ))}
      </ul>
      {asked && <ReceiptDialog copy={asked} onClose={() => setAsked(undefined)} />}
    </section>
  );
}
