import { entryForms, type EntryKind, type Field, type FormValues } from '@guitu/law';

import type { Refusal } from '../../api/types.ts';
import { EntryField } from '../../form/EntryField.tsx';

interface EntryFieldsProps {
  kind: EntryKind;
  values: FormValues;
  /** Whether a prohibition order binds the person: only then is asked how it is kept. */
  prohibited: boolean;
  refusals: readonly Refusal[];
  onChange: (values: FormValues) => void;
}

export const happenedOn: Field = { kind: 'day', title: '哪一天', required: true };

/** The day, and the fields of a kind of entry. */
export function EntryFields({ kind, values, prohibited, refusals, onChange }: EntryFieldsProps) {
  const fields = Object.entries({ happenedOn, ...entryForms[kind] }).filter(
    ([name]) => name !== 'prohibition' || prohibited,
  );
  return (
    <div className="entries">
      {fields.map(([name, field]) => (
        <EntryField
          key={name}
          id={`entry-${name}`}
          field={field}
          value={values[name]}
          remarks={refusals
            .filter((refusal) => refusal.field === name)
            .map(({ text }) => ({ tone: 'overdue', text }))}
          onChange={(value) => onChange(withValue(values, name, value))}
        />
      ))}
    </div>
  );
}

/** The values with one of them changed, or taken out. */
export function withValue(values: FormValues, name: string, value: FormValues[string]): FormValues {
  const { [name]: _, ...others } = values;
  return value === undefined ? others : { ...others, [name]: value };
}
