import { clockOf, dayOf, isMoment, readMoment } from '@guitu/law';
import { useState } from 'react';

import { dayWords } from '../words/days.ts';
import type { ControlProps } from './control.ts';
import { useFieldSurroundings } from './FieldContext.ts';

import './Day.css';

/** A day with the clock, typed as '2026-01-05 9:30'. What is stored is the moment; what is seen is the clock in China. */
export function MomentControl({ id, field, value, onChange, describedBy, invalid }: ControlProps<'moment'>) {
  const { today } = useFieldSurroundings();
  const [typed, setTyped] = useState<string>();
  const given = typeof value === 'string' ? value : '';
  const found = isMoment(given) ? given : undefined;
  const shown = typed ?? (found === undefined ? given : `${dayOf(found)} ${clockOf(found)}`);
  return (
    <div className="day day--moment">
      <input
        id={id}
        className="input"
        value={shown}
        placeholder="2026-01-05 09:30"
        autoComplete="off"
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-required={field.required}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          onChange(text.trim() === '' ? undefined : (readMoment(text) ?? text));
        }}
        onBlur={() => setTyped(undefined)}
      />
      {found !== undefined && <span className="day__words">{dayWords(dayOf(found), today)}</span>}
    </div>
  );
}
