import type { Field, FieldValue } from '@guitu/law';

/** What every field control is given. The label stands in the cell before it and is tied to `id`. */
export interface ControlProps<K extends Field['kind'] = Field['kind']> {
  id: string;
  field: Extract<Field, { kind: K }>;
  value: FieldValue | undefined;
  onChange: (value: FieldValue | undefined) => void;
  /** Ids of the hint and of the refusals beside the field. */
  describedBy: string | undefined;
  invalid: boolean;
}
