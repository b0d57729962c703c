import { act, measures } from '../../articles/index.ts';
import { ageOn } from '../../items/check-identity.ts';
import type { Check } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { dayOf } from '../../time/zone.ts';
import { hasGuardian } from '../minority.ts';

const workingAge = 16;

/** EDU-06: work and training are for whoever is sixteen (《社区矫正法》第五十五条); finishing school is for everybody. */
export const oldEnough: Check = {
  rules: ['EDU-06'],
  test: ({ facts, values: { help }, happenedAt }) => {
    const { birthOn } = facts.supervisee;
    if ((help !== 'employment' && help !== 'training') || birthOn === undefined) return undefined;
    if (ageOn(birthOn, dayOf(happenedAt)) >= workingAge || !ruleActive('EDU-06')) return undefined;
    return {
      code: 'referral.under-sixteen',
      field: 'help',
      text: '未满十六周岁，不能转介就业和职业技能培训。',
      articles: [act(55)],
      instead: '可以协助完成学业；没有完成义务教育的，办“未成年人保护”通知教育部门。',
    };
  },
};

/** EDU-06: help is offered, nobody is made to take it; and who is told what is the person's to say. */
export const isWilling: Check = {
  rules: ['EDU-06'],
  test: ({ values: { willing } }) =>
    willing === true || !ruleActive('EDU-06')
      ? undefined
      : {
          code: 'referral.unwilling',
          field: 'willing',
          text: '帮扶须本人愿意，并同意把必要的情况告诉这个单位，请征求意见后勾选。',
          articles: [act(37), measures(45)],
        },
};

export const guardianHeard: Check = {
  rules: [],
  test: ({ facts, values: { guardian }, happenedAt }) =>
    guardian !== undefined || !hasGuardian(facts, dayOf(happenedAt))
      ? undefined
      : {
          code: 'referral.guardian-unheard',
          field: 'guardian',
          text: '按未成年人办理的，请写明监护人的意见。',
          articles: [measures(55)],
        },
};
