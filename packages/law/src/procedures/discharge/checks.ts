import { act, cooperation, measures, outsidePrisonRules } from '../../articles/index.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay, formatDayAndWeekday } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { findEnd, judgedOn, prisonWindow, ruled } from './days.ts';
import type { DischargeDecision, Preparation } from './form.ts';
import { hangingOver } from './pending.ts';

const recordInstead = '纸上已经这样办了的，请用“补录”如实记载，由上一级核查。';
const valuesOf = (question: Question): Partial<DischargeDecision> => question.values;

/** One discharge at a time; what was wrong in it is corrected there, or it is annulled and done again. */
export const noOtherDischarge: Check = {
  rules: [],
  test: ({ facts: { discharging }, state }) =>
    discharging === undefined || discharging.matterId === state?.id
      ? undefined
      : {
          code: 'discharge.stands',
          text: `解除矫正已经在办（${formatDay(discharging.on)}开始），不用再开一件。`,
          instead: '请到那件事项里继续办理；有误的“更正”或者“撤销”。',
          matterId: discharging.matterId,
        },
};

/** The notice has somebody to go to. */
export const authorityKnown: Check = {
  rules: [],
  test: ({ facts, values }) =>
    values['authority'] !== undefined || facts.decision?.authority !== undefined
      ? undefined
      : {
          code: 'discharge.no-authority',
          field: 'authority',
          text: '登记里没有社区矫正决定机关，请写明：解除通知书要发给它。',
          articles: [act(44)],
        },
};

/** RELEASE-08, RELEASE-10: who releases depends on who decided, and the prison has to be known to be told. */
export const deciderKnown: Check = {
  rules: [],
  test: ({ facts, values }) => {
    const { decider, custodian } = values as Partial<Preparation>;
    if (facts.measure !== 'outsidePrison') return undefined;
    if (decider === undefined) {
      return {
        code: 'discharge.decider-missing',
        field: 'decider',
        text: '暂予监外执行的，请写明由谁决定（批准）：法院决定的由本机构解除，其他的由监狱、看守所办理刑满释放。',
        articles: [outsidePrisonRules(27), measures(53)],
      };
    }
    if (decider === 'court' || custodian !== undefined) return undefined;
    return {
      code: 'discharge.custodian-missing',
      field: 'custodian',
      text: '请写明原服刑或者接收档案的监狱、看守所：刑满前要书面通知它办理释放。',
      articles: [outsidePrisonRules(27)],
    };
  },
};

/** RELEASE-09: within the last month and not before. A late notice is still given, its clock says that it came late. */
export const notTooEarlyForPrison: Check = {
  rules: ['RELEASE-09'],
  test: ({ facts, values }) => {
    const end = findEnd(facts);
    const sentOn = values['sentOn'];
    if (!ruleActive('RELEASE-09') || end === undefined || typeof sentOn !== 'string') return undefined;
    const { from } = prisonWindow(end);
    if (sentOn >= from) return undefined;
    return {
      code: 'discharge.prison-notice-early',
      field: 'sentOn',
      text: `应当在刑期届满前一个月以内通知，早于${formatDay(from)}的不算。请在${formatDay(from)}以后通知。`,
      articles: [outsidePrisonRules(27)],
      present: `刑期${formatDay(end)}届满。`,
      instead: recordInstead,
    };
  },
};

/** RELEASE-03, CALC-15: from the last day on, weekends and holidays included, and not before it. */
export const notBeforeEnd: Check = {
  rules: ['RELEASE-03'],
  test: (question) => {
    if (!ruleActive('RELEASE-03') || valuesOf(question).ground !== 'term') return undefined;
    const end = findEnd(question.facts);
    if (end === undefined) return termUnknown;
    if (dayOf(question.happenedAt) >= end) return undefined;
    return {
      code: 'discharge.before-end',
      field: 'ground',
      text: `矫正期限还没有届满，最早${formatDayAndWeekday(end)}才能解除。期满日不因节假日提前或者顺延。`,
      articles: [act(44), measures(53)],
      present: `矫正期限${formatDay(end)}届满。`,
      ...termChangedBy(question),
      instead: '被赦免的选“被赦免”；减刑等改变期限的，请先登记到刑期台账。',
    };
  },
};

/** The matter that set the end of the term as it is now, if any did. */
function termChangedBy({ facts }: Question): Pick<Refusal, 'matterId'> {
  const last = facts.term?.entries.findLast(({ matterId }) => matterId !== undefined)?.matterId;
  return last === undefined ? {} : { matterId: last };
}

const termUnknown: Refusal = {
  code: 'discharge.no-term',
  field: 'ground',
  text: '这个人没有登记矫正期限，不知道哪一天届满。请先照执行通知书登记矫正期限。',
};

