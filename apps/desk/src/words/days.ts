import {
  addDays,
  civilOf,
  clockOf,
  day,
  daysBetween,
  dayOf,
  formatWeekday,
  moment,
  weekday,
  type Day,
} from '@guitu/law';

/**
 * The day a deadline is spoken of. A deadline that ends with a day is stored as the first instant of the next one;
 * people say the day that is over then, at 24 o'clock.
 */
export function dueDay(dueAt: string): { day: Day; clock: string } {
  const at = moment(dueAt);
  const clock = clockOf(at);
  return clock === '00:00' ? { day: addDays(dayOf(at), -1), clock: '24:00' } : { day: dayOf(at), clock };
}

/** 今天, 明天, 后天, 昨天, 前天; 周五 and 下周二 near by; else 12月3日, with the year where it differs. */
export function dayWords(value: string, todayText: string): string {
  const target = day(value);
  const today = day(todayText);
  const near = ['前天', '昨天', '今天', '明天', '后天'][daysBetween(today, target) + 2];
  if (near !== undefined) return near;
  const monday = addDays(today, 1 - weekday(today));
  const fromMonday = daysBetween(monday, target);
  if (fromMonday >= 0 && fromMonday < 7) return formatWeekday(target);
  if (fromMonday >= 7 && fromMonday < 14) return `下${formatWeekday(target)}`;
  const { year, month, dayOfMonth } = civilOf(target);
  const short = `${month}月${dayOfMonth}日`;
  return year === civilOf(today).year ? short : `${year}年${short}`;
}

/** '2026-11-26 周四' */
export function fullDay(value: string): string {
  return `${value} ${formatWeekday(day(value))}`;
}

/** '11月26日 周四', with the year where it is not this one. */
export function longDay(value: string, todayText?: string): string {
  const target = day(value);
  const { year, month, dayOfMonth } = civilOf(target);
  const short = `${month}月${dayOfMonth}日 ${formatWeekday(target)}`;
  return todayText !== undefined && civilOf(day(todayText)).year === year ? short : `${year}年${short}`;
}

/** '昨天 2026-11-22' near by, else '2026-10-03': the date always, the word only where it helps. */
export function dayWithDate(value: string, today: string): string {
  const words = dayWords(value, today);
  return words.includes('月') ? value : `${words} ${value}`;
}

/** A day of the time line, under the heading of its month: '昨天' with '11月22日', or '11月3日' with '周二'. */
export function riverDay(value: string, today: string): { words: string; note: string } {
  const target = day(value);
  const { month, dayOfMonth } = civilOf(target);
  const short = `${month}月${dayOfMonth}日`;
  const words = dayWords(value, today);
  return words.includes('月') ? { words: short, note: formatWeekday(target) } : { words, note: short };
}

/** '2026-11-26 09:30', the clock in China. */
export function fullMoment(value: string): string {
  const at = moment(value);
  return `${dayOf(at)} ${clockOf(at)}`;
}

/** 今天 09:30, 昨天 18:02, 11月3日 14:20: for what has happened. */
export function momentWords(value: string, today: string): string {
  const at = moment(value);
  return `${dayWords(dayOf(at), today)} ${clockOf(at)}`;
}
