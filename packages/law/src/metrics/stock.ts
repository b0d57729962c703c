import { ruleActive } from '../rules/active.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import type { CaseLine, MetricSpan } from './line.ts';
import { isIn } from './line.ts';

/** METRIC-01, 在册: who serves at the end of a day. Whoever is discharged that day has served through it and is out afterwards. */
export function isOnRegister({ receivedOn, endedOn }: CaseLine, on: Day): boolean {
  if (receivedOn === undefined || receivedOn > on) return false;
  return endedOn === undefined || endedOn > on || !ruleActive('METRIC-01');
}

/** METRIC-02, 列管: on the register when the span begins, or received in it. A flow through the span, never the stock at a moment. */
export function isManaged(line: CaseLine, span: MetricSpan): boolean {
  if (!ruleActive('METRIC-02')) return isOnRegister(line, span.until);
  return isOnRegister(line, addDays(span.from, -1)) || isIn(span, line.receivedOn);
}
