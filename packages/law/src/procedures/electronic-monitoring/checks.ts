import { act, measures } from '../../articles/index.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { hasGuardian } from '../minority.ts';
import type { Ground, Proposed } from './form.ts';
import { findProposed, noticeContents } from './form.ts';
import { groundMissing } from './grounds.ts';
import { findMonitoringOrder } from './in-force.ts';
import { findLastDay } from './last-day.ts';
import { beganOn, daysOf, newestOrder, openAssessment } from './orders.ts';
import { hearsFirst } from './parameters.ts';

const recordInstead = '纸上已经这样办了的，请用“补录”如实记载，由上一级核查。';
const refuses = ({ values }: Question): boolean => values['outcome'] === 'refused';
const dayIn = ({ values }: Question, field: string): Day | undefined => values[field] as Day | undefined;

/** One order at a time: it is extended, not doubled. */
export const noneInForce: Check = {
  rules: [],
  test: ({ facts, context, state }) => {
    const order = findMonitoringOrder(facts, context.today);
    if (order === undefined || order.matterId === state?.id) return undefined;
    return {
      code: 'electronicMonitoring.stands',
      text: `已经在使用电子定位，到${formatDay(order.until)}为止。`,
      instead: '仍有必要的，请在原来的事项里评估后报请延长。',
      matterId: order.matterId,
    };
  },
};

/** Whoever is held is not looked for. */
export const notDetained: Check = {
  rules: [],
  test: ({ facts, context: { today } }) =>
    facts.detention.some(({ from, until }) => from <= today && (until === undefined || today <= until))
      ? {
          code: 'electronicMonitoring.detained',
          text: '这个人现在被限制人身自由，不用电子定位。',
          articles: [act(29)],
          instead: '恢复自由以后仍有法定情形和必要的，再提请。',
        }
      : undefined,
};

/** EM-01: one of the five cases, by what is known and what is proved; looked at again when it is decided and extended. */
export const hasGround: Check = {
  rules: ['EM-01'],
  test: (question) => {
    if (!ruleActive('EM-01') || refuses(question)) return undefined;
    const { ground, on, confirmed }: Partial<Proposed> = findProposed(question.state) ?? question.values;
    if (ground === undefined) return undefined;
    const { facts, context } = question;
    return groundMissing(facts, ground as Ground, on ?? context.today, confirmed === true);
  },
};

export const factsBeforeNow: Check = {
  rules: [],
  test: (question) => {
    const { ground, on }: Partial<Proposed> = question.values;
    if (on === undefined || on <= question.context.today) return undefined;
    if (ground === 'proposal') return undefined;
    return {
      code: 'electronicMonitoring.facts-ahead',
      field: 'on',
      text: '事实发生之日晚于今天，请核对；还没有发生的不能作为使用的情形。',
    };
  },
};

/** EM-02: three months and no day more, inside the term. Used of the first order and of each extension. */
export const atMostThreeMonths: Check = {
  rules: ['EM-02'],
  test: (question) => {
    if (refuses(question)) return undefined;
    const { from, until } = daysOf(question.state, question.values);
    if (from === undefined || until === undefined) return undefined;
    if (until < from)
      return { code: 'electronicMonitoring.days', field: 'until', text: '止日早于起日，请核对。' };
    const ends = question.facts.term?.ends;
    if (ends !== undefined && until > ends) {
      return {
        code: 'electronicMonitoring.beyond-term',
        field: 'until',
        text: `矫正期限到${formatDay(ends)}为止，使用期限不能晚于这一天。`,
      };
    }
    const last = findLastDay(from);
    if (!ruleActive('EM-02') || until <= last) return undefined;
    return {
      code: 'electronicMonitoring.too-long',
      field: 'until',
      text: `每次不得超过三个月：自${formatDay(from)}起，最晚到${formatDay(last)}。`,
      articles: [act(29)],
      instead: '期满仍有必要的，评估后再报请延长，每次也不超过三个月。',
    };
  },
};

/** Use begins after the approval, not before it. */
export const notBackdated: Check = {
  rules: [],
  test: (question) => {
    const { from } = daysOf(question.state, question.values);
    const today = dayOf(question.happenedAt);
    if (refuses(question) || from === undefined || from >= today) return undefined;
    return {
      code: 'electronicMonitoring.backdated',
      field: 'from',
      text: `起日${formatDay(from)}已经过去，使用电子定位须事前批准。`,
      articles: [act(29)],
      instead: '请改为今天或者以后的日子。',
    };
  },
};

/** EM-06: a dedicated device; a telephone is none, whatever runs on it. */
export const isDevice: Check = {
  rules: ['EM-06'],
  test: ({ values: { device, dedicated } }) => {
    if (!ruleActive('EM-06') || typeof device !== 'string') return undefined;
    if (/手机|电话|平板|微信|小程序|软件|app/iu.test(device)) {
      return {
        code: 'electronicMonitoring.phone',
        field: 'device',
        text: '手机等设备（包括手机上的软件）不是电子定位装置，不能用来电子定位。',
        articles: [measures(37)],
        instead: '请使用有防拆、防爆、防水等性能的专门电子设备；核查一次行踪的，请记“信息化核查”。',
      };
    }
    if (dedicated === true) return undefined;
    return {
      code: 'electronicMonitoring.device-unchecked',
      field: 'dedicated',
      text: '请核对装置是专门的电子设备、具有防拆、防爆、防水等性能，并勾选确认。',
      articles: [measures(37)],
    };
  },
};

