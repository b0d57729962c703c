import { act, measures } from '../../articles/index.ts';
import { countyOf } from '../../facts/region-range.ts';
import type { Place } from '../../kernel/field.ts';
import type { Check } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { isDay } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { newCounty, oldPlace } from './places.ts';
import { dayOfStep, isDisagreed, letterReceivedOn } from './records.ts';
import { mayStay } from './when.ts';

/** One at a time: whoever asks is told by whom the other one is dealt with, and since when. */
export const notMovingYet: Check = {
  rules: [],
  test: ({ facts, state }) => {
    const running = facts.relocation;
    if (running === undefined || running.matterId === state?.id) return undefined;
    const stands = running.agreed ? '已经同意变更，本人还没有报到' : '正在办理';
    return {
      code: 'relocation.running',
      text: `${running.by}自${formatDay(running.on)}起办理这个人变更执行地到${running.to.text}，${stands}，不能同时再办一件。`,
      present: `${stands}。`,
      matterId: running.matterId,
      instead: running.agreed
        ? '不再变更的，先撤销那一件的决定；已经报到的，先登记报到。'
        : '不再变更的，先撤回那一件，再重新申请。',
    };
  },
};

/** Within one county nothing changes hands. */
export const leavesTheCounty: Check = {
  rules: [],
  test: (question) => {
    const region = (question.values['place'] as Place | undefined)?.region;
    if (region === undefined || countyOf(region) !== oldPlace(question).countyCode) return undefined;
    return {
      code: 'relocation.same-county',
      field: 'place',
      text: '新住处还在本县（市、区），执行地没有变，不用办执行地变更。',
      articles: [act(27), measures(30)],
      instead: '请在登记信息里更新居住地址；换司法所管理的，由县级机构调整。',
    };
  },
};

/** The letter comes from elsewhere. */
export const comesFromElsewhere: Check = {
  rules: [],
  test: (question) => {
    const region = (question.values['from'] as Place | undefined)?.region;
    if (region === undefined || countyOf(region) !== newCounty(question)) return undefined;
    return {
      code: 'relocation.from-here',
      field: 'from',
      text: '原执行地就是本县（市、区），不是外地来函。',
      instead: '本县（市、区）的人要迁出的，由本人申请变更执行地。',
    };
  },
};

/** Whoever is announced by a decision is received by 交付接收: there is one way in at a time. */
export const notAwaitedOtherwise: Check = {
  rules: [],
  test: ({ facts, state }) =>
    facts.awaited === undefined || facts.awaited.matterId === state?.id
      ? undefined
      : {
          code: 'relocation.awaited-otherwise',
          text: `这个人已经登记待接收（${formatDay(facts.awaited.on)}得知），不能再登记迁入。`,
          instead: '原来的登记有误的，先撤回那一件；是新判决的，在原来的“交付接收”里接着办。',
        },
};

/** MOVE-11…14 hang on who approved it. */
export const approverIsNamed: Check = {
  rules: [],
  test: ({ facts, values }) =>
    facts.measure !== 'outsidePrison' || values['approver'] !== undefined
      ? undefined
      : {
          code: 'relocation.approver-missing',
          field: 'approver',
          text: '暂予监外执行的请选择批准机关：监狱、公安批准的，档案要在监所之间交接。',
          articles: [measures(31)],
        },
};

/** MOVE-03: without the day of receipt nobody can count the five days. */
export const receiptDayIsKnown: Check = {
  rules: ['MOVE-03'],
  test: ({ state, values }) => {
    const known = values['receivedOn'] !== undefined || letterReceivedOn(state) !== undefined;
    if (!ruleActive('MOVE-03') || known) return undefined;
    return {
      code: 'relocation.receipt-day-missing',
      field: 'receivedOn',
      text: '请填写收到征求意见函之日：五日核实回复从收到的次日起算，不从发函起算。',
      articles: [measures(30)],
    };
  },
};

/** Nothing is received before it was sent. */
export const notBeforeTheLetter: Check = {
  rules: [],
  test: ({ state, values }) => {
    const sentOn = dayOfStep(state, 'ask');
    const receivedOn = values['receivedOn'];
    if (sentOn === undefined || typeof receivedOn !== 'string' || receivedOn >= sentOn) return undefined;
    return {
      code: 'relocation.received-before-sent',
      field: 'receivedOn',
      text: `征求意见函是${formatDay(sentOn)}发出的，不会更早收到，请核对。`,
    };
  },
};

export const disagreementIsExplained: Check = {
  rules: [],
  test: ({ values }) =>
    values['opinion'] !== 'disagree' || values['reasons'] !== undefined
      ? undefined
      : {
          code: 'relocation.disagreement-needs-reasons',
          field: 'reasons',
          text: '不同意接收的，请写明理由，原执行地据此作出决定。',
          articles: [measures(30)],
        },
};

