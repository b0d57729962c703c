import { act, measures } from '../../articles/index.ts';
import { isProhibitionInForce } from '../../facts/facts.ts';
import type { Check } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { dayOf } from '../../time/zone.ts';
import type { Declaration } from './form.ts';
import { declaredContents } from './form.ts';

/** RECV-36: everything both texts list is said; 其他有关事项 is the only item that may be empty. */
export const saysEverything: Check = {
  rules: ['RECV-36'],
  test: ({ values }) => {
    const { contents } = values as Partial<Declaration>;
    if (!ruleActive('RECV-36') || contents === undefined) return undefined;
    const unsaid = declaredContents.filter(({ code }) => code !== 'other' && !contents.includes(code));
    if (unsaid.length === 0) return undefined;
    return {
      code: 'declaration.contents-missing',
      field: 'contents',
      text: `宣告的内容还缺：${unsaid.map(({ label }) => label).join('；')}。没有宣告的请补充宣告后再登记。`,
      articles: [act(22), measures(20)],
      instead: '确实没有宣告这些内容的，请用“补录”如实记载，由上一级核查。',
    };
  },
};

/** RECV-36: a prohibition order that binds on the day is among what is declared. */
export const saysProhibitions: Check = {
  rules: ['RECV-36'],
  test: ({ facts, values }) => {
    const { heldAt, deprived } = values as Partial<Declaration>;
    if (!ruleActive('RECV-36') || heldAt === undefined || deprived !== undefined) return undefined;
    const binding = facts.prohibitions.filter((one) => isProhibitionInForce(one, dayOf(heldAt)));
    if (binding.length === 0) return undefined;
    return {
      code: 'declaration.prohibitions-unsaid',
      field: 'deprived',
      text: `有禁止令：${binding.map(({ content }) => content).join('；')}。请在“被剥夺、限制行使的权利和禁止事项”里写明。`,
      articles: [measures(20)],
    };
  },
};
