import type { CaseFacts, LevelInterval } from '../facts/facts.ts';
import type { Day } from '../time/day.ts';

/** The level (管理类别) that rules on a day: the one that began last, or nothing before the first classification. */
export function levelInForce(facts: Pick<CaseFacts, 'levels'>, on: Day): LevelInterval | undefined {
  return facts.levels
    .filter((one) => one.from <= on && (one.until === undefined || on <= one.until))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .at(-1);
}
