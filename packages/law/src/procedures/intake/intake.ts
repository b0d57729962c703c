import { act, cooperation, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Check, Procedure } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as bodyClocks from './body-clocks.ts';
import * as checks from './checks.ts';
import { intakeClaims } from './claims.ts';
import * as clocks from './clocks.ts';
import { countyOnly, lettersOfCounty, receivers } from './competence.ts';
import * as copies from './copies.ts';
import { explainIntake } from './explain.ts';
import * as forms from './form.ts';
import * as missedFindings from './missed-findings.ts';
import { missedNoticePapers, missedRecordPapers } from './missed-papers.ts';
import { labelOf, manners, sources } from './options.ts';
import * as paperFindings from './paper-findings.ts';
import * as papers from './papers.ts';
import { intakeParameters } from './parameters.ts';
import * as receiveFindings from './receive-findings.ts';
import { findAnnouncement, findReception } from './records.ts';
import * as when from './when.ts';

const anyone = ['clerk', 'approver'] as const;
const notAhead = (field: string, title: string): Check => notInFuture('intake.day-ahead', field, title);

/**
 * 交付接收: from the first word of somebody to the day he is received, and the papers on both sides of it (《社区矫正法》第十九条至
 * 第二十二条). Nothing is ever refused for what is missing: the reception is recorded and what is missing is asked for.
 */
