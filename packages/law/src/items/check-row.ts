import type { Day } from '../time/day.ts';
import { checkIdentity } from './check-identity.ts';
import { checkProhibition } from './check-prohibition.ts';
import { checkTerm } from './check-term.ts';
import { coreItems } from './core-items.ts';
import type { Remark } from './remark.ts';
import type { ItemValues } from './values.ts';
import { dayValue, meaning } from './values.ts';

/** What the values of a row say together: completed where one value follows from another, and what does not fit. */
export interface RowCheck {
  readonly values: ItemValues;
  /** The row cannot be taken as it is. */
  readonly problems: readonly Remark[];
  /** The row is taken; somebody should look. */
  readonly warnings: readonly Remark[];
}

/**
 * Checks the items of one row against each other. `unread` names items whose cell was there but could not be read: they already
 * have their problem and are not missed a second time.
 */
export function checkRow(given: ItemValues, today: Day, unread: ReadonlySet<string>): RowCheck {
  const identity = checkIdentity(given, today, unread);
  const values = identity.values;
  const parts = [identity, checkTerm(values, today), checkProhibition(values), checkDays(values, today)];
  return {
    values,
    problems: [...missing(values, unread), ...parts.flatMap((part) => part.problems)],
    warnings: parts.flatMap((part) => part.warnings),
  };
}

function missing(values: ItemValues, unread: ReadonlySet<string>): readonly Remark[] {
  return coreItems
    .filter((item) => item.required === true && values[item.name] === undefined && !unread.has(item.name))
    .map((item) => ({ item: item.name, text: `请填写“${item.title}”。` }));
}

/** Days that have happened cannot lie ahead. */
function checkDays(
  values: ItemValues,
  today: Day,
): { problems: readonly Remark[]; warnings: readonly Remark[] } {
  const past = [
    ['judgmentOn', '判决日期'],
    ['noticeOn', '执行通知书日期'],
    ['deliveredOn', '交付执行日期'],
    ['receivedOn', '接收日期'],
    ['papersReceivedOn', '法律文书收到时间'],
  ] as const;
  const problems = past.flatMap(([item, title]) => {
    const value = dayValue(values, item);
    return value !== undefined && value > today
      ? [{ item, text: `“${title}”${value} 晚于今天（${today}），请核对年份。` }]
      : [];
  });
  const judged = dayValue(values, 'judgmentOn');
  const received = dayValue(values, 'receivedOn');
  const warnings =
    judged !== undefined &&
    received !== undefined &&
    received < judged &&
    meaning(values, 'measure') !== 'outsidePrison'
      ? [{ item: 'receivedOn', text: `接收日期 ${received} 早于判决日期 ${judged}，请核对。` }]
      : [];
  return { problems, warnings };
}
