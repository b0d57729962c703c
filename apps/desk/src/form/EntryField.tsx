import type { Field, FieldValue } from '@guitu/law';

import { FieldControl } from '../fields/FieldControl.tsx';
import { Shape } from '../kit/Shape.tsx';
import { describedBy, FieldWords } from './FieldWords.tsx';
import { isGroup } from './isGroup.ts';

import './Entry.css';

/** What is said beside a field: what stands against it, or what somebody should look at. */
export interface EntryRemark {
  tone: 'overdue' | 'near';
  text: string;
}

interface EntryFieldProps {
  id: string;
  field: Field;
  value: FieldValue | undefined;
  remarks: readonly EntryRemark[];
  /** Takes the whole width of the form. */
  wide?: boolean | undefined;
  onChange: (value: FieldValue | undefined) => void;
}

const wideKinds: readonly Field['kind'][] = ['longText', 'evidence', 'place', 'people', 'choices'];

/** One field of a plain form: its words above it, hint and remarks below it. */
export function EntryField({ id, field, value, remarks, wide, onChange }: EntryFieldProps) {
  const hintId = `${id}-hint`;
  const remarksId = `${id}-remarks`;
  const words = <FieldWords field={field} />;
  const whole = wide ?? isWide(field);
  return (
    <div className={whole ? 'entry entry--wide' : 'entry'}>
      {isGroup(field) ? (
        <span className="entry__label" id={`${id}-label`}>
          {words}
        </span>
      ) : (
        <label className="entry__label" htmlFor={id} id={`${id}-label`}>
          {words}
        </label>
      )}
      <FieldControl
        id={id}
        field={field}
        value={value}
        onChange={onChange}
        describedBy={describedBy(field, hintId, remarksId, remarks.length)}
        invalid={remarks.some((remark) => remark.tone === 'overdue')}
      />
      {field.hint && (
        <p className="field-hint" id={hintId}>
          {field.hint}
        </p>
      )}
      {remarks.length > 0 && (
        <div id={remarksId}>
          {remarks.map((remark) => (
            <div className={`field-note field-note--${remark.tone}`} key={remark.text}>
              <Shape tone={remark.tone} />
              <p>{remark.text}</p>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Short boxes fit beside other fields, long ones stand in a line of their own. */
function isWide(field: Field): boolean {
  if (field.kind !== 'choice') return wideKinds.includes(field.kind);
  const signs = field.options.map((option) => option.label).join('').length;
  return isGroup(field) && signs + 3 * field.options.length > 26;
}
