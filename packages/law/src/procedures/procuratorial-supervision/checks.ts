import {
  criminalProcedure,
  measures,
  outsideExecutionSupervision,
  procuratorateRules,
  procuratorialSuggestion,
} from '../../articles/index.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { officeOf } from './options.ts';
import type { Addressee } from './options.ts';
import {
  daysFrom,
  findDemand,
  findNoticedOn,
  findOpenObjection,
  findReply,
  isCorrected,
  isWithdrawn,
  suggestionDue,
} from './rounds.ts';

const dayIn = ({ values }: Question, field: string): Day | undefined => values[field] as Day | undefined;

/** Somebody outside is named: there is more than one court. */
export const namesAddressee: Check = {
  rules: [],
  test: ({ values: { addressee, addresseeName } }) =>
    addressee === undefined || addresseeName !== undefined || officeOf(addressee as Addressee) !== undefined
      ? undefined
      : {
          code: 'procuratorialSupervision.no-name',
          field: 'addresseeName',
          text: '被监督单位不是社区矫正机构的，请写明单位名称。',
        },
};

/** OVER-02: the period is the one that the notice states, so the notice states one. */
export const statesReplyDate: Check = {
  rules: ['OVER-02'],
  test: (question) => {
    if (!ruleActive('OVER-02') || question.values['form'] !== 'notice') return undefined;
    if (dayIn(question, 'replyBy') !== undefined) return undefined;
    return {
      code: 'procuratorialSupervision.no-reply-date',
      field: 'replyBy',
      text: '纠正违法通知书应当写明回复的期限，被监督单位按它回复。',
      articles: [procuratorateRules(553)],
    };
  },
};

/** OVER-03: two months, shorter only for a reason; never longer. */
export const withinTwoMonths: Check = {
  rules: ['OVER-03'],
  test: (question) => {
    const { values, happenedAt, context } = question;
    const replyBy = dayIn(question, 'replyBy');
    if (!ruleActive('OVER-03') || values['form'] !== 'suggestion' || replyBy === undefined) return undefined;
    const last = suggestionDue(dayIn(question, 'servedOn') ?? dayOf(happenedAt), context);
    if (replyBy > last) {
      return {
        code: 'procuratorialSupervision.beyond-two-months',
        field: 'replyBy',
        text: `检察建议应当自收到之日起两个月内处理并书面回复，最晚到${formatDay(last)}。`,
        articles: [procuratorialSuggestion(19)],
      };
    }
    if (replyBy === last || values['urgent'] !== undefined) return undefined;
    return {
      code: 'procuratorialSupervision.not-urgent',
      field: 'urgent',
      text: `回复期限短于两个月（${formatDay(last)}）的，限于情况紧急，请写明理由。`,
      articles: [procuratorialSuggestion(19)],
      instead: '不紧急的，回复期限不用填写。',
    };
  },
};

export const replyDateAhead: Check = {
  rules: [],
  test: (question) => {
    const replyBy = dayIn(question, 'replyBy');
    const on = dayOf(question.happenedAt);
    if (replyBy === undefined || replyBy > on) return undefined;
    return {
      code: 'procuratorialSupervision.reply-date-past',
      field: 'replyBy',
      text: `回复期限应当晚于提出之日${formatDay(on)}，请核对。`,
    };
  },
};

/** OVER-05: only against a decision on 暂予监外执行, and with the day from which the month runs. */
export const isOutsidePrison: Check = {
  rules: ['OVER-05'],
  test: ({ facts, values: { focus, decisionReceivedOn } }) => {
    if (focus !== 'outsidePrison') return undefined;
    if (facts.measure !== 'outsidePrison') {
      return {
        code: 'procuratorialSupervision.not-this-measure',
        field: 'focus',
        text: '这个人不是暂予监外执行的，没有暂予监外执行决定可以监督。',
        articles: [criminalProcedure(267)],
        instead: '请选择其他监督的情形。',
      };
    }
    if (!ruleActive('OVER-05') || decisionReceivedOn !== undefined) return undefined;
    return {
      code: 'procuratorialSupervision.no-decision-day',
      field: 'decisionReceivedOn',
      text: '请写明检察院收到暂予监外执行决定之日：书面意见自这一天起一个月以内提出。',
      articles: [criminalProcedure(267)],
    };
  },
};

