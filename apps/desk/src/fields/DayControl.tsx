import { findDay } from '@guitu/law';
import { useCallback, useRef, useState } from 'react';

import { Icon } from '../kit/Icon.tsx';
import { useDismiss } from '../kit/useDismiss.ts';
import { useKeepInside } from '../kit/useKeepInside.ts';
import { dayWords, fullDay } from '../words/days.ts';
import { Calendar } from './Calendar.tsx';
import type { ControlProps } from './control.ts';
import { useFieldSurroundings } from './FieldContext.ts';

import './Day.css';

/** A day, typed as people write it (1.5 is not enough, 2026.1.5, 20260105, 2026年1月5日 are) or picked from a month. */
export function DayControl({ id, field, value, onChange, describedBy, invalid }: ControlProps<'day'>) {
  const { today } = useFieldSurroundings();
  const [open, setOpen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(open, element, close);
  useKeepInside(open, panel);
  const text = typeof value === 'string' ? value : '';
  const found = findDay(text);
  return (
    <div className="day" ref={element}>
      <input
        id={id}
        className="input"
        value={text}
        placeholder="2026-01-05"
        autoComplete="off"
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-required={field.required}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        onBlur={() => found !== undefined && found !== text && onChange(found)}
      />
      <button
        type="button"
        className="day__open"
        aria-label={`从月历里选${field.title}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="calendar" size={17} />
      </button>
      {found !== undefined && (
        <span className="day__words">
          {dayWords(found, today)}
          {/[天周]/.test(dayWords(found, today)) ? '' : ` ${fullDay(found).slice(-2)}`}
        </span>
      )}
      {open && (
        <div className="day__panel" ref={panel}>
          <Calendar
            chosen={found}
            today={today}
            onChoose={(day) => {
              onChange(day);
              close();
              document.getElementById(id)?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}
