import { measures } from '../../articles/index.ts';
import type { Check } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
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
