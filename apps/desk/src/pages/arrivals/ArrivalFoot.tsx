import type { Into } from '../../api/arrivals.ts';
import type { Candidate, Refusal } from '../../api/types.ts';
import { DraftSaved } from '../../form/DraftNote.tsx';
import { RefusalsAbove } from '../../form/RefusalsAbove.tsx';
import type { Draft } from '../../form/useDraft.ts';
import { Button } from '../../kit/Button.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { registerWords } from './arrivalWords.ts';

import '../../form/Paper.css';

interface ArrivalFootProps {
  draft: Draft;
  into: Into;
  chosen: Candidate | undefined;
  above: readonly Refusal[];
  failure: unknown;
  waiting: boolean;
  onSend: () => void;
}

/** What stands against it, where the draft is, and the one button that says what it will do. */
export function ArrivalFoot({ draft, into, chosen, above, failure, waiting, onSend }: ArrivalFootProps) {
  return (
    <div className="arrival__foot">
      <RefusalsAbove refusals={above} />
      {failure !== null && <Failure error={failure} />}
      <div className="paper__acts">
        <DraftSaved draft={draft} />
        <Button look="primary" waiting={waiting} onClick={onSend}>
          {registerWords(into, chosen?.name)}
        </Button>
      </div>
    </div>
  );
}
