import { criminalLaw } from '../articles/criminal.ts';
import type { Why } from '../articles/why.ts';
import { ruleActive } from '../rules/active.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/format.ts';
import { advance } from './advance.ts';
import type { Length } from './length.ts';
import { checkLength, formatLength } from './length.ts';
import { isLonger, isShorter } from './limits/compare.ts';
import type { LimitFinding } from './limits/finding.ts';

export interface OccupationBan {
  readonly begins: Day;
  readonly ends: Day;
  readonly why: readonly Why[];
  readonly findings: readonly LimitFinding[];
}

/** 刑罚执行完毕之日, or 假释之日 for somebody on parole, who serves ban and parole side by side. */
export interface OccupationBanInput extends Length {
  readonly penaltyEndedOn?: Day | undefined;
  readonly paroledOn?: Day | undefined;
}

/**
 * 职业禁止: three to five years from the day the penalty was served or parole began (CALC-11).
 * The article does not say how its years are counted; ours: like a term, to the day before the same day.
 * Undefined while neither day is known.
 */
export function findOccupationBan(input: OccupationBanInput): OccupationBan | undefined {
  checkLength(input);
  const begins = ruleActive('CALC-11') ? (input.paroledOn ?? input.penaltyEndedOn) : input.penaltyEndedOn;
  if (begins === undefined) return undefined;
  const name = input.paroledOn === undefined ? '刑罚执行完毕之日' : '假释之日';
  const article = criminalLaw('37-1');
  const { next, why } = advance(begins, input);
  const first: Why = { text: `职业禁止自${name}（${formatDay(begins)}）起计算。`, article, to: begins };
  return { begins, ends: addDays(next, -1), why: [first, ...why], findings: limits(begins, input) };
}

function limits(from: Day, length: Length): LimitFinding[] {
  if (!ruleActive('CALC-11')) return [];
  if (!isShorter(from, length, { years: 3 }) && !isLonger(from, length, { years: 5 })) return [];
  return [
    {
      code: 'term.occupation-ban-length',
      rule: 'CALC-11',
      severity: 'warning',
      title: '职业禁止期限与法定范围不符',
      text: `职业禁止${formatLength(length)}，不在三年至五年之内。请核对判决书，如有疑问向作出判决的人民法院核实。`,
      articles: [criminalLaw('37-1')],
    },
  ];
}
