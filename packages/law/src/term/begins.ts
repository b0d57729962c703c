import { criminalLaw } from '../articles/criminal.ts';
import type { Why } from '../articles/why.ts';
import type { Measure } from '../facts/facts.ts';
import { ruleActive } from '../rules/active.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/format.ts';

/** The days from which a first day of the term could be taken. The executing notice wins over all of them. */
export interface TermStart {
  /** 判决执行之日 */
  readonly executedOn?: Day | undefined;
  /** 判决确定（生效）之日 */
  readonly finalOn?: Day | undefined;
  /** 假释之日 */
  readonly paroledOn?: Day | undefined;
  /** 暂予监外执行决定（批准）执行之日 */
  readonly outsideFrom?: Day | undefined;
  /** 报到之日: never the first day, however late somebody reports in. */
  readonly reportedOn?: Day | undefined;
}

/** First day of the term, and why; undefined while the day that decides is not known. */
export function findTermBegin(measure: Measure, start: TermStart): { begins: Day; why: Why } | undefined {
  const { rule, deciding, name, article } = decidingDay[measure];
  const byLaw = rule === undefined || ruleActive(rule);
  const begins = byLaw ? start[deciding] : start.reportedOn;
  if (begins === undefined) return undefined;
  const late = start.reportedOn !== undefined && start.reportedOn !== begins ? '报到早晚不影响起算。' : '';
  const text = `自${name}（${formatDay(begins)}）起计算。${late}`;
  return { begins, why: { text, to: begins, ...(article === undefined ? {} : { article }) } };
}

const decidingDay = {
  control: { rule: 'CALC-16', deciding: 'executedOn', name: '判决执行之日', article: criminalLaw(41) },
  probation: { rule: 'CALC-02', deciding: 'finalOn', name: '判决确定之日', article: criminalLaw(73) },
  parole: { rule: 'CALC-05', deciding: 'paroledOn', name: '假释之日', article: criminalLaw(83) },
  // No article names this day; it follows from the term simply running on outside.
  outsidePrison: {
    rule: undefined,
    deciding: 'outsideFrom',
    name: '决定（批准）暂予监外执行之日',
    article: undefined,
  },
} as const;

/** The start known from one day only: the one that decides for that measure. */
export function startOn(measure: Measure, on: Day): TermStart {
  return { [decidingDay[measure].deciding]: on };
}