export const intake: Procedure = {
  name: 'intake',
  title: '交付接收',
  version: '1',
  basis: [act(20), act(21), act(22), measures(16), measures(17), cooperation(7), cooperation(11)],
  claims: intakeClaims,
  decisionStep: 'receive',
  overseeingStep: 'oversee',
  opens: [checks.isStillToCome, checks.notAwaitedYet],
  steps: {
    announce: {
      title: '登记待接收',
      kind: 'request',
      by: receivers,
      roles: anyone,
      form: forms.announceForm,
      after: [],
      checks: [
        notAhead('learnedOn', '得知日期'),
        notAhead('noticeReceivedOn', '收到决定机关通知之日'),
        notAhead('custodianNotifiedOn', '看守所、监狱、公安收到决定之日'),
      ],
    },
    addPapers: {
      title: '登记收到的文书',
      kind: 'record',
      by: receivers,
      roles: anyone,
      form: forms.addPapersForm,
      after: ['announce'],
      optional: true,
      owed: when.owesDelivery,
      repeatable: true,
      anyTime: true,
      checks: [notAhead('receivedOn', '收到日期')],
    },
    chase: {
      title: '催送文书',
      kind: 'record',
      by: lettersOfCounty,
      roles: anyone,
      form: forms.chaseForm,
      after: ['announce'],
      when: when.papersAreMissing,
      optional: true,
      owed: when.owesChase,
      repeatable: true,
      anyTime: true,
      checks: [notAhead('noticeOn', '通知之日')],
    },
    excuse: {
      title: '核实未按时报到的原因',
      kind: 'record',
      by: receivers,
      roles: anyone,
      form: forms.excuseForm,
      after: ['announce'],
      optional: true,
      repeatable: true,
      anyTime: true,
      checks: [],
    },
    declareMissed: {
      title: '认定漏管',
      kind: 'record',
      by: countyOnly,
      roles: ['approver'],
      form: forms.declareMissedForm,
      after: ['announce'],
      when: when.isOverdue,
      optional: true,
      anyTime: true,
      checks: [checks.excuseExcludes],
    },
    search: {
      title: '查找与通报',
      kind: 'record',
      by: lettersOfCounty,
      roles: anyone,
      form: forms.searchForm,
      after: ['declareMissed'],
      when: when.searchIsOwed,
      repeatable: true,
      anyTime: true,
      checks: [notAhead('searchedOn', '查找日期')],
    },
    handleMissed: {
      title: '漏管处理',
      kind: 'record',
      by: countyOnly,
      roles: anyone,
      form: forms.handleMissedForm,
      after: ['declareMissed', 'search'],
      when: when.handlingIsOwed,
      anyTime: true,
      checks: [],
    },
    receive: {
      title: '接收登记',
      kind: 'decision',
      by: receivers,
      roles: anyone,
      form: forms.receiveForm,
      after: ['announce'],
      checks: [
        checks.isStillToCome,
        notInFuture('intake.received-ahead', 'receivedAt', '接收时间'),
        checks.homeOnlyForReportIn,
        checks.hospitalOnlyForHandover,
        checks.hospitalIsNamed,
        checks.videoOnlyForOtherCounties,
      ],
    },
    sendReceipt: {
      title: '送达回执',
      kind: 'record',
      by: lettersOfCounty,
      roles: anyone,
      form: forms.sendReceiptForm,
      after: ['announce'],
      when: when.receiptIsOwed,
      repeatable: true,
      anyTime: true,
      checks: [notAhead('sentOn', '发出之日')],
    },
    forward: {
      title: '转送检察院、公安',
      kind: 'record',
      by: lettersOfCounty,
      roles: anyone,
      form: forms.forwardForm,
      after: ['announce'],
      when: when.forwardingIsOwed,
      repeatable: true,
      anyTime: true,
      checks: [notAhead('sentOn', '发出之日')],
    },
    prisonFile: {
      title: '服刑档案移交情况',
      kind: 'record',
      by: receivers,
      roles: anyone,
      form: forms.prisonFileForm,
      after: ['announce'],
      when: ({ facts }) => facts.measure === 'outsidePrison',
      optional: true,
      repeatable: true,
      anyTime: true,
      checks: [notAhead('noticeOn', '通知之日')],
    },
    // What was recorded irregularly before the reception does not wait for it.
    oversee: { ...overseeingStep(() => intake), anyTime: true },
  },
  clocks: [
    bodyClocks.noticeClock,
    bodyClocks.papersClock,
    bodyClocks.rulingClock,
    clocks.arrivalClock('reportIn'),
    clocks.arrivalClock('handover'),
    clocks.receiptClock,
    bodyClocks.supplementClock,
    clocks.forwardClock,
    clocks.missedNoticeClock,
  ],
  lookedAtWhenClosed: true,
  findings: [
    missedFindings.expectedSoon,
    missedFindings.missedSuspected,
    missedFindings.excused,
    missedFindings.missedDeclared,
    missedFindings.deciderToAct,
    missedFindings.reportedLate,
    missedFindings.undated,
    receiveFindings.hereNotReceived,
    receiveFindings.mustReceive,
    receiveFindings.notInformed,
    receiveFindings.placeUnclear,
    receiveFindings.actsIncomplete,
    paperFindings.noticeLate,
    paperFindings.papersLate,
    paperFindings.oldRulePassed,
    paperFindings.rulingLate,
    paperFindings.papersMissing,
    receiveFindings.receiptDue,
    receiveFindings.forwardDue,
    receiveFindings.prisonFileOwed,
  ],
  paperWords: { 催: '催送法律文书通知书', 回: '法律文书送达回执', 转: '法律文书转送函', 漏: '漏管情况通报' },
  papers: {
    chase: papers.chasePapers,
    declareMissed: missedRecordPapers,
    search: missedNoticePapers,
    receive: papers.receptionPapers,
    sendReceipt: papers.receiptPapers,
    forward: papers.forwardingPapers,
  },
  copies: {
    chase: copies.chaseCopies,
    search: copies.missedCopies,
    receive: copies.receptionCopies,
    sendReceipt: copies.receiptCopies,
    forward: copies.forwardCopies,
  },
  parameters: intakeParameters,
  affects: receptionOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainIntake,
};

/** Who is announced is awaited; a reception that stands turns the expected case into one that is served, annulled it is expected again. */
function receptionOf(state: MatterState): Contribution {
  const announcement = findAnnouncement(state);
  const awaited =
    announcement === undefined ? {} : { awaited: { matterId: state.id, on: announcement.learnedOn } };
  const reception = findReception(state);
  if (reception === undefined) return awaited;
  return {
    ...awaited,
    intake: { matterId: state.id, receivedOn: dayOf(reception.receivedAt), manner: reception.manner },
  };
}

function summaryOf(state: MatterState): string {
  const reception = findReception(state);
  if (reception !== undefined) {
    return `交付接收：${formatDay(dayOf(reception.receivedAt))}${labelOf(manners, reception.manner)}，已接收`;
  }
  const announcement = findAnnouncement(state);
  if (announcement === undefined) return '交付接收';
  return `交付接收：${formatDay(announcement.learnedOn)}得知（${labelOf(sources, announcement.source)}），待接收`;
}
