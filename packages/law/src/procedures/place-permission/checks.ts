import { measures, procuratorateRules } from '../../articles/index.ts';
import type { Prohibition } from '../../facts/facts.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { dayOf } from '../../time/zone.ts';
import { findApplication } from './form.ts';

/** Orders that keep somebody out of places. Without one there is nothing to approve. */
function ordersOn({ facts, context }: Question): readonly Prohibition[] {
  return facts.prohibitions.filter(
    ({ kind, ends = context.today }) => kind === 'place' && context.today <= ends,
  );
}

export const hasOrder: Check = {
  rules: [],
  test: (question) => {
    if (ordersOn(question).length > 0) return undefined;
    const text = '没有登记在执行的、禁止进入区域或者场所的禁止令，不用审批。';
    const instead = '有禁止令而没有登记的，请先办“禁止令”登记；要离开居住的市、县的，办“外出”。';
    return { code: 'placePermission.no-order', text, articles: [measures(39)], instead };
  },
};

/** SUP-16: approval comes before the entry. Asked for, no day has gone; granted, the last one has not. */
export const notGone: Check = {
  rules: ['SUP-16'],
  test: (question) => {
    const field = question.state === undefined ? 'from' : 'until';
    const day = (findApplication(question.state) ?? question.values)[field];
    if (typeof day !== 'string' || day >= dayOf(question.happenedAt)) return undefined;
    if (question.values['outcome'] === 'refused' || !ruleActive('SUP-16')) return undefined;
    const text = '这一天已经过去；进入特定区域、场所应当事先批准，不能事后补批。';
    const instead = '当时在纸上批准过的，请用“补录”；没有批准就进入的，查明后依法处理。';
    return { code: 'placePermission.gone', field, text, articles: [measures(39)], instead };
  },
};

/** Only an order that says so may be opened by an approval; its words are read by whoever approves. */
export const orderSaysSo: Check = {
  rules: ['SUP-16'],
  test: (question) => {
    const { outcome, orderAllows } = question.values;
    if (outcome !== 'approved' || orderAllows === true || !ruleActive('SUP-16')) return undefined;
    const orders = ordersOn(question).map(({ content }) => content);
    const text = `禁止令写明经批准可以进入的，才能批准；请核对后勾选。${orders.join('；')}`;
    const articles = [measures(39), procuratorateRules(643, '2')];
    const instead = '没有写明经批准可以进入的，不能批准。';
    return { code: 'placePermission.order', field: 'orderAllows', text, articles, instead };
  },
};
