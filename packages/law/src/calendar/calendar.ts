import type { Day } from '../time/day.ts';

/**
 * Which days are working days. An answer is law only between `publishedFrom` and `publishedThrough`;
 * beyond, holidays have not been announced and whatever is computed must be marked provisional.
 */
export interface Calendar {
  isWorkday(day: Day): boolean;
  /** Last day of the last year whose holidays the State Council has announced. */
  readonly publishedThrough: Day;
  /** First day the table knows. Absent: no lower bound. */
  readonly publishedFrom?: Day;
}

/** True when the calendar's answer for that day rests on a published arrangement. */
export function isPublished(calendar: Calendar, value: Day): boolean {
  if (calendar.publishedFrom !== undefined && value < calendar.publishedFrom) return false;
  return value <= calendar.publishedThrough;
}
