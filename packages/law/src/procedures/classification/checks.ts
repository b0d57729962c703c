import { measures } from '../../articles/index.ts';
import type { Check } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { levelInForce } from '../level-in-force.ts';
import { findLevelNames } from './parameters.ts';

/** RECV-24: the level is one of those the province has laid down; where it has laid down none, any name will do. */
export function levelIsKnown(field: 'proposed' | 'level'): Check {
  return {
    rules: ['RECV-24'],
    test: ({ values, context }) => {
      const names = findLevelNames(context.parameters);
      const value = values[field];
      if (!ruleActive('RECV-24') || names === undefined || typeof value !== 'string' || names.includes(value))
        return undefined;
      return {
        code: 'classification.level-unknown',
        field,
        text: `“${value}”不是本地规定的管理类别，请从这些里写一个：${names.join('、')}。`,
        articles: [measures(21)],
      };
    },
  };
}

/** RECV-24: whoever has a level already is moved to another one on facts that can be shown, not on an impression. */
export const changeIsEvidenced: Check = {
  rules: ['RECV-24'],
  test: ({ facts, values, context }) => {
    const level = levelInForce(facts, context.today);
    if (!ruleActive('RECV-24') || level === undefined || values['evidence'] !== undefined) return undefined;
    if (values['proposed'] === level.level) return undefined;
    return {
      code: 'classification.evidence-missing',
      field: 'evidence',
      text: `现在是“${level.level}”，要变更的请写明依据的事实、日期和材料。`,
      articles: [measures(21)],
    };
  },
};
