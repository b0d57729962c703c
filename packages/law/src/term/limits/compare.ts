import type { Day } from '../../time/day.ts';
import { dayAfter } from '../advance.ts';
import { inWholeYears } from '../length.ts';
import type { Length } from '../length.ts';

/** True when `length` is longer than `limit`, both laid out from the same first day. */
export function isLonger(from: Day, length: Length, limit: Length): boolean {
  return reach(from, length) > reach(from, limit);
}

/** True when `length` is shorter than `limit`, both laid out from the same first day. */
export function isShorter(from: Day, length: Length, limit: Length): boolean {
  return reach(from, length) < reach(from, limit);
}

/** 十二个月 and 一年 are the same limit, although they may end on different days. */
function reach(from: Day, length: Length): Day {
  return dayAfter(from, inWholeYears(length));
}
