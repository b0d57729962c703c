import { addDays } from './day-arithmetic.ts';
import { dayFromNumber, dayNumber } from './day.ts';
import type { Day } from './day.ts';
import { epochOf, momentFromEpoch } from './moment.ts';
import type { Moment } from './moment.ts';

/**
 * Asia/Shanghai as a fixed eight hours. China kept summer time from 1986 to 1991 (last turned back on
 * 15 September 1991) and has had none since, and there is one zone for the whole country: from 1992 on
 * the fixed offset is exact. Earlier moments do not occur: a moment is something this system recorded,
 * earlier facts are days, and days need no zone.
 */
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The calendar day in China at that moment. */
export function dayOf(value: Moment): Day {
  return dayFromNumber(Math.floor((epochOf(value) + OFFSET_MS) / DAY_MS));
}

/** 00:00 in China of that day: its first moment. */
export function startOfDay(value: Day): Moment {
  // Eight hours before midnight in UTC: written, not computed, for it is asked by the million.
  return `${dayFromNumber(dayNumber(value) - 1)}T16:00:00.000Z` as Moment;
}

/** 24:00 in China of that day: the first moment that no longer belongs to it. */
export function endOfDay(value: Day): Moment {
  return startOfDay(addDays(value, 1));
}

/** The clock in China at that moment, 'HH:MM'. */
export function clockOf(value: Moment): string {
  return momentFromEpoch(epochOf(value) + OFFSET_MS).slice(11, 16);
}
