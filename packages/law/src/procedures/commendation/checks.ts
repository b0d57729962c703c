import { act, measures } from '../../articles/index.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import type { PraiseProposed } from './form.ts';
import { conditions, findProposed } from './form.ts';
import { sixMonthsServedOn } from './six-months.ts';

/** What is proposed, or was: refusing it is never held up. */
function askedFor({ state, values }: Question): Partial<PraiseProposed> | undefined {
  return values['outcome'] === 'refused' ? undefined : (findProposed(state) ?? values);
}

/** PRAISE-01: six months, counted from reception. The other two ways know no such time. */
export const sixMonthsServed: Check = {
  rules: ['PRAISE-01'],
  test: (question) => {
    const asked = askedFor(question);
    const from = sixMonthsServedOn(question.facts);
    if (asked?.ground !== 'sixMonths' || !ruleActive('PRAISE-01')) return undefined;
    if (from !== undefined && dayOf(question.happenedAt) >= from) return undefined;
    const since = from === undefined ? '没有登记接收日期，算不出来' : `到${formatDay(from)}才满`;
    return {
      code: 'commendation.six-months',
      ...(question.state === undefined ? { field: 'ground' } : {}),
      text: `接受社区矫正还没有满六个月（${since}），不能以这一条表扬。`,
      articles: [measures(33)],
      instead: '有突出事迹的，或者表现突出的，不受六个月限制，请改选依据。',
    };
  },
};

/** PRAISE-01: all four conditions. */
export const fourConditions: Check = {
  rules: ['PRAISE-01'],
  test: (question) => {
    const asked = askedFor(question);
    if (asked?.ground !== 'sixMonths' || !ruleActive('PRAISE-01')) return undefined;
    const given = asked.conditions ?? [];
    const missing = conditions.filter(({ code }) => !given.includes(code)).map(({ label }) => label);
    if (missing.length === 0) return undefined;
    return {
      code: 'commendation.conditions',
      ...(question.state === undefined ? { field: 'conditions' } : {}),
      text: `四项条件要同时符合，还缺：${missing.join('；')}。`,
      articles: [measures(33)],
    };
  },
};

/** PRAISE-02: a deed is named, with its day. */
export const deedNamed: Check = {
  rules: ['PRAISE-02'],
  test: (question) => {
    const asked = askedFor(question);
    if (asked?.ground !== 'deeds' || !ruleActive('PRAISE-02')) return undefined;
    if (asked.deed !== undefined && asked.deedOn !== undefined) return undefined;
    return {
      code: 'commendation.deed-missing',
      ...(question.state === undefined ? { field: asked.deed === undefined ? 'deed' : 'deedOn' } : {}),
      text: '以突出事迹表扬的，请写明是什么事迹、哪一天。',
      articles: [measures(33)],
    };
  },
};

/** PRAISE-04: whoever has shown outstanding conduct must be praised: confirmed, it cannot be refused. */
export const mustBeGiven: Check = {
  rules: ['PRAISE-04'],
  test: ({ state, values: { conduct, outcome } }) => {
    if (findProposed(state)?.ground !== 'outstandingConduct' || !ruleActive('PRAISE-04')) return undefined;
    if (outcome !== 'refused' || conduct !== 'confirmed') return undefined;
    return {
      code: 'commendation.must-be-given',
      field: 'outcome',
      text: '认罪悔罪、遵守法律法规、服从监督管理、接受教育表现突出的，应当给予表扬；已经核实属实，不能不予表扬。',
      articles: [act(28), measures(33, 'p1')],
      instead: '核实以后认为不属实、不突出的，核实结论选“不属实，或者不符合条件”，写明理由。',
    };
  },
};

/** Nobody is praised for what was found not to be so. */
export const isConfirmed: Check = {
  rules: [],
  test: ({ values: { conduct, outcome } }) =>
    outcome === 'approved' && conduct === 'notConfirmed'
      ? {
          code: 'commendation.not-confirmed',
          field: 'conduct',
          text: '核实结论是不属实或者不符合条件，不能给予表扬。',
          articles: [measures(33)],
        }
      : undefined,
};
