import { measures } from '../../articles/index.ts';
import { isProhibitionInForce } from '../../facts/facts.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Decided, Opening } from './form.ts';
import { labelOf, treatments } from './options.ts';
import { otherApprover } from './parameters.ts';
import { findAssessed, findStatement, intended, isEvidencedBefore } from './records.ts';

export const happenedInOrder: Check = {
  rules: [],
  test: ({ values }) => {
    const { on, until, foundOn }: Partial<Opening> = values as Partial<Opening>;
    const code = 'violation.order';
    if (on === undefined) return undefined;
    if (foundOn !== undefined && foundOn < on)
      return { code, field: 'foundOn', text: '发现之日早于发生之日，请核对。' };
    if (until !== undefined && until < on)
      return { code, field: 'until', text: '报到、找到或者改正之日早于发生之日，请核对。' };
    return undefined;
  },
};

/** Nobody violates an order that does not bind him. */
export const hasOrder: Check = {
  rules: [],
  test: ({ values, facts }) => {
    const { kind, on } = values as Partial<Opening>;
    if (kind !== 'prohibition' || on === undefined) return undefined;
    if (facts.prohibitions.some((one) => isProhibitionInForce(one, on))) return undefined;
    return {
      code: 'violation.no-order',
      field: 'kind',
      text: '没有登记这一天在执行的禁止令，不能按违反禁止令办理。',
      articles: [measures(35, '1')],
      instead: '有禁止令而没有登记的，先办“禁止令”登记；没有禁止令的，请选实际违反的规定。',
    };
  },
};

/** WARN-04 is about 保外就医 alone. */
export const isMedicalParole: Check = {
  rules: ['WARN-04'],
  test: ({ values, facts }) => {
    if (values['kind'] !== 'review' || !ruleActive('WARN-04')) return undefined;
    const basis = facts.medical?.basis ?? 'illness';
    if (facts.measure === 'outsidePrison' && basis === 'illness') return undefined;
    return {
      code: 'violation.not-medical-parole',
      field: 'kind',
      text: '只有保外就医的社区矫正对象才提交病情复查情况，不能按这一项办理。',
      articles: [measures(35, '4')],
      instead: '没有按规定报告的，请选“违反关于报告、会客、外出、迁居等规定”。',
    };
  },
};

/** 《实施办法》第四十条: what is to be done about it comes after somebody was heard and the evidence is listed. */
export const evidenceFirst: Check = {
  rules: ['SUP-21'],
  test: ({ state, facts }) => {
    if (!ruleActive('SUP-21') || isEvidencedBefore(state, facts)) return undefined;
    const missing = [
      ...(findTaken(state, 'hear') === undefined ? ['调查笔录'] : []),
      ...(findTaken(state, 'collect') === undefined ? ['证据清单'] : []),
    ];
    if (missing.length === 0) return undefined;
    return {
      code: 'violation.evidence-first',
      text: `应当先调查核实、收集证据，再提出处理意见；还没有${missing.join('、')}。`,
      articles: [measures(40)],
      instead: '请先登记笔录和证据。',
    };
  },
};

/** What is not so is treated in no way; what is so has a gravity. */
export const establishedFirst: Check = {
  rules: [],
  test: ({ values }) => {
    const { established, gravity, treatment } = values;
    if (established === 'no' && treatment !== 'refused') {
      const text = '不属实或者不能认定的，不能处理，请改选“不予处理”。';
      return { code: 'violation.not-established', field: 'treatment', text, articles: [measures(40)] };
    }
    if (established !== 'yes' || gravity !== undefined) return undefined;
    return { code: 'violation.gravity-missing', field: 'gravity', text: '违反属实的，请选择情节。' };
  },
};

/** Nothing is decided against somebody who has not been told of it and had his say. */
export const heardFirst: Check = {
  rules: [],
  test: ({ state, values }) => {
    if (values['outcome'] === 'refused') return undefined;
    const statement = findStatement(state);
    if (statement === undefined) {
      return {
        code: 'violation.not-told',
        text: '还没有把拟作的处理和依据告知本人、听取陈述和申辩，不能决定。',
        instead: '请先办“告知拟处理意见”和“听取陈述、申辩”；本人放弃或者拒绝的，如实登记。',
      };
    }
    const spoke = statement.statement === 'oral' || statement.statement === 'written';
    if (!spoke || values['heard'] !== undefined) return undefined;
    const text = '本人有陈述、申辩，请写明复核意见：是否采纳，为什么。';
    return { code: 'violation.statement-unanswered', field: 'heard', text };
  },
};

/** What was told is what is decided, or nothing; anything else is told anew. */
export const asTold: Check = {
  rules: [],
  test: ({ state, values }) => {
    const { outcome } = values as Partial<Decided>;
    const told = intended(state);
    if (outcome === undefined || outcome === 'refused' || told === undefined || outcome === told)
      return undefined;
    return {
      code: 'violation.not-as-told',
      field: 'outcome',
      text: `告知本人的是“${labelOf(treatments, told)}”，不能改作“${labelOf(treatments, outcome)}”。`,
      instead: '请退回“提出处理意见”，重新提出、告知；或者不予处理。',
    };
  },
};

export const refusalSaysWhy: Check = {
  rules: [],
  test: ({ values: { outcome, reasons } }) => {
    if (outcome !== 'refused' || reasons !== undefined) return undefined;
    return { code: 'violation.no-reasons', field: 'reasons', text: '不予处理的，请写明理由。' };
  },
};

/** Whoever proposed does not decide, unless the region lets him. */
export const anotherDecides: Check = {
  rules: [],
  test: ({ state, actor, mode, context }: Question) => {
    if (mode === 'record' || actor === undefined || findAssessed(state) === undefined) return undefined;
    if (parameterValue(context.parameters, otherApprover) === false) return undefined;
    if (findTaken(state, 'propose')?.event.by.accountId !== actor.accountId) return undefined;
    return {
      code: 'violation.own-proposal',
      text: '处理意见是你自己提出的，应当由另一位有审批权限的人决定。',
      instead: '请转给本机构另一位审批人。',
    };
  },
};