/** OVER-01: whoever does not follow an opinion says why. */
export const givesReasons: Check = {
  rules: ['OVER-01'],
  test: ({ values: { adopted, reasons } }) =>
    !ruleActive('OVER-01') || adopted === undefined || adopted === 'adopted' || reasons !== undefined
      ? undefined
      : {
          code: 'procuratorialSupervision.no-reasons',
          field: 'reasons',
          text: '不采纳、部分采纳监督意见的，应当说明理由。',
          articles: [measures(57)],
        },
};

/** OVER-07: what was said and not put right within seven days is put in writing; a grave one does not wait. */
export const afterSevenDays: Check = {
  rules: ['OVER-07'],
  test: ({ state, context, happenedAt, values: { grave } }) => {
    const demand = findDemand(state, context);
    if (demand === undefined || !ruleActive('OVER-07')) return undefined;
    if (isCorrected(state)) {
      return {
        code: 'procuratorialSupervision.corrected',
        text: '对方回复已经改正，没有需要书面纠正的。',
        instead: '核实属实的，办“办结”；没有真正改正的，办“督促回复”。',
      };
    }
    const last = daysFrom(demand.on, 7, context);
    if (grave === true || dayOf(happenedAt) > last) return undefined;
    return {
      code: 'procuratorialSupervision.within-seven-days',
      field: 'grave',
      text: `口头纠正后七日以内（到${formatDay(last)}）对方还可以改正，没有改正的才书面纠正。`,
      articles: [procuratorateRules(624)],
      instead: '情节严重的不必等，请勾选“情节严重”并写明。',
    };
  },
};

/** OVER-02: fifteen days after a notice without correction or reply; of any other opinion, when its own date has passed. */
export const afterFifteenDays: Check = {
  rules: ['OVER-02'],
  test: ({ state, context, happenedAt, values: { to } }) => {
    if (!ruleActive('OVER-02') || (to !== undefined && to !== 'upper')) return undefined;
    const demand = findDemand(state, context);
    const noticedOn = findNoticedOn(state);
    const last = noticedOn === undefined ? demand?.replyBy : daysFrom(noticedOn, 15, context);
    const on = dayOf(happenedAt);
    if (last === undefined || (on > last && !isCorrected(state))) return undefined;
    if (on > last) {
      return {
        code: 'procuratorialSupervision.corrected',
        text: '对方已经改正并回复，不用报上一级。',
        instead: '请核实后办“办结”。',
      };
    }
    return {
      code: 'procuratorialSupervision.too-early',
      text: `到${formatDay(last)}为止对方还可以改正、回复，没有到报上一级的时候。`,
      articles: [outsideExecutionSupervision(23)],
      instead: '期限过了仍然没有改正、回复的，再报告。',
    };
  },
};

/** Against what was only said there is nothing to be re-examined. */
export const objectsInWriting: Check = {
  rules: [],
  test: ({ state, context }) => {
    const demand = findDemand(state, context);
    if (demand === undefined || demand.form !== 'oral') return undefined;
    return {
      code: 'procuratorialSupervision.oral',
      text: '这是口头纠正，还没有书面意见。',
      articles: [procuratorateRules(554)],
      instead: '有不同看法的，请在“回复”里写明理由。',
    };
  },
};

/** OVER-04: an objection is answered before the matter is closed. */
export const objectionExamined: Check = {
  rules: ['OVER-04'],
  test: ({ state }) =>
    ruleActive('OVER-04') && findOpenObjection(state) !== undefined
      ? {
          code: 'procuratorialSupervision.objection-open',
          text: '被监督单位提出了书面异议，还没有复查。',
          articles: [procuratorateRules(554)],
          instead: '请先办“复查并通知”。',
        }
      : undefined,
};

/** A matter is not closed with an outcome that nothing bears out. */
export const outcomeFits: Check = {
  rules: [],
  test: ({ state, values: { outcome } }) => {
    if (outcome === 'withdrawn' && !isWithdrawn(state)) {
      return {
        code: 'procuratorialSupervision.not-withdrawn',
        field: 'outcome',
        text: '意见没有撤回。',
        instead: '经异议复查认为不当的，先办“复查并通知”；自己认为不当的，请“撤销”。',
      };
    }
    if (outcome === 'corrected' && findReply(state)?.values['adopted'] === 'notAdopted') {
      return {
        code: 'procuratorialSupervision.not-corrected',
        field: 'outcome',
        text: '对方回复不采纳，不能登记为已经纠正。',
        instead: '后来改正的，先请对方再次回复（“督促回复”）；理由成立的选“说明的理由成立”。',
      };
    }
    return undefined;
  },
};
