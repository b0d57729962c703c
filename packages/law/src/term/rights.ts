import { criminalLaw } from '../articles/criminal.ts';
import type { Why } from '../articles/why.ts';
import type { Measure } from '../facts/facts.ts';
import { ruleActive } from '../rules/active.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/format.ts';

/** When an additional deprivation of political rights begins, and when the rights are already lost. */
export interface RightsDeprivation {
  /** First day of the deprivation's own term; absent where the law does not say. */
  readonly begins?: Day;
  /** First day on which the rights cannot be exercised; before `begins` while the main penalty is being served. */
  readonly deprivedFrom?: Day;
  readonly why: readonly Why[];
}

/**
 * 附加剥夺政治权利 (CALC-10): together with control; from the day of parole; for somebody outside prison from the day
 * the penalty is served, its effect applying already while it is. For probation the code is silent.
 */
export function rightsDeprivation(measure: Measure, main: { begins: Day; ends: Day }): RightsDeprivation {
  if (measure === 'control') {
    const text = `附加剥夺政治权利与管制期限相等、同时执行，自${formatDay(main.begins)}起。`;
    return { begins: main.begins, deprivedFrom: main.begins, why: [{ text, article: criminalLaw(55) }] };
  }
  if (measure === 'parole') {
    const text = `附加剥夺政治权利的刑期自假释之日（${formatDay(main.begins)}）起计算。`;
    return { begins: main.begins, deprivedFrom: main.begins, why: [{ text, article: criminalLaw(58) }] };
  }
  if (measure === 'probation') {
    const text = '刑法没有写明缓刑附加剥夺政治权利的起算日，以执行通知书载明的为准。';
    return { why: [{ text, article: criminalLaw(58) }] };
  }
  const begins = ruleActive('CALC-10') ? main.ends : main.begins;
  const text = `附加剥夺政治权利的刑期自主刑执行完毕之日（${formatDay(begins)}）起计算；其效力当然施用于主刑执行期间，现在已不得行使政治权利。`;
  return { begins, deprivedFrom: main.begins, why: [{ text, article: criminalLaw(58) }] };
}
