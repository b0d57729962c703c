import type { Day } from './day.ts';
import type { Moment } from './moment.ts';

/** Both are fixed-width and largest-unit-first, so comparing the text compares the time. */
type Comparable = Day | Moment;

/** For `sort`: earlier first. */
export function compareTime<T extends Comparable>(left: T, right: T): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function isBefore<T extends Comparable>(left: T, right: T): boolean {
  return left < right;
}

export function isAfter<T extends Comparable>(left: T, right: T): boolean {
  return left > right;
}

export function earlier<T extends Comparable>(left: T, right: T): T {
  return left <= right ? left : right;
}

export function later<T extends Comparable>(left: T, right: T): T {
  return left >= right ? left : right;
}

/** True when `value` lies in the interval, both ends included. */
export function isWithin<T extends Comparable>(value: T, from: T, to: T): boolean {
  return from <= value && value <= to;
}
