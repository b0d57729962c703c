import type { ControlProps } from './control.ts';

import './Choice.css';

export function FlagControl({ id, value, onChange, describedBy, invalid }: ControlProps<'flag'>) {
  return (
    <span className="flag">
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange(event.target.checked ? true : undefined)}
      />
      <span aria-hidden="true">{value === true ? '是' : '否'}</span>
    </span>
  );
}
