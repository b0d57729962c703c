import { entryForms, remarksOn, type EntryKind, type Field, type FormValues } from '@guitu/law';

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

/** The day, and the fields of a kind of entry; what stands against a value, or should be looked at once more, beside it. */
export function EntryFields({ kind, values, prohibited, refusals, onChange }: EntryFieldsProps) {
  const fields = Object.entries({ happenedOn, ...entryForms[kind] }).filter(
    ([name]) => name !== 'prohibition' || prohibited,
  );
  const remarks = [
    ...refusals.map(({ field, text }) => ({ field, text, tone: 'overdue' as const })),
    ...remarksOn(kind, values, prohibited).map((remark) => ({ ...remark, tone: 'near' as const })),
  ];
  return (
    <div className="entries">
      {fields.map(([name, field]) => (
        <EntryField
          key={name}
          id={`entry-${name}`}
          field={field}
          value={values[name]}
          remarks={remarks.filter((remark) => remark.field === name)}
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
