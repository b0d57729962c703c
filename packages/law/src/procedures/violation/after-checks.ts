import { measures, securityPenalties } from '../../articles/index.ts';
import type { Check } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { dayOf } from '../../time/zone.ts';
import { openObjections } from './records.ts';

/** What they decided says what it was. */
export const penaltyIsNamed: Check = {
  rules: [],
  test: ({ values: { conclusion, penalties } }) =>
    conclusion !== 'penalised' || penalties !== undefined
      ? undefined
      : { code: 'violation.penalty-missing', field: 'penalties', text: '给予处罚的，请选择处罚种类。' },
};

export const decidedAfterFiled: Check = {
  rules: [],
  test: ({ state, values: { decidedOn } }) => {
    const filed = findTaken(state, 'decide');
    if (typeof decidedOn !== 'string' || filed === undefined) return undefined;
    if (decidedOn >= dayOf(filed.event.happenedAt)) return undefined;
    return { code: 'violation.order', field: 'decidedOn', text: '公安机关决定之日早于提请之日，请核对。' };
  },
};

/** PSP-04: the record of a penalty is sealed; it is given to nobody without one of the two grounds of the law. */
export const disclosedOnGround: Check = {
  rules: ['PSP-04'],
  test: ({ values: { ground, basis, provided } }) => {
    if (provided !== 'yes' || !ruleActive('PSP-04') || (ground !== 'none' && basis !== undefined))
      return undefined;
    const articles = [securityPenalties(136)];
    return ground === 'none'
      ? {
          code: 'violation.sealed',
          field: 'provided',
          text: '治安违法记录封存，除有关国家机关办案需要或者有关单位根据国家规定查询以外，不得向任何单位和个人提供或者公开。',
          articles,
          instead: '请答复不提供。',
        }
      : {
          code: 'violation.sealed-basis',
          field: 'basis',
          text: '提供封存的记录，请写明案号，或者所依据的国家规定和条文。',
          articles,
        };
  },
};

export const objectedAfterDecision: Check = {
  rules: [],
  test: ({ state, values: { on } }) => {
    const decided = findTaken(state, 'decide');
    if (typeof on !== 'string' || decided === undefined || on >= dayOf(decided.event.happenedAt))
      return undefined;
    const text = '提出异议之日早于决定之日，请核对。';
    return { code: 'violation.order', field: 'on', text, articles: [measures(32)] };
  },
};

export const objectionOpen: Check = {
  rules: [],
  test: ({ state }) =>
    openObjections(state) > 0
      ? undefined
      : { code: 'violation.nothing-to-answer', text: '没有还没答复的异议。', instead: '请先登记本人异议。' },
};
