import { criminalProcedure } from '../articles/index.ts';
import type { Check } from '../kernel/procedure.ts';

/** Reports on health, medical reviews, diagnoses and guarantors are of somebody serving outside prison (暂予监外执行). */
export const outsidePrisonOnly: Check = {
  rules: [],
  test: ({ facts }) =>
    facts.measure === 'outsidePrison'
      ? undefined
      : {
          code: 'case.not-outside-prison',
          text: '只有暂予监外执行的社区矫正对象才办这一项。',
          articles: [criminalProcedure(265)],
        },
};
