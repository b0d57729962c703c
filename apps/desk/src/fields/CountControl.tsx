import type { ControlProps } from './control.ts';
import { textOf } from './textOf.ts';

/** What is typed is handed on as it is; only whole numbers become numbers, the rest is refused in words beside the field. */
export function CountControl({ id, field, value, onChange, describedBy, invalid }: ControlProps<'count'>) {
  const read = (text: string) => {
    const plain = text.normalize('NFKC').trim();
    if (plain === '') return undefined;
    return /^\d+$/.test(plain) ? Number(plain) : text;
  };
  return (
    <input
      id={id}
      className="input"
      inputMode="numeric"
      value={textOf(value)}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      aria-required={field.required}
      onChange={(event) => onChange(read(event.target.value))}
    />
  );
}
