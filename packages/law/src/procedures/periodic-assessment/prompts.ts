import { measures } from '../../articles/index.ts';
import { dailyOffice } from '../../duties/findings.ts';
import { periodAround } from '../../duties/windows.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Prompt } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import { dayFromNumber as dayAt, dayNumber } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { assessWithin, findPeriodLength } from './parameters.ts';

/** So many days after a period the last offices are prompted. */
const SPREAD = 5;

/**
 * An office's people are assessed in one sitting, so they are prompted on one day; offices on different ones, so that the first of a
 * quarter is not the night in which every case of a province is written.
 */
function daysAfter(officeCode: number): number {
  // Codes of counties end in six zeros, of offices in three: both parts have to tell.
  return (Math.floor(officeCode / 1_000_000) + (Math.floor(officeCode / 1000) % 1000)) % SPREAD;
}

/** ASSESS-01: the period before this one is over, and nobody has begun to assess it. Of the time before entries are kept here nothing is asked. */
export function assessmentDue(facts: CaseFacts, context: Context): Prompt | undefined {
  const { status, ended, diligence, intake, term } = facts;
  if (status !== 'serving' || ended !== undefined || diligence === undefined) return undefined;
  const every = findPeriodLength(context.parameters);
  if (every === undefined || !ruleActive('ASSESS-01')) return undefined;
  const wait = daysAfter(facts.holder.officeCode);
  // The period that the office is on: the next one begins for it some days later.
  const current = periodAround(dayNumber(context.today) - wait, every);
  const past = periodAround(current.first - 1, every);
  const nextAt = startOfDay(dayAt(current.last + 1 + wait));
  const begun = intake?.receivedOn ?? term?.begins ?? diligence.since;
  const from = dayNumber(begun > diligence.since ? begun : diligence.since);
  if (from > past.last) return { nextAt };
  const until = dayAt(past.last);
  const done = [...(facts.assessments ?? []), ...(facts.assessing ?? [])];
  if (done.some((one) => one.from <= until && one.until >= until)) return { nextAt };
  const within = parameterValue(context.parameters, assessWithin);
  return {
    nextAt,
    finding: {
      code: 'periodicAssessment.due',
      severity: 'warning',
      title: '该做定期考核了',
      text: `${formatDay(dayAt(past.first))}至${formatDay(until)}已经结束，还没有考核。条文只写“定期”，周期和几日内考核是本地规定、内部要求。`,
      facts: [{ label: '考核期间', value: `${formatDay(dayAt(past.first))}至${formatDay(until)}` }],
      articles: [measures(32)],
      office: dailyOffice(facts),
      ...(within === undefined ? {} : { dueAt: endOfDay(addDays(until, within)) }),
      action: { procedure: 'periodicAssessment', step: 'open', label: '开始考核' },
    },
  };
}
