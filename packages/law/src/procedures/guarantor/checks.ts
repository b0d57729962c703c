import { measures, outsidePrisonRules } from '../../articles/index.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Check } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import { formatDay } from '../../time/format.ts';
import { notInFuture } from '../not-in-future.ts';
import type { Disqualification, GuarantorReport } from './form.ts';
import {
  disqualifyForm,
  examineForm,
  findDisqualification,
  replaceForm,
  reportForm,
  unconfirmed,
} from './form.ts';
import { newWithinDays } from './parameters.ts';

export const examinedBeforeNow = notInFuture(
  'guarantor.examined-in-future',
  'examinedOn',
  examineForm.examinedOn.title,
);
export const reportedBeforeNow = notInFuture(
  'guarantor.reported-in-future',
  'reportedOn',
  reportForm.reportedOn.title,
);
export const lostBeforeNow = notInFuture('guarantor.lost-in-future', 'on', disqualifyForm.on.title);
export const namedBeforeNow = notInFuture('guarantor.named-in-future', 'from', replaceForm.from.title);

/** Only 保外就医 has a guarantor, where the register says why somebody serves outside prison. */
export const needsGuarantor: Check = {
  rules: [],
  test: ({ facts }) => {
    const basis = facts.medical?.basis;
    if (basis === undefined || basis === 'illness') return undefined;
    const text = '登记的情形不是保外就医，不需要保证人。';
    return { code: 'guarantor.not-needed', text, articles: [outsidePrisonRules(10)] };
  },
};

export const foundBeforeReported: Check = {
  rules: [],
  test: ({ values }) => {
    const { foundOn, reportedOn }: Partial<GuarantorReport> = values;
    if (foundOn === undefined || reportedOn === undefined || foundOn <= reportedOn) return undefined;
    return { code: 'guarantor.report-order', field: 'foundOn', text: '发现之日不能晚于报告之日，请核对。' };
  },
};

/** SUP-25: the term for a new guarantor is written down, and no longer than the parameter says. */
export const termIsGiven: Check = {
  rules: ['SUP-25'],
  test: ({ values, context }) => {
    const { on, newBy }: Partial<Disqualification> = values;
    if (on === undefined || newBy === undefined || !ruleActive('SUP-25')) return undefined;
    const start = on > context.today ? on : context.today;
    const days = parameterValue(context.parameters, newWithinDays);
    const latest = days === undefined ? undefined : addDays(start, days);
    if (newBy > on && (latest === undefined || newBy <= latest)) return undefined;
    const until = latest === undefined ? '' : `，最晚到${formatDay(latest)}`;
    const text = `提出新的保证人的限期应当在取消资格之日以后${until}。`;
    return { code: 'guarantor.term', field: 'newBy', text, articles: [measures(49)] };
  },
};

/** SUP-14: a new guarantor has every condition of the article, confirmed one by one. */
export const meetsConditions: Check = {
  rules: ['SUP-14'],
  test: ({ values }) => {
    const missing = ruleActive('SUP-14') ? unconfirmed(values) : [];
    if (missing.length === 0) return undefined;
    const text = `新的保证人没有核实具备：${missing.join('；')}。`;
    const instead = '具备的请核实后逐项勾选；不具备的，请本人另提保证人。';
    return {
      code: 'guarantor.conditions',
      field: 'conditions',
      text,
      articles: [outsidePrisonRules(11)],
      instead,
    };
  },
};

export const namedAfterLoss: Check = {
  rules: [],
  test: ({ values: { from }, state }) => {
    const lost = findDisqualification(state);
    if (typeof from !== 'string' || lost === undefined || from >= lost.on) return undefined;
    const text = `提出之日早于取消资格之日（${formatDay(lost.on)}），请核对。`;
    return { code: 'guarantor.named-before-loss', field: 'from', text };
  },
};

export const oneGuarantor: Check = {
  rules: [],
  test: ({ values: { guarantor } }) => {
    if (!Array.isArray(guarantor) || guarantor.length <= 1) return undefined;
    const text = '保证人只填一人；协助监督的其他人请登记在矫正小组里。';
    return { code: 'guarantor.several', field: 'guarantor', text };
  },
};
