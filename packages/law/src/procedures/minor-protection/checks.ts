import { act, measures } from '../../articles/index.ts';
import { ageOn } from '../../items/check-identity.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { dayOf } from '../../time/zone.ts';
import { hasGuardian, isTreatedAsMinor } from '../minority.ts';
import type { Arrangement } from './form.ts';

const valuesOf = ({ values }: Question): Partial<Arrangement> => values;
const onDayOf = (question: Question): Day => dayOf(question.happenedAt);

/** It is there for whoever was a minor at the crime or during the correction, and for nobody else. */
export const isMinor: Check = {
  rules: [],
  test: (question) =>
    isTreatedAsMinor(question.facts, onDayOf(question))
      ? undefined
      : {
          code: 'minorProtection.not-minor',
          text: '这个人犯罪时、矫正开始时都已满十八周岁，不适用未成年人的规定。',
          articles: [act(52), act(58)],
          instead: '登记的出生日期、犯罪时是否成年有误的，请先更正登记；家庭、就学、就业的帮助记入教育帮扶。',
        },
};

export const notArrangedYet: Check = {
  rules: [],
  test: ({ facts: { minorCare }, state }) =>
    minorCare === undefined || minorCare.matterId === state?.id
      ? undefined
      : {
          code: 'minorProtection.stands',
          text: '已经确定过专门人员和安排。',
          instead: '换人的，请在原来的事项里“更正”或者“重办”。',
          matterId: minorCare.matterId,
        },
};

/** MINOR-12: whoever is in charge knows what minors are like, and law, education or psychology. */
export const isSpecialist: Check = {
  rules: ['MINOR-12'],
  test: (question) => {
    const { knows } = valuesOf(question);
    if (!ruleActive('MINOR-12') || knows === undefined) return undefined;
    if (knows.includes('minors') && knows.length > 1) return undefined;
    return {
      code: 'minorProtection.not-specialist',
      field: 'knows',
      text: '负责的人应当熟悉未成年人身心特点，并且具有法律、教育、心理等知识。请换一个这样的人负责。',
      articles: [measures(55)],
      instead: '本单位没有的，可以由县级机构指派，或者请社会工作者、专业组织参加。',
    };
  },
};

/** MINOR-01: apart from adults; how, is arranged before it begins. */
export const isSeparate: Check = {
  rules: ['MINOR-01'],
  test: (question) =>
    !ruleActive('MINOR-01') || valuesOf(question).separate === true
      ? undefined
      : {
          code: 'minorProtection.not-separate',
          field: 'separate',
          text: '对未成年人的社区矫正应当与成年人分别进行。请安排好教育、公益活动、报到分开进行，再勾选确认。',
          articles: [act(52)],
        },
};

/** MINOR-14: everybody who knows who the minor is was told to keep it to himself. */
export const keepsIdentity: Check = {
  rules: ['MINOR-14'],
  test: (question) =>
    !ruleActive('MINOR-14') || valuesOf(question).secrecy === true
      ? undefined
      : {
          code: 'minorProtection.not-secret',
          field: 'secrecy',
          text: '工作人员和其他依法参与的人员对未成年人的身份信息应当保密。请逐一告知，再勾选确认。',
          articles: [act(54), measures(55)],
        },
};

export const guardianTold: Check = {
  rules: [],
  test: (question) => {
    const { guardian, guardianToldOn } = valuesOf(question);
    if (!hasGuardian(question.facts, onDayOf(question))) return undefined;
    if (guardian !== undefined && guardianToldOn !== undefined) return undefined;
    return {
      code: 'minorProtection.guardian-untold',
      field: guardian === undefined ? 'guardian' : 'guardianToldOn',
      text: '请告知监护人应当履行监护职责、承担抚养管教等义务，写明监护人和告知之日。',
      articles: [act(53)],
    };
  },
};

/** 《社区矫正法》第五十五条第二款: from sixteen on, and only for whoever wants it; helping with a school has no age. */
export const oldEnoughToWork: Check = {
  rules: [],
  test: ({ facts, values: { kind, onDay, willing }, context }) => {
    if (kind === 'study' || kind === undefined) return undefined;
    const { birthOn } = facts.supervisee;
    const on = typeof onDay === 'string' ? (onDay as Day) : context.today;
    if (birthOn !== undefined && ageOn(birthOn, on) < 16) {
      return {
        code: 'minorProtection.under-sixteen',
        field: 'kind',
        text: '未满十六周岁，不能安排职业技能培训和就业；可以协调完成学业。',
        articles: [act(55)],
      };
    }
    if (willing === true) return undefined;
    return {
      code: 'minorProtection.unwilling',
      field: 'willing',
      text: '职业技能培训、就业指导须本人有意愿，请征求意见后勾选。',
      articles: [act(55)],
    };
  },
};
