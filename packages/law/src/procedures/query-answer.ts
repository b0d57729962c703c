import type { Context } from '../kernel/context.ts';
import { computeDays } from '../period/index.ts';
import type { Day } from '../time/day.ts';

/** MINOR-07: the third working day after an application to see what is sealed came (《未成年人犯罪记录封存实施办法》第十五条、第十六条). */
export function answerDue(receivedOn: Day, context: Context): Day {
  return computeDays(
    receivedOn,
    { unit: 'workdays', amount: 3 },
    { rollsOver: true, calendar: context.calendar },
  ).due;
}
