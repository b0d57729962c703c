import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { momentOn } from './periods.ts';
import { goesOn } from './when.ts';

/** Somebody who was discharged on the way moves no more: nothing of it is called for any longer. */
export function whileItGoesOn(rule: (standing: Standing) => Finding | undefined) {
  return (standing: Standing): Finding | undefined => (goesOn(standing) ? rule(standing) : undefined);
}

/** No deadline outlives the correction. */
export function stoppedOnceOver(rule: (standing: Standing) => Clock | undefined) {
  return (standing: Standing): Clock | undefined => {
    const clock = rule(standing);
    const { ended } = standing.facts;
    if (clock === undefined || clock.stoppedAt !== undefined || ended === undefined || goesOn(standing))
      return clock;
    return { ...clock, stoppedAt: momentOn(ended.on) };
  };
}
