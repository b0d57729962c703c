import type { Field, FieldValue } from '@guitu/law';

import type { Refusal } from '../api/types.ts';
import { FieldControl } from '../fields/FieldControl.tsx';
import { describedBy, FieldWords } from './FieldWords.tsx';
import { isGroup } from './isGroup.ts';
import { RefusalNote } from './RefusalNote.tsx';

interface FieldCellProps {
  id: string;
  field: Field;
  value: FieldValue | undefined;
  refusals: readonly Refusal[];
  onChange: (value: FieldValue | undefined) => void;
}

/** The label cell and the field beside it, with its hint and what is refused about it. */
export function FieldCell({ id, field, value, refusals, onChange }: FieldCellProps) {
  const hintId = `${id}-hint`;
  const refusalId = `${id}-refusal`;
  const words = <FieldWords field={field} />;
  return (
    <>
      <div className="paper-label">
        {isGroup(field) ? <span id={`${id}-label`}>{words}</span> : <label htmlFor={id}>{words}</label>}
      </div>
      <div className="paper-value">
        <FieldControl
          id={id}
          field={field}
          value={value}
          onChange={onChange}
          describedBy={describedBy(field, hintId, refusalId, refusals.length)}
          invalid={refusals.length > 0}
        />
        {field.hint && (
          <p className="field-hint" id={hintId}>
            {field.hint}
          </p>
        )}
        {refusals.length > 0 && (
          <div id={refusalId}>
            {refusals.map((refusal) => (
              <RefusalNote key={refusal.code} refusal={refusal} />
            ))}
          </div>
        )}
      </div>
    </>
  );
}
