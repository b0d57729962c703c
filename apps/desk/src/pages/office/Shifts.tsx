import { addDays, day, weekday } from '@guitu/law';
import { useState } from 'react';

import type { OfficePage } from '../../api/types.ts';
import { ShiftDialog } from './ShiftDialog.tsx';

const weeks = 5;
const weekdays = ['一', '二', '三', '四', '五', '六', '日'];

/** The duty roster by weeks; a day is opened to say who is on duty. */
export function Shifts({ office }: { office: OfficePage }) {
  const [open, setOpen] = useState<string>();
  const today = day(office.today);
  const monday = addDays(today, 1 - weekday(today));
  return (
    <section className="sheet office__part" aria-labelledby="shifts">
      <h2 id="shifts">值班</h2>
      <div className="shifts" role="group" aria-labelledby="shifts">
        {weekdays.map((name) => (
          <span key={name} className="shifts__head">
            周{name}
          </span>
        ))}
        {Array.from({ length: 7 * weeks }, (_, index) => addDays(monday, index)).map((one) => {
          const people = office.shifts.filter((shift) => shift.day === one).map(({ name }) => name);
          return (
            <button
              key={one}
              type="button"
              className={one === today ? 'shifts__day shifts__day--today' : 'shifts__day'}
              aria-label={`${one}：${people.join('、') || '没有排'}`}
              onClick={() => setOpen(one)}
            >
              <small>{one.slice(5)}</small>
              {people.join('、')}
            </button>
          );
        })}
      </div>
      {open !== undefined && (
        <ShiftDialog key={open} office={office} day={open} onClose={() => setOpen(undefined)} />
      )}
    </section>
  );
}
