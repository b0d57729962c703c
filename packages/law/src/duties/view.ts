import { civilFromNumber, civilToNumber, daysInMonth } from '../time/civil.ts';
import { hashed } from './planned-day.ts';

/** The days for which what is owed in a case is laid out now, as numbers, and the day on which that moves on by a month. */
export interface View {
  /** The first of a month. */
  readonly first: number;
  /** The last of a month; a period that begins by then is laid out whole. */
  readonly last: number;
  readonly movesOn: number;
}

/** So that what comes is laid out a week before it begins at the least, in February too. */
const LATEST_DAY = 21;

/**
 * The view of a case moves on a day of the month of its own, drawn from its id: were it the first of the month for all, every case
 * of a province would have to be written in one night. Behind, it goes back so many months; ahead, to the end of the month after
 * the one in which it has moved.
 */
export function viewOf(caseId: string, today: number, months: number): View {
  const day = 1 + ((hashed(caseId) >>> 8) % LATEST_DAY);
  const { year, month, dayOfMonth } = civilFromNumber(today);
  // Months counted from year 0.
  const moved = year * 12 + (month - 1) - (dayOfMonth < day ? 1 : 0);
  const next = dayIn(moved + 1, 1);
  return {
    first: dayIn(moved - months, 1),
    last: next + lengthOf(moved + 1) - 1,
    movesOn: dayIn(moved + 1, day),
  };
}

function dayIn(count: number, dayOfMonth: number): number {
  return civilToNumber({ year: Math.floor(count / 12), month: (count % 12) + 1, dayOfMonth });
}

function lengthOf(count: number): number {
  return daysInMonth(Math.floor(count / 12), (count % 12) + 1);
}