export const refusalIsExplained: Check = {
  rules: ['MOVE-05'],
  test: ({ values }) =>
    !ruleActive('MOVE-05') || values['outcome'] !== 'refused' || values['reasons'] !== undefined
      ? undefined
      : {
          code: 'relocation.refusal-needs-reasons',
          field: 'reasons',
          text: '不同意变更的，请写明理由并告知救济途径，决定作出之日起五日内告知本人。',
          articles: [measures(30)],
        },
};

/** MOVE-04: going on without the other side's consent is lawful, but says why. */
export const goingOnIsExplained: Check = {
  rules: ['MOVE-04'],
  test: ({ state, values }) => {
    if (!ruleActive('MOVE-04') || values['outcome'] !== 'approved' || !isDisagreed(state)) return undefined;
    if (values['reasons'] !== undefined) return undefined;
    return {
      code: 'relocation.against-answer',
      field: 'reasons',
      text: '新执行地不同意接收。仍然同意变更的，请写明理由。',
      articles: [measures(30)],
      instead: '有异议的，可以先报上一级社区矫正机构协调。',
    };
  },
};

/** A day that follows from the decision does not lie before it. */
export function notBeforeDecision(field: string, title: string): Check {
  return {
    rules: [],
    test: ({ state, values }) => {
      const decidedOn = dayOfStep(state, 'decide');
      const given = values[field];
      if (decidedOn === undefined || !isDay(given) || given >= decidedOn) return undefined;
      return {
        code: 'relocation.before-decision',
        field,
        text: `“${title}”早于作出决定之日${formatDay(decidedOn)}，请核对。`,
      };
    },
  };
}

/** MOVE-06: 应对社区矫正对象进行教育. */
export const wasEducated: Check = {
  rules: ['MOVE-06'],
  test: ({ values }) =>
    !ruleActive('MOVE-06') || values['educated'] === true
      ? undefined
      : {
          code: 'relocation.not-educated',
          field: 'educated',
          text: '同意变更的，应当对本人进行教育，书面告知报到期限和逾期不报到的后果，办了再登记。',
          articles: [measures(30)],
        },
};

export const missingIsNamed: Check = {
  rules: [],
  test: ({ values }) =>
    values['complete'] !== 'no' || values['missing'] !== undefined
      ? undefined
      : {
          code: 'relocation.missing-unnamed',
          field: 'missing',
          text: '请写明缺少哪些材料，原执行地据此补送。',
          articles: [measures(31)],
        },
};

/** MOVE-15: identity is checked by the form; the registration is confirmed. */
export const isRegistered: Check = {
  rules: ['MOVE-15'],
  test: ({ values }) =>
    !ruleActive('MOVE-15') || values['registered'] === true
      ? undefined
      : {
          code: 'relocation.not-registered',
          field: 'registered',
          text: '新执行地应当核实身份、办理登记接收手续，办了再登记报到。',
          articles: [measures(31)],
        },
};

/** The office that takes over the daily work is one of the new county. */
export const officeIsInNewCounty: Check = {
  rules: [],
  test: (question) => {
    const region = (question.values['office'] as Place | undefined)?.region;
    if (region === undefined || countyOf(region) === newCounty(question)) return undefined;
    return {
      code: 'relocation.office-elsewhere',
      field: 'office',
      text: '负责日常管理的司法所不在新执行地的县（市、区）里，请重新选择。',
      instead: '由县级机构直接管理的，可以不填。',
    };
  },
};

/** MOVE-14. */
export const fileMayStay: Check = {
  rules: ['MOVE-14'],
  test: (question) => {
    if (!ruleActive('MOVE-14') || question.values['situation'] !== 'notMoved' || mayStay(question))
      return undefined;
    return {
      code: 'relocation.file-must-move',
      field: 'situation',
      text: '只有公安机关批准、并且在同一省（区、市）内变更执行地的，才可以不移交档案。',
      articles: [measures(31)],
      instead: '请登记交接情况：指定了哪一所监狱、看守所，什么时候接收档案。',
    };
  },
};

/** The prison told us what it has: its file came before its notice. */
export const noticeAfterFile: Check = {
  rules: [],
  test: ({ values }) => {
    const fileOn = values['fileReceivedOn'] as Day | undefined;
    const noticeOn = values['noticeOn'] as Day | undefined;
    if (fileOn === undefined || noticeOn === undefined || noticeOn >= fileOn) return undefined;
    return {
      code: 'relocation.notice-before-file',
      field: 'noticeOn',
      text: '收到通报之日早于监狱、看守所接收档案之日，请核对。',
    };
  },
};
