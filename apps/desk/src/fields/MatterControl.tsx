import { Select } from '../kit/Select.tsx';
import type { ControlProps } from './control.ts';
import { useFieldSurroundings } from './FieldContext.ts';

/** One of this person's running matters, e.g. the leave that is to be extended. */
export function MatterControl({ id, field, value, onChange, describedBy, invalid }: ControlProps<'matter'>) {
  const { matters } = useFieldSurroundings();
  return (
    <Select
      id={id}
      value={typeof value === 'string' ? value : ''}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      aria-required={field.required}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">没有</option>
      {matters.map((matter) => (
        <option key={matter.id} value={matter.id}>
          {matter.summary}
        </option>
      ))}
    </Select>
  );
}
