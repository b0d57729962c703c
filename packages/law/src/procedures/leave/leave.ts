import { act, cooperation, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Check, Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import type { Moment } from '../../time/moment.ts';
import { dayOf } from '../../time/zone.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { leaveClaims } from './claims.ts';
import { abscondingClock, decisionClock, noticeClock, returnClock } from './clocks.ts';
import { decisionCopies, noticeCopies } from './copies.ts';
import { decidedByPrefecture, findDecider } from './decided.ts';
import { explainLeave } from './explain.ts';
import {
  absconding,
  noticeOwed,
  overdue,
  properGround,
  shortNotice,
  withinRecurringTravel,
} from './findings.ts';
import * as forms from './form.ts';
import { isPrefectureMatter, leaveLevel, needsOfficeOpinion } from './level.ts';
import { annulmentPapers, decisionPapers, noticePapers, orderPapers, returnPapers } from './papers.ts';
import { leaveParameters } from './parameters.ts';
import { findExtension } from './timing.ts';

const anyone = ['clerk', 'approver'] as const;

/** 外出: asked for, advised on, decided at the right level, carried out, and ended by the return (《实施办法》第二十六至二十八条). */
export const leave: Procedure = {
  name: 'leave',
  title: '外出',
  version: '1',
  basis: [act(27), measures(26), measures(27), measures(28), cooperation(13, '3')],
  claims: leaveClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [
    checks.isServing,
    checks.datesInOrder,
    checks.notInThePast,
    checks.endsInsideTerm,
    checks.isReallyLeaving,
    checks.avoidsForbiddenPlaces,
    checks.continuesWithoutGap,
    checks.noOverlap,
    checks.longLeaveIsExplained,
  ],
  steps: {
    apply: {
      title: '申请',
      kind: 'request',
      by: by('judicialOffice', 'countyAgency'),
      roles: anyone,
      form: forms.applyForm,
      after: [],
      checks: [],
    },
    review: {
      title: '司法所审核',
      kind: 'opinion',
      by: by('judicialOffice'),
      roles: anyone,
      form: forms.reviewForm,
      after: ['apply'],
      when: needsOfficeOpinion,
      checks: [],
    },
    countyReview: {
      title: '县级机构审核',
      kind: 'opinion',
      by: by('countyAgency'),
      roles: anyone,
      form: forms.reviewForm,
      after: ['apply', 'review'],
      when: isPrefectureMatter,
      checks: [],
    },
    decide: {
      title: '审批',
      kind: 'decision',
      by: leaveLevel,
      roles: ['approver'],
      form: forms.decideForm,
      after: ['apply', 'review', 'countyReview'],
      checks: [
        checks.refusalNeedsReasons,
        whenGranting(checks.avoidsForbiddenPlaces),
        checks.forbiddenPlacesConfirmed,
        whenGranting(checks.endsInsideTerm),
        whenGranting(checks.continuesWithoutGap),
        whenGranting(checks.noOverlap),
        checks.notOverYet,
      ],
    },
    notify: {
      title: '通报检察院',
      kind: 'record',
      by: by('countyAgency'),
      roles: anyone,
      form: forms.notifyForm,
      after: ['decide'],
      when: ({ state }) => decidedByPrefecture(state),
      checks: [],
    },
    contact: {
      title: '在外监管记录',
      kind: 'record',
      by: by('judicialOffice', 'countyAgency'),
      roles: anyone,
      form: forms.contactForm,
      after: ['decide'],
      when: isStillAway,
      optional: true,
      repeatable: true,
      checks: [],
    },
    delay: {
      title: '不能按期返回的报告',
      kind: 'record',
      by: by('judicialOffice', 'countyAgency'),
      roles: anyone,
      form: forms.delayForm,
      after: ['decide'],
      optional: true,
      repeatable: true,
      checks: [],
    },
    orderReturn: {
      title: '责令立即返回',
      kind: 'record',
      by: by('countyAgency'),
      roles: ['approver'],
      form: forms.orderForm,
      after: ['decide'],
      when: isStillAway,
      optional: true,
      repeatable: true,
      checks: [],
    },
    oversee: { ...overseeingStep(() => leave), after: ['decide'], afterRefusal: true },
    return: {
      title: '返回销假',
      kind: 'record',
      by: by('judicialOffice', 'countyAgency'),
      roles: anyone,
      form: forms.returnForm,
      after: ['decide'],
      when: (question) =>
        question.state === undefined || findExtension(question.facts, question.state) === undefined,
      checks: [checks.returnNotInFuture, checks.returnAfterDeparture],
    },
  },
  clocks: [decisionClock, noticeClock, returnClock, abscondingClock],
  findings: [properGround, shortNotice, withinRecurringTravel, noticeOwed, overdue, absconding],
  papers: { decide: decisionPapers, notify: noticePapers, orderReturn: orderPapers, return: returnPapers },
  paperWords: {
    外准: '准予外出（延长外出期限）决定书',
    外不准: '不准予外出决定书',
    外备: '司法所批准外出备案表',
    外通: '关于批准社区矫正对象外出情况的通报',
    责返: '责令立即返回通知书',
    外撤: '撤销外出决定通知书',
  },
  decisionPapers: ['leaveDecision', 'leaveRefusal'],
  copies: { decide: decisionCopies, notify: noticeCopies },
  parameters: leaveParameters,
  affects: permissionOf,
  // Also where the leave it continues has fallen meanwhile: then whoever decided is told at once.
  restsOn: (question) => {
    const { continues } = forms.applicationOf(question);
    return continues === undefined ? [] : [continues];
  },
  summary: summaryOf,
  explain: explainLeave,
  annulmentPaper: annulmentPapers,
};

/** What stands in the way of a permission does not stand in the way of refusing it. */
function whenGranting({ rules, test }: Check): Check {
  return {
    rules,
    test: (question) => (question.values['outcome'] === 'refused' ? undefined : test(question)),
  };
}

function isStillAway({ state }: Question): boolean {
  return findTaken(state, 'return') === undefined;
}

/** A granted leave is a permission in force; it ends with the recorded return. */
function permissionOf(state: MatterState): Contribution {
  const application = forms.findApplication(state);
  if (application === undefined || findOutcome(state, 'decide') !== 'approved') return {};
  const returnedAt = findTaken(state, 'return')?.values['returnedAt'] as Moment | undefined;
  return {
    permissions: [
      {
        matterId: state.id,
        kind: 'leave',
        from: application.from,
        until: application.until,
        destination: application.destination,
        decidedBy: findDecider(state) ?? 'countyAgency',
        ...(returnedAt === undefined ? {} : { returnedOn: dayOf(returnedAt) }),
        ...(application.continues === undefined ? {} : { continues: application.continues }),
      },
    ],
  };
}

function summaryOf(state: MatterState): string {
  const application = forms.findApplication(state);
  if (application === undefined) return '外出';
  const word = application.continues === undefined ? '外出' : '续假';
  return `${word}：${formatDay(application.from)}至${formatDay(application.until)}，${application.destination.text}`;
}