/** Nothing is approved over the head of the person, where the region has not switched it off. */
export const heardFirst: Check = {
  rules: [],
  test: (question) => {
    if (refuses(question) || parameterValue(question.context.parameters, hearsFirst) !== true)
      return undefined;
    if (findTaken(question.state, 'hear') !== undefined) return undefined;
    return {
      code: 'electronicMonitoring.not-heard',
      text: '还没有告知本人拟使用电子定位、听取意见。',
      instead: '请先办“告知并听取意见”；本人不陈述的照实登记。',
    };
  },
};

export const statementWritten: Check = {
  rules: [],
  test: ({ values: { stated, text } }) =>
    stated === 'stated' && text === undefined
      ? { code: 'electronicMonitoring.no-statement', field: 'text', text: '本人陈述了意见的，请写明内容。' }
      : undefined,
};

/** The guardian of a minor is told and is there (《实施办法》第五十五条). */
export const guardianTold: Check = {
  rules: [],
  test: (question) => {
    const { facts, happenedAt, values } = question;
    if (values['guardian'] !== undefined || !hasGuardian(facts, dayOf(happenedAt))) return undefined;
    return {
      code: 'electronicMonitoring.guardian',
      field: 'guardian',
      text: '对未成年人使用电子定位，应当通知监护人到场；请写明监护人，不能到场的写明原因和到场的成年人。',
      articles: [measures(55)],
    };
  },
};

/** EM-05: in writing, and all three things. */
export const tellsEverything: Check = {
  rules: ['EM-05'],
  test: ({ values: { contents } }) => {
    if (!ruleActive('EM-05') || !Array.isArray(contents)) return undefined;
    const missing = noticeContents.filter(({ code }) => !(contents as readonly string[]).includes(code));
    if (missing.length === 0) return undefined;
    return {
      code: 'electronicMonitoring.notice-incomplete',
      field: 'contents',
      text: `还没有告知${missing.map(({ label }) => `“${label}”`).join('、')}。期限、要求和后果都要告知。`,
      articles: [measures(37)],
    };
  },
};

export const refusalWitnessed: Check = {
  rules: [],
  test: ({ values: { receipt, witness } }) =>
    receipt === 'refused' && witness === undefined
      ? { code: 'electronicMonitoring.no-witness', field: 'witness', text: '拒绝签收的，请写明见证人。' }
      : undefined,
};

/** EM-05: the notice is given before the use. */
export const begunAfterNotice: Check = {
  rules: ['EM-05'],
  test: (question) => {
    const began = dayIn(question, 'beganOn');
    const order = newestOrder(question.state);
    const [served] = allTaken(question.state, 'serve').map(
      ({ values }) => values['servedOn'] as Day | undefined,
    );
    if (began === undefined) return undefined;
    if (ruleActive('EM-05') && served !== undefined && began < served) {
      return {
        code: 'electronicMonitoring.before-notice',
        field: 'beganOn',
        text: `开始使用早于书面告知之日${formatDay(served)}；应当先告知，再使用。`,
        articles: [measures(37)],
        instead: recordInstead,
      };
    }
    if (order === undefined || (order.from <= began && began <= order.until)) return undefined;
    return {
      code: 'electronicMonitoring.outside-order',
      field: 'beganOn',
      text: `批准的使用期限是${formatDay(order.from)}至${formatDay(order.until)}，请核对。`,
      articles: [act(29)],
      instead: recordInstead,
    };
  },
};

/** EM-03: an extension rests on an assessment that found it needed, and continues after the end. */
export const assessedFirst: Check = {
  rules: ['EM-03'],
  test: (question) => {
    if (!ruleActive('EM-03') || refuses(question)) return undefined;
    const assessed = openAssessment(question.state);
    if (assessed?.values['conclusion'] === 'needed') return undefined;
    return {
      code: 'electronicMonitoring.not-assessed',
      text:
        assessed === undefined
          ? '延长以前应当评估是否仍有必要，这一期还没有评估。'
          : '评估的结论是没有必要，不能延长。',
      articles: [act(29)],
      instead: assessed === undefined ? '请先办“期满评估”。' : '到期停用、取下；情况变了的，重新评估。',
    };
  },
};

export const extendsAfterEnd: Check = {
  rules: [],
  test: (question) => {
    const order = newestOrder(question.state);
    const from = dayIn(question, 'from');
    if (order === undefined || from === undefined || refuses(question) || from > order.until)
      return undefined;
    return {
      code: 'electronicMonitoring.overlap',
      field: 'from',
      text: `延长应当从${formatDay(addDays(order.until, 1))}（原期限届满的次日）或者以后起算。`,
      articles: [act(29)],
    };
  },
};

export const removedAfterBeginning: Check = {
  rules: [],
  test: (question) => {
    const removed = dayIn(question, 'removedOn');
    const began = beganOn(question.state);
    if (removed === undefined || began === undefined || removed >= began) return undefined;
    const refusal: Refusal = {
      code: 'electronicMonitoring.removed-before',
      field: 'removedOn',
      text: `停用之日早于开始使用之日${formatDay(began)}，请核对。`,
    };
    return refusal;
  },
};
