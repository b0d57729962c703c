import { Select } from '../kit/Select.tsx';
import type { ControlProps } from './control.ts';

import './Choice.css';

const SEEN_AT_ONCE = 8;

/** Boxes to tick as on the paper; a list only when there are too many to see at once. */
export function ChoiceControl({ id, field, value, onChange, describedBy, invalid }: ControlProps<'choice'>) {
  if (field.options.length > SEEN_AT_ONCE) {
    return (
      <Select
        id={id}
        value={typeof value === 'string' ? value : ''}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-required={field.required}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">请选择</option>
        {field.options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.label}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <div
      className="choice"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      aria-required={field.required}
    >
      {field.options.map((option, index) => (
        <label key={option.code} className="choice__option">
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={id}
            checked={value === option.code}
            onChange={() => onChange(option.code)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
