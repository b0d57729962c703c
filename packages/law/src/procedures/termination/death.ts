import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import type { PeriodResult } from '../../period/index.ts';
import { computeDays } from '../../period/index.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { findReport } from './form.ts';

/** DEATH-02: somebody who served outside prison has died: the bodies behind the sentence are told in writing. */
export function owesDeathNotice({ facts, state }: Pick<Question, 'facts' | 'state'>): boolean {
  return facts.measure === 'outsidePrison' && findReport(state)?.ground === 'death';
}

/** Five days from the discovery, as the period of an office (《暂予监外执行规定》第二十八条). Nothing for other measures. */
export function findDeathNoticeDue(
  facts: CaseFacts,
  state: MatterState | undefined,
  context: Context,
): PeriodResult<Day> | undefined {
  const discoveredOn = findReport(state)?.discoveredOn;
  if (discoveredOn === undefined || !owesDeathNotice({ facts, state }) || !ruleActive('DEATH-02'))
    return undefined;
  return computeDays(
    discoveredOn,
    { unit: 'days', amount: 5 },
    { rollsOver: true, calendar: context.calendar },
  );
}
