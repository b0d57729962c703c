import { criminalLaw } from '../articles/criminal.ts';
import type { Why } from '../articles/why.ts';
import type { Measure } from '../facts/facts.ts';
import { ruleActive } from '../rules/active.ts';

/** How many days of the term detention before it has already served. */
export interface Credit {
  readonly days: number;
  readonly why: readonly Why[];
}

/**
 * Credit for days in detention before the judgment was executed: two for one under control (CALC-01), none under
 * probation (CALC-03; the code is silent, this is the prevailing opinion), already inside the original term for
 * parole and execution outside prison.
 */
export function creditFor(measure: Measure, detainedDays: number): Credit {
  if (detainedDays === 0) return { days: 0, why: [] };
  if (measure === 'control') {
    const rate = ruleActive('CALC-01') ? 2 : 1;
    const days = detainedDays * rate;
    const text = `判决执行以前先行羁押${detainedDays}日，羁押一日折抵刑期二日，共折抵${days}日。`;
    return { days, why: [{ text, article: criminalLaw(41) }] };
  }
  if (measure === 'probation') {
    const days = ruleActive('CALC-03') ? 0 : detainedDays;
    const text = `先行羁押的${detainedDays}日不折抵缓刑考验期（刑法未明文规定，依通说）。`;
    return { days, why: [{ text, article: criminalLaw(73) }] };
  }
  const text = `先行羁押的${detainedDays}日已计入原判刑期，不再另行折抵。`;
  return { days: 0, why: [{ text }] };
}
