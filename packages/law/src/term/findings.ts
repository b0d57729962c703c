import { criminalLaw } from '../articles/criminal.ts';
import type { Measure } from '../facts/facts.ts';
import type { Day } from '../time/day.ts';
import type { TermInput } from './compute.ts';
import { controlLimits } from './limits/control.ts';
import type { LimitFinding } from './limits/finding.ts';
import { probationLimits } from './limits/probation.ts';

/** Everything about a term's length that does not fit the law. */
export function termFindings(measure: Measure, input: TermInput, ends: Day): LimitFinding[] {
  const found: LimitFinding[] = [];
  if (measure === 'control') found.push(...controlLimits(input.from, input, input.severalCrimes === true));
  if (measure === 'probation') found.push(...probationLimits(input.from, input, input.original));
  if (ends < input.from) {
    found.push({
      code: 'term.spent',
      rule: 'CALC-01',
      severity: 'grave',
      title: '折抵后刑期已无剩余',
      text: '先行羁押折抵后刑期已经届满，请立即与作出判决的人民法院核对并依法解除。',
      articles: [criminalLaw(41)],
    });
  }
  return found;
}
