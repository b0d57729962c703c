import type { ControlProps } from './control.ts';

export function TextControl({ id, field, value, onChange, describedBy, invalid }: ControlProps<'text'>) {
  return (
    <input
      id={id}
      className="input"
      value={typeof value === 'string' ? value : ''}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      aria-required={field.required}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
    />
  );
}
