import { criminalLaw } from '../articles/criminal.ts';
import type { Why } from '../articles/why.ts';
import type { Measure } from '../facts/facts.ts';
import { ruleActive } from '../rules/active.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/format.ts';
import { InvalidValue } from '../time/invalid-value.ts';
import { advance } from './advance.ts';
import { creditFor } from './credit.ts';
import { termFindings } from './findings.ts';
import type { Length } from './length.ts';
import { checkLength, isEmpty } from './length.ts';
import type { LimitFinding } from './limits/finding.ts';
import type { OriginalPenalty } from './limits/probation.ts';

export interface TermInput extends Length {
  /** First day of the term, counted: see `findTermBegin` for which day that is. */
  readonly from: Day;
  /** Days in detention before the judgment was executed. */
  readonly detainedDays?: number | undefined;
  /** Parole from life imprisonment: the length is fixed by law. */
  readonly life?: boolean | undefined;
  /** Parole or outside prison: last day of the original term, instead of a length. */
  readonly originalEnds?: Day | undefined;
  /** Probation: the penalty suspended. Used for limits only. */
  readonly original?: OriginalPenalty | undefined;
  /** Control: pronounced for several crimes together (数罪并罚). Used for limits only. */
  readonly severalCrimes?: boolean | undefined;
}

export interface TermResult {
  readonly begins: Day;
  /** Last day of the term. The day before `begins` when detention has served all of it. */
  readonly ends: Day;
  readonly why: readonly Why[];
  readonly findings: readonly LimitFinding[];
}

/**
 * First and last day of a term (刑期, 考验期), each step with its reason. Never rolls over holidays (CALC-15).
 * The executing notice wins over this computation; the difference is to be shown.
 * Throws `InvalidValue` for a length that is missing, negative or given twice.
 */
export function computeTerm(measure: Measure, input: TermInput): TermResult {
  const detainedDays = input.detainedDays ?? 0;
  checkLength(input);
  if (!Number.isInteger(detainedDays) || detainedDays < 0) {
    throw new InvalidValue(
      'term.detained',
      `羁押天数“${detainedDays}”无效，请填写不小于0的整数。`,
      detainedDays,
    );
  }
  const { next, why } = reach(measure, input);
  const credit = creditFor(measure, detainedDays);
  const credited = addDays(next, -credit.days - 1);
  const ends = credited < input.from ? addDays(input.from, -1) : credited;
  const steps = [...why, ...credit.why];
  if (credit.days > 0) {
    const text =
      credited < input.from
        ? '折抵后刑期已无剩余。'
        : `折抵后刑期止于${formatDay(ends)}，期满日不因节假日顺延。`;
    steps.push({ text, from: addDays(next, -1), to: ends });
  }
  return { begins: input.from, ends, why: steps, findings: termFindings(measure, input, ends) };
}

function reach(measure: Measure, input: TermInput): { next: Day; why: readonly Why[] } {
  const { from, originalEnds } = input;
  if (measure === 'parole' && input.life === true && ruleActive('CALC-05')) {
    const first: Why = {
      text: '无期徒刑的假释考验期限为十年，自假释之日起计算。',
      article: criminalLaw(83),
      from,
    };
    const { next, why } = advance(from, { years: 10 });
    return { next, why: [first, ...why] };
  }
  if (originalEnds !== undefined && (measure === 'parole' || measure === 'outsidePrison')) {
    return untilOriginalEnd(measure, input, originalEnds);
  }
  if (isEmpty(input)) throw new InvalidValue('term.empty', '没有填写期限，请填写年、月或者日。', input);
  return advance(from, input);
}

function untilOriginalEnd(measure: Measure, input: TermInput, ends: Day): { next: Day; why: readonly Why[] } {
  if (!isEmpty(input)) {
    throw new InvalidValue('term.two-lengths', '原刑期届满日和期限长度只能填写一个，请去掉其中一个。', input);
  }
  if (ends < input.from) {
    throw new InvalidValue('term.over', `原刑期已于${formatDay(ends)}届满，早于起算日，请核对。`, ends);
  }
  const parole = measure === 'parole';
  // Without CALC-05 parole would forget the remaining term and end as soon as it begins.
  const until = parole && !ruleActive('CALC-05') ? input.from : ends;
  const text = parole
    ? `有期徒刑的假释考验期限为没有执行完毕的刑期，止于原刑期届满日${formatDay(until)}。`
    : `暂予监外执行期间计入刑期，止于刑期届满日${formatDay(until)}；情形消失的应当提前收监，依法不计入刑期的另行计算。`;
  const reason: Why = { text, from: input.from, to: until, ...(parole ? { article: criminalLaw(83) } : {}) };
  return { next: addDays(until, 1), why: [reason] };
}
