import type { Permission } from '../../facts/facts.ts';
import type { Parameters } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import { addDays, daysBetween } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { countsActualDays, countsBothEnds } from './parameters.ts';

/** A stay away as whole days that count, first and last included. */
export interface Stay {
  readonly from: Day;
  readonly until: Day;
}

/** Days of a stay as the prefecture counts them: both ends, or without the day of departure. */
export function countedStay(from: Day, until: Day, parameters: Parameters): Stay {
  return parameterValue(parameters, countsBothEnds) === true
    ? { from, until }
    : { from: addDays(from, 1), until };
}

/** Number of days in a stay; 0 when it is empty. */
export function lengthOf(stay: Stay): number {
  return Math.max(0, daysBetween(stay.from, stay.until) + 1);
}

/** The stay a permission stands for: shortened by an early return, lengthened by a late one, if actual days count. */
export function stayOf(permission: Permission, parameters: Parameters): Stay {
  const actual = parameterValue(parameters, countsActualDays) === true ? permission.returnedOn : undefined;
  return countedStay(permission.from, actual ?? permission.until, parameters);
}
