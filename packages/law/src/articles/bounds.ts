import { ruleActive } from '../rules/active.ts';
import { InvalidValue } from '../time/invalid-value.ts';

/** The words with which a limit is drawn: 以上 orMore, 内 within, 以下 below, 超过 exceeds. */
export type BoundWord = 'orMore' | 'within' | 'below' | 'exceeds';

/** Texts that say how they count the number itself. */
export type BoundSource = 'measures' | 'cooperation' | 'criminalLaw' | 'prisonLaw';

/** Whether the number itself is included (本数). The same word differs from law to law: 以下 above all. */
const includesNumber: Readonly<Record<BoundSource, Partial<Record<BoundWord, boolean>>>> = {
  // 《社区矫正法实施办法》第五十八条
  measures: { orMore: true, within: true, below: false, exceeds: false },
  // 《衔接配合意见》第二十六条 speaks of 内 and 超过 only.
  cooperation: { within: true, exceeds: false },
  // 《刑法》第九十九条
  criminalLaw: { orMore: true, within: true, below: true },
  // 《监狱法》第一百二十条: only 以下 has been checked.
  prisonLaw: { below: true },
};

const rules: Partial<Record<BoundSource, string>> = { measures: 'CALC-13', cooperation: 'CALC-14' };

/**
 * True when `value` stands in that relation to `limit` as the source counts it: 超过7日 is
 * `bound('measures', 'exceeds', days, 7)`. Throws `InvalidValue` 'bound.unsaid' for a word the source does not define.
 */
export function bound<T extends number | string>(
  source: BoundSource,
  word: BoundWord,
  value: T,
  limit: T,
): boolean {
  const included = includesNumber[source][word];
  if (included === undefined) {
    throw new InvalidValue('bound.unsaid', '该文件没有规定这个用语是否包含本数，请先核对条文。', {
      source,
      word,
    });
  }
  if (value === limit) {
    const rule = rules[source];
    return rule === undefined || ruleActive(rule) ? included : !included;
  }
  return word === 'orMore' || word === 'exceeds' ? value > limit : value < limit;
}
