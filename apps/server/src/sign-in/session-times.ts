import type { Moment } from '@guitu/law';
import { addHours, hoursBetween } from '@guitu/law';

/** A session ends after a working day, whatever is done with it. */
export const absoluteHours = 12;

/** And after an hour in which nobody did anything: offices are open to the public. */
export const idleHours = 1;

/** How often use is written down: once a minute is enough to measure an hour. */
export const touchHours = 1 / 60;

export function expiryOf(now: Moment): Moment {
  return addHours(now, absoluteHours);
}

export function isIdle(lastUsedAt: Moment, now: Moment): boolean {
  return hoursBetween(lastUsedAt, now) > idleHours;
}
