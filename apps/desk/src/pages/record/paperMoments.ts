import { addHours, findDay, readMoment, startOfDay, type Moment } from '@guitu/law';

const NOON = 12;
const A_MINUTE = 1 / 60;

/**
 * When the steps on a paper happened. A paper often gives days only: such a step stands at noon, steps of one day a minute
 * apart in the order of the paper, and never later than now. Undefined where what was typed is neither a day nor a moment.
 */
export function paperMoments(typed: readonly string[], now: Moment): readonly (Moment | undefined)[] {
  return typed.map((text, index) => {
    const day = findDay(text);
    if (day === undefined) return readMoment(text);
    const noon = addHours(startOfDay(day), NOON + index * A_MINUTE);
    return noon <= now ? noon : addHours(now, (index - typed.length) * A_MINUTE);
  });
}