/** RELEASE-06: the correction ends on its last day, whenever the certificate is made; nothing lengthens it. */
export const endsOnLastDay: Check = {
  rules: ['RELEASE-06'],
  test: (question) => {
    const { ground, endedOn } = valuesOf(question);
    const end = findEnd(question.facts);
    if (!ruleActive('RELEASE-06') || ground !== 'term' || endedOn === undefined) return undefined;
    if (end === undefined || endedOn === end) return undefined;
    return {
      code: 'discharge.other-day',
      field: 'endedOn',
      text: `解除日期应当是矫正期限的最后一日${formatDay(end)}，不是${formatDay(endedOn)}。证明书办得晚，矫正也在那一天结束，不得延长。`,
      articles: [act(44), measures(53)],
      instead: '期限登记有误的，请先改正刑期台账。',
      ...termChangedBy(question),
    };
  },
};

/**
 * RELEASE-06 over RELEASE-03: whoever is under a compulsory measure or whose revocation is asked for is discharged all the same.
 * Before the opinion of 2026 there was only 《社区矫正法》第四十四条 and the condition of 《实施办法》第五十三条: whoever discharged then
 * says how it was looked into.
 */
export const pendingIsNoObstacle: Check = {
  rules: ['RELEASE-06'],
  test: (question) => {
    const { ground, pendingNote } = valuesOf(question);
    if (ground !== 'term' || pendingNote !== undefined) return undefined;
    if (ruleActive('RELEASE-06') && ruled(cooperation(20), question)) return undefined;
    const hanging = hangingOver(question);
    if (hanging.length === 0) return undefined;
    return {
      code: 'discharge.pending-unexplained',
      field: 'pendingNote',
      text: `期满时还有：${hanging.join('；')}。${formatDay(judgedOn(question))}还没有《衔接意见》第二十条的规定，请写明当时怎样核查有没有应当撤销或者收监的情形。`,
      articles: [act(44), measures(53)],
    };
  },
};

/** RELEASE-14: a pardon is proved by its paper, and it may come on any day of the term. */
export const pardonProved: Check = {
  rules: ['RELEASE-14'],
  test: (question) => {
    const { ground, endedOn, pardonPaper } = valuesOf(question);
    if (!ruleActive('RELEASE-14') || ground !== 'pardon') return undefined;
    if (pardonPaper === undefined) {
      return {
        code: 'discharge.pardon-unproved',
        field: 'pardonPaper',
        text: '被赦免的，请写明赦免的机关、文书和文号。',
        articles: [act(44)],
      };
    }
    const { term } = question.facts;
    if (endedOn === undefined || term === undefined) return undefined;
    if (term.begins <= endedOn && endedOn <= term.ends) return undefined;
    return {
      code: 'discharge.pardon-outside-term',
      field: 'endedOn',
      text: `赦免的日期${formatDay(endedOn)}不在矫正期限（${formatDay(term.begins)}至${formatDay(term.ends)}）以内，请核对。`,
      articles: [act(44)],
    };
  },
};

/** RELEASE-06: delivery alone is put off, and only by the opinion of 2026. */
export const postponementAllowed: Check = {
  rules: ['RELEASE-06'],
  test: (question) =>
    !ruleActive('RELEASE-06') || ruled(cooperation(20), question)
      ? undefined
      : {
          code: 'discharge.no-postponement-then',
          field: 'on',
          text: `${formatDay(judgedOn(question))}解除的，当时还没有暂缓发放的规定。请登记证明书实际怎样送达。`,
          articles: [act(44)],
        },
};

/**
 * RELEASE-07: passed on to resettlement are 管制、假释、暂予监外执行; a probationer is told only. Before the opinion of 2026
 * 《实施办法》第五十三条 passed everybody on.
 */
export const passedOn: Check = {
  rules: ['RELEASE-07'],
  test: (question) => {
    const { to, handedOn } = question.values;
    if (!ruleActive('RELEASE-07') || (to !== undefined && handedOn !== undefined)) return undefined;
    const only = ruled(cooperation(20), question);
    if (only && question.facts.measure === 'probation') return undefined;
    return {
      code: 'discharge.resettlement-open',
      field: to === undefined ? 'to' : 'handedOn',
      text: only
        ? '管制、假释、暂予监外执行的，应当与安置帮教衔接：请写明衔接的机构和日期。'
        : '当时应当做好与安置帮教的衔接：请写明衔接的机构和日期。',
      articles: only ? [cooperation(20)] : [measures(53)],
      instead: recordInstead,
    };
  },
};

/** A refusal to sign, or a fingerprint, is described. */
export const receiptDescribed: Check = {
  rules: [],
  test: ({ values: { confirmation, note } }) =>
    confirmation === undefined || confirmation === 'signed' || note !== undefined
      ? undefined
      : {
          code: 'discharge.receipt-undescribed',
          field: 'note',
          text: '捺印的写明见证人，拒绝签收的写明当时的情况。',
        },
};
