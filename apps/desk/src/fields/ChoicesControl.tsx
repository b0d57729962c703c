import type { FieldValue } from '@guitu/law';

import type { ControlProps } from './control.ts';

import './Choice.css';

/** Boxes to tick, as many as apply. */
export function ChoicesControl({
  id,
  field,
  value,
  onChange,
  describedBy,
  invalid,
}: ControlProps<'choices'>) {
  const chosen = chosenIn(value);
  const toggle = (code: string, ticked: boolean) => {
    const next = field.options
      .map((option) => option.code)
      .filter((one) => (one === code ? ticked : chosen.includes(one)));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <div className="choice" role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {field.options.map((option, index) => (
        <label key={option.code} className="choice__option">
          <input
            type="checkbox"
            id={index === 0 ? id : undefined}
            checked={chosen.includes(option.code)}
            aria-invalid={invalid || undefined}
            onChange={(event) => toggle(option.code, event.target.checked)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

/** The codes of a list value; nothing for any other. */
export function chosenIn(value: FieldValue | undefined): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is string => typeof one === 'string');
}
