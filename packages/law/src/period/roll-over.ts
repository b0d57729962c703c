import type { Why } from '../articles/why.ts';
import { workdayFrom } from '../calendar/workday.ts';
import { ruleActive } from '../rules/active.ts';
import type { Day } from '../time/day.ts';
import { formatDayAndWeekday } from '../time/format.ts';
import { neverRolls, periodArticle } from './kind.ts';
import type { PeriodOptions } from './options.ts';
import { provisionalWhy } from './provisional.ts';

/** Where the last day ends up once holidays are considered. */
export interface RolledOver {
  readonly day: Day;
  readonly why: readonly Why[];
  readonly provisional: boolean;
}

/**
 * 末日顺延 (CALC-08): a last day on a holiday moves to the first working day after; not for somebody detained,
 * and never for a kind that must end on its day (CALC-15), whatever `rollsOver` says.
 */
export function rollOver(last: Day, options: PeriodOptions): RolledOver {
  const { kind = 'office', detained = false, rollsOver, calendar } = options;
  const stays = (why: readonly Why[]): RolledOver => ({ day: last, why, provisional: false });
  if (kind !== 'office' && ruleActive('CALC-15')) {
    const { name, article } = neverRolls[kind];
    return stays([{ text: `${name}不因节假日顺延。`, article, to: last }]);
  }
  if (!rollsOver || !ruleActive('CALC-08')) return stays([]);
  if (detained) return stays([{ text: '本人在押，期间不因节假日顺延。', article: periodArticle, to: last }]);
  const { day, provisional } = workdayFrom(calendar, last);
  const warning = provisional ? [provisionalWhy(calendar)] : [];
  if (day === last) return { day, why: warning, provisional };
  const text = `${formatDayAndWeekday(last)}是节假日，顺延到节假日后的第一个工作日${formatDayAndWeekday(day)}。`;
  return { day, why: [{ text, article: periodArticle, from: last, to: day }, ...warning], provisional };
}
