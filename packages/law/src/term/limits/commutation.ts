import { commutationRules, criminalLaw } from '../../articles/criminal.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays, daysBetween } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { advance } from '../advance.ts';
import { creditFor } from '../credit.ts';
import type { LimitFinding } from './finding.ts';
import type { OriginalPenalty } from './probation.ts';

/** A control before and after it was commuted. All last days are included. */
export interface CommutedControl {
  readonly begins: Day;
  /** Last day by the original judgment, after crediting. */
  readonly originalEnds: Day;
  readonly newEnds: Day;
  /** Days in detention before; what they are credited with counts as served, and as part of the original term. */
  readonly detainedDays: number;
}

/** 管制: what is really served after all commutation is half of the original term at least (REDUCE-04). Counted in days. */
export function commutedControlLimits({
  begins,
  originalEnds,
  newEnds,
  detainedDays,
}: CommutedControl): LimitFinding[] {
  if (!ruleActive('REDUCE-04')) return [];
  const credit = creditFor('control', detainedDays).days;
  const original = daysBetween(begins, originalEnds) + 1 + credit;
  const served = daysBetween(begins, newEnds) + 1 + credit;
  if (served * 2 >= original) return [];
  return [
    {
      code: 'term.commuted-below-half',
      rule: 'REDUCE-04',
      severity: 'warning',
      title: '减刑后实际执行的刑期不足原判的二分之一',
      text: `原判管制${original}日，减刑后实际执行${served}日（按日计算，含羁押折抵${credit}日），不足二分之一。请核对裁定书，如有疑问向作出裁定的人民法院核实。`,
      articles: [criminalLaw(78), commutationRules(16)],
    },
  ];
}

/** A probation after it was shortened. */
export interface ShortenedProbation {
  readonly begins: Day;
  readonly newEnds: Day;
  /** Unknown: only the shortest of all, that over 拘役, is looked at. */
  readonly penalty?: OriginalPenalty['kind'] | undefined;
}

const least = {
  criminalDetention: { name: '拘役', length: { months: 2 }, text: '二个月' },
  imprisonment: { name: '有期徒刑', length: { years: 1 }, text: '一年' },
} as const;

/** 缓刑考验期 after shortening: two months at least over 拘役, a year over 有期徒刑 (REDUCE-05). */
export function shortenedProbationLimits({ begins, newEnds, penalty }: ShortenedProbation): LimitFinding[] {
  if (!ruleActive('REDUCE-05')) return [];
  const { name, length, text } = least[penalty ?? 'criminalDetention'];
  const earliest = addDays(advance(begins, length).next, -1);
  if (newEnds >= earliest) return [];
  const over = penalty === undefined ? '' : `${name}的`;
  return [
    {
      code: 'term.shortened-probation-too-short',
      rule: 'REDUCE-05',
      severity: 'warning',
      title: '缩短后的缓刑考验期短于下限',
      text: `${over}缓刑考验期缩短后不能少于${text}，最早止于${formatDay(earliest)}，裁定止于${formatDay(newEnds)}。请核对裁定书，如有疑问向作出裁定的人民法院核实。`,
      articles: [commutationRules(18)],
    },
  ];
}
