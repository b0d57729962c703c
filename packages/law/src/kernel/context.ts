import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import type { Parameters } from './parameter.ts';

/** The world as law may see it: no clock of its own. */
export interface Context {
  readonly now: Moment;
  /** Calendar day of `now` in Asia/Shanghai. */
  readonly today: Day;
  readonly calendar: Calendar;
  readonly parameters: Parameters;
}
