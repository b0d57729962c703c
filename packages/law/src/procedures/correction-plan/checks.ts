import { act, measures } from '../../articles/index.ts';
import type { Check } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { isTreatedAsMinor } from '../minority.ts';
import { findPlan } from './form.ts';

/** There is one plan at a time: it is adjusted, not drawn again (RECV-23). */
export const noPlanYet: Check = {
  rules: [],
  test: ({ facts, state }) =>
    facts.plan === undefined || facts.plan.matterId === state?.id
      ? undefined
      : {
          code: 'plan.already',
          text: '已经制定过矫正方案。',
          instead: '需要调整的，请在原来的“矫正方案”里办“调整方案”。',
        },
};

/** MINOR-13: a minor's plan says what it considers of age, mind, growing up and family. */
export const considersMinor: Check = {
  rules: ['MINOR-13'],
  test: ({ facts, values, happenedAt }) =>
    values['minorNeeds'] !== undefined || !isTreatedAsMinor(facts, dayOf(happenedAt))
      ? undefined
      : {
          code: 'plan.minor-needs-missing',
          field: 'minorNeeds',
          text: '未成年人的矫正方案应当考虑其年龄、心理特点、发育需要、成长经历、犯罪原因、家庭监护教育条件等，请逐项写明。',
          articles: [act(52), measures(55)],
        },
};

/** What is evaluated is how the plan has worked: not before there was one. */
export const evaluatedAfterDrawn: Check = {
  rules: [],
  test: ({ state, values: { evaluatedOn } }) => {
    const plan = findPlan(state);
    if (plan === undefined || typeof evaluatedOn !== 'string' || plan.on <= evaluatedOn) return undefined;
    return {
      code: 'plan.evaluated-before-drawn',
      field: 'evaluatedOn',
      text: `现在的方案是${formatDay(plan.on)}的，评估不能早于这一天。`,
    };
  },
};
