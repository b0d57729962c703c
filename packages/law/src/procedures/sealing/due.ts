import { inForce } from '../../articles/article.ts';
import { sealingMeasures } from '../../articles/index.ts';
import type { Context } from '../../kernel/context.ts';
import type { PeriodResult } from '../../period/index.ts';
import { computeDays } from '../../period/index.ts';
import type { Day } from '../../time/day.ts';

/**
 * 《未成年人犯罪记录封存实施办法》第十三条: three days from the end of the execution, as the period of an office. Nothing for an end
 * before those measures were in force: there was no number of days then.
 */
export function findSealingDue(executedOn: Day, context: Context): PeriodResult<Day> | undefined {
  if (!inForce(sealingMeasures(13), executedOn)) return undefined;
  return computeDays(
    executedOn,
    { unit: 'days', amount: 3 },
    { rollsOver: true, calendar: context.calendar },
  );
}
