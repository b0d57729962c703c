import { civilOf, day, type Day } from '@guitu/law';
import { useState, type KeyboardEvent } from 'react';

import { Button } from '../kit/Button.tsx';
import { longDay } from '../words/days.ts';
import { monthAway, weeksOf, type MonthDay } from './month.ts';

interface CalendarProps {
  chosen: Day | undefined;
  today: string;
  onChoose: (day: Day) => void;
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];
const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** One month with the holidays of the published calendar. Arrows walk through the days. */
export function Calendar({ chosen, today, onChoose }: CalendarProps) {
  const [shown, setShown] = useState<string>(chosen ?? today);
  const { year, month } = civilOf(day(shown));
  const walk = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = moves[event.key];
    if (step === undefined) return;
    const buttons = [...(event.currentTarget.closest('table')?.querySelectorAll('button') ?? [])];
    buttons[buttons.indexOf(event.currentTarget) + step]?.focus();
    event.preventDefault();
  };
  const classOf = (one: MonthDay) =>
    [one.day === chosen && 'month__chosen', one.day === today && 'month__today', one.weekend && 'month__off']
      .filter(Boolean)
      .join(' ');
  return (
    <div className="month">
      <div className="month__head">
        <Button look="plain" small icon="left" iconOnly onClick={() => setShown(monthAway(shown, -1))}>
          上一月
        </Button>
        <strong aria-live="polite">
          {year}年{month}月
        </strong>
        <Button look="plain" small icon="right" iconOnly onClick={() => setShown(monthAway(shown, 1))}>
          下一月
        </Button>
      </div>
      <table>
        <thead>
          <tr>
            {weekdays.map((one) => (
              <th key={one} scope="col" abbr={`周${one}`}>
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(shown).map((week, index) => (
            <tr key={index}>
              {week.map((one, at) => (
                <td key={one?.day ?? at}>
                  {one && (
                    <button
                      type="button"
                      className={classOf(one)}
                      aria-label={`${longDay(one.day, today)}${one.mark ?? ''}`}
                      aria-pressed={one.day === chosen}
                      onKeyDown={walk}
                      onClick={() => onChoose(one.day)}
                    >
                      {Number(one.day.slice(8))}
                      {one.mark && (
                        <sup className={one.mark === '班' ? 'month__work' : undefined}>{one.mark}</sup>
                      )}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
