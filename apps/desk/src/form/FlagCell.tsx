import type { FieldValue } from '@guitu/law';

import type { Refusal } from '../api/types.ts';
import { RefusalNote } from './RefusalNote.tsx';

interface FlagCellProps {
  id: string;
  title: string;
  hint: string | undefined;
  value: FieldValue | undefined;
  refusals: readonly Refusal[];
  onChange: (value: FieldValue | undefined) => void;
}

/** A statement to tick, over the whole width of the paper: it is a sentence and does not fit a label cell. */
export function FlagCell({ id, title, hint, value, refusals, onChange }: FlagCellProps) {
  return (
    <div className="paper-value paper-value--wide">
      <label className="paper-tick">
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          aria-invalid={refusals.length > 0 || undefined}
          aria-describedby={refusals.length > 0 ? `${id}-refusal` : undefined}
          onChange={(event) => onChange(event.target.checked ? true : undefined)}
        />
        {title}
      </label>
      {hint && <p className="field-hint">{hint}</p>}
      <div id={`${id}-refusal`}>
        {refusals.map((refusal) => (
          <RefusalNote key={refusal.code} refusal={refusal} />
        ))}
      </div>
    </div>
  );
}
