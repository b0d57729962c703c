import { addHours, findDay, startOfDay, type FieldValue, type Moment } from '@guitu/law';

const NOON = 12;

/** The moment of something that happened on a day: now, for today; noon for a day that is over, when nobody wrote down the hour. */
export function happenedAt(value: FieldValue | undefined, today: string, now: Moment): Moment | undefined {
  const found = typeof value === 'string' ? findDay(value) : undefined;
  if (found === undefined) return undefined;
  return found === today ? now : addHours(startOfDay(found), NOON);
}
