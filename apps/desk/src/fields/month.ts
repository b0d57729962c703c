import { addDays, chinaCalendar, civilOf, day, dayFromCivil, weekday, type Day } from '@guitu/law';

export interface MonthDay {
  day: Day;
  /** 休 on a weekday that is a holiday, 班 on a weekend day that is worked; only where the holidays are published. */
  mark: '休' | '班' | undefined;
  weekend: boolean;
}

/** The weeks of a month, Monday first; days of the months beside it are left out. */
export function weeksOf(anyDay: string): readonly (readonly (MonthDay | undefined)[])[] {
  const { year, month } = civilOf(day(anyDay));
  const first = dayFromCivil({ year, month, dayOfMonth: 1 });
  const cells: (MonthDay | undefined)[] = Array.from({ length: weekday(first) - 1 }, () => undefined);
  for (let one = first; civilOf(one).month === month; one = addDays(one, 1)) cells.push(describe(one));
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The first day of the month `months` away. */
export function monthAway(anyDay: string, months: number): Day {
  const { year, month } = civilOf(day(anyDay));
  const count = year * 12 + month - 1 + months;
  return dayFromCivil({ year: Math.floor(count / 12), month: (count % 12) + 1, dayOfMonth: 1 });
}

function describe(one: Day): MonthDay {
  const weekend = weekday(one) > 5;
  const known = one <= chinaCalendar.publishedThrough && one >= (chinaCalendar.publishedFrom ?? one);
  const works = chinaCalendar.isWorkday(one);
  const mark = !known || works === !weekend ? undefined : works ? '班' : '休';
  return { day: one, mark, weekend };
}
