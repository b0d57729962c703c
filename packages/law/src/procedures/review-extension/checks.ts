import { measures } from '../../articles/index.ts';
import type { Check } from '../../kernel/procedure.ts';
import type { ExtensionAsked } from './form.ts';

/** A deadline moves forward, and not beyond the term, after which nothing is owed. */
export const daysMakeSense: Check = {
  rules: [],
  test: ({ values, facts }) => {
    const { from, until }: Partial<ExtensionAsked> = values;
    if (from === undefined || until === undefined) return undefined;
    if (from < until && (facts.term === undefined || until <= facts.term.ends)) return undefined;
    const text = '延长到的日子应当晚于原定的日子，并且不晚于矫正期满日。';
    return { code: 'reviewExtension.days', field: 'until', text };
  },
};

/** Medical reviews are owed by those who are outside prison because of an illness, where the register says why. */
export const medicalParoleOnly: Check = {
  rules: [],
  test: ({ values, facts }) => {
    const basis = facts.medical?.basis;
    if (values['kind'] !== 'review' || basis === undefined || basis === 'illness') return undefined;
    const text = '登记的情形不是保外就医，不用提交病情复查情况，也不用延长。';
    const instead = '登记的情形有误的，请先更正“暂予监外执行情形和保证人”。';
    return { code: 'reviewExtension.not-medical', field: 'kind', text, articles: [measures(24)], instead };
  },
};

export const refusalSaysWhy: Check = {
  rules: [],
  test: ({ values: { outcome, reasons } }) => {
    if (outcome !== 'refused' || reasons !== undefined) return undefined;
    const text = '请写明不批准的理由，本人可以据此提出异议。';
    return { code: 'reviewExtension.no-reasons', field: 'reasons', text, articles: [measures(24)] };
  },
};
