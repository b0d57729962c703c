import type { Day, Moment } from '@guitu/law';
import { addHours, clockOf, dayOf, endOfDay } from '@guitu/law';

const aMillisecond = 1 / 3_600_000;

/** The last moment that belongs to a day of which the hour is not known. */
export function lastMomentOf(day: Day): Moment {
  return addHours(endOfDay(day), -aMillisecond);
}

/** The day of a receipt. Those of earlier days were once stored as the midnight that ends the day. */
export function receiptDay(receivedAt: Moment): Day {
  return dayOf(clockOf(receivedAt) === '00:00' ? addHours(receivedAt, -aMillisecond) : receivedAt);
}
