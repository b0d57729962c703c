import { bound, measures } from '../../articles/index.ts';
import type { ReviewExtension } from '../../facts/facts.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Competence, Question } from '../../kernel/procedure.ts';
import { computeDays } from '../../period/compute.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import type { ExtensionAsked } from './form.ts';
import { findAsked } from './form.ts';
import { joinsConsecutive, shortByCounty } from './parameters.ts';

/** From when to when a deadline moves, and the days from which the levels above decide. */
export interface Extension {
  readonly from: Day;
  readonly until: Day;
  /** The day from which an extension is one month long, three months long. */
  readonly oneMonth: Day;
  readonly threeMonths: Day;
}

/** The extension as a whole: what continues another one without a break is counted from where that one began. */
export function findExtension(question: Question): Extension | undefined {
  const { from, until, kind }: Partial<ExtensionAsked> = findAsked(question.state) ?? question.values;
  if (from === undefined || until === undefined || from >= until) return undefined;
  const begun = beginningOf(question, from, kind);
  return {
    from: begun,
    until,
    oneMonth: monthsAfter(question, begun, 1),
    threeMonths: monthsAfter(question, begun, 3),
  };
}

function monthsAfter({ context: { calendar } }: Question, from: Day, amount: number): Day {
  return computeDays(from, { unit: 'months', amount }, { rollsOver: false, calendar }).due;
}

function beginningOf(question: Question, from: Day, kind: string | undefined): Day {
  if (parameterValue(question.context.parameters, joinsConsecutive) !== true) return from;
  const others = (question.facts.reviewExtensions ?? []).filter(
    (one) => one.kind === kind && one.matterId !== question.state?.id,
  );
  const before = (day: Day): ReviewExtension | undefined =>
    others.find((one) => one.on < day && addDays(one.until, 1) >= day);
  let begun = from;
  for (let earlier = before(begun); earlier !== undefined; earlier = before(begun)) begun = earlier.on;
  return begun;
}

/**
 * Who decides (《实施办法》第二十四条、第五十八条): one month up to less than three, the level above; three months and more, the
 * province, level by level; less than one month the article leaves open (SUP-23), a parameter says who.
 */
export function extensionLevel(question: Question): Competence & { readonly text: string } {
  const extension = findExtension(question);
  if (extension === undefined) return level('countyAgency', '请先填写原定的日子和延长到的日子。');
  const { from, until, oneMonth, threeMonths } = extension;
  const span = `自${formatDay(from)}延长至${formatDay(until)}，`;
  if (ruleActive('SUP-08') && bound('measures', 'orMore', until, threeMonths))
    return level('provinceAgency', `${span}三个月以上，逐级上报省级社区矫正机构批准。`);
  if (ruleActive('SUP-07') && bound('measures', 'orMore', until, oneMonth))
    return level('prefectureAgency', `${span}一个月以上、不满三个月，由上一级社区矫正机构批准。`);
  if (ruleActive('SUP-23') && parameterValue(question.context.parameters, shortByCounty) === true)
    return level('countyAgency', `${span}不足一个月，条文没有写明由谁批准，按参数由县级社区矫正机构批准。`);
  return level('prefectureAgency', `${span}不足一个月，条文没有写明由谁批准，按参数报上一级批准。`);
}

type Decider = 'countyAgency' | 'prefectureAgency' | 'provinceAgency';

function level(waiting: Decider, text: string): Competence & { readonly text: string } {
  return { offices: [waiting], waiting, text, articles: [measures(24), measures(58)] };
}

/** The county advises whoever decides above it. */
export function isAboveCounty(question: Question): boolean {
  return extensionLevel(question).waiting !== 'countyAgency';
}

/** Level by level: the prefecture advises the province. */
export function isProvinceMatter(question: Question): boolean {
  return extensionLevel(question).waiting === 'provinceAgency';
}
