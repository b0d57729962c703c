import { measures, procuratorateRules } from '../../articles/index.ts';
import type { Prohibition } from '../../facts/facts.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { dayOf } from '../../time/zone.ts';
import { findApplication } from './form.ts';

/** SUP-15: approval comes before the contact. Asked for, no day has gone; granted, the last one has not. */
export const notGone: Check = {
  rules: ['SUP-15'],
  test: (question) => {
    const field = question.state === undefined ? 'from' : 'until';
    const day = (findApplication(question.state) ?? question.values)[field];
    if (typeof day !== 'string' || day >= dayOf(question.happenedAt)) return undefined;
    if (question.values['outcome'] === 'refused' || !ruleActive('SUP-15')) return undefined;
    const text = '这一天已经过去；接触应当事先批准，不能事后补批。';
    const instead = '当时在纸上批准过的，请用“补录”；没有批准就接触的，查明后依法处理。';
    return { code: 'contactPermission.gone', field, text, articles: [measures(25)], instead };
  },
};

/** An order names people in words, and may let them consent: no program can tell, so whoever approves confirms it. */
export const prohibitionsHeeded: Check = {
  rules: [],
  test: (question) => {
    const { outcome, prohibitionChecked: checked } = question.values;
    const orders = contactsForbidden(question).map(({ content }) => content);
    if (outcome !== 'approved' || checked === true || orders.length === 0) return undefined;
    const text = `禁止令写明：${orders.join('；')}。在禁止之列的不得批准；不在的，请核对后勾选。`;
    const articles = [procuratorateRules(643, '2')];
    return { code: 'contactPermission.prohibition', field: 'prohibitionChecked', text, articles };
  },
};

/** Orders against contact that are in force on any of the days. */
export function contactsForbidden({ facts, state, values }: Question): readonly Prohibition[] {
  const { from, until } = findApplication(state) ?? values;
  if (typeof from !== 'string' || typeof until !== 'string') return [];
  return facts.prohibitions.filter(
    ({ kind, begins, ends = until }) => kind === 'person' && begins <= until && from <= ends,
  );
}
