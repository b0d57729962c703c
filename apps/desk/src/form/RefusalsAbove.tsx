import type { Refusal } from '../api/types.ts';
import { RefusalNote } from './RefusalNote.tsx';

import './Paper.css';

/** What stands against the whole of a form and not against one of its fields; nothing where nothing does. */
export function RefusalsAbove({ refusals }: { refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <div className="paper__refusals" role="alert">
      {refusals.map((refusal) => (
        <RefusalNote key={`${refusal.code} ${refusal.text}`} refusal={refusal} />
      ))}
    </div>
  );
}
