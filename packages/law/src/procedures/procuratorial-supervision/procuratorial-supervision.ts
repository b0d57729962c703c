import { act, measures, procuratorateRules } from '../../articles/index.ts';
import { holderOn } from '../../facts/holder.ts';
import type { Competence, Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { supervisionClaims } from './claims.ts';
import * as clocks from './clocks.ts';
import { explainSupervision } from './explain.ts';
import * as findings from './findings.ts';
import * as forms from './form.ts';
import { findRaised } from './form.ts';
import { formLabel, officeOf } from './options.ts';
import * as papers from './papers.ts';
import { findOpenObjection, findReply, isOpen, isWithdrawn } from './rounds.ts';

const anyone = ['clerk', 'approver'] as const;
const procuratorate = { by: by('procuratorate'), roles: anyone } as const;
const supervised = { by: bySupervised, roles: anyone } as const;
const open = ({ state }: Pick<Question, 'state'>): boolean => isOpen(state);
const isInside = ({ state }: Pick<Question, 'state'>): boolean =>
  officeOf(findRaised(state)?.addressee) !== undefined;
const isUnanswered = ({ state }: Pick<Question, 'state'>): boolean =>
  isOpen(state) && findReply(state) === undefined;

/**
 * 检察监督 of an act in a case: said, put in writing, answered, objected to, looked at again, closed (《社区矫正法》第六十二条、《实施办法》
 * 第五十七条). The procuratorate takes its own steps; where it has no account, whoever holds the case enters its papers (补录).
 */
export const procuratorialSupervision: Procedure = {
  name: 'procuratorialSupervision',
  title: '检察监督',
  version: '1',
  basis: [act(62), measures(57), procuratorateRules(624)],
  claims: supervisionClaims,
  decisionStep: 'raise',
  overseeingStep: 'oversee',
  opens: [],
  opensSealed: true,
  steps: {
    raise: {
      ...procuratorate,
      title: '提出监督意见',
      kind: 'opinion',
      form: forms.raiseForm,
      after: [],
      checks: [
        checks.namesAddressee,
        checks.isOutsidePrison,
        checks.statesReplyDate,
        checks.replyDateAhead,
        checks.withinTwoMonths,
        notInFuture(
          'procuratorialSupervision.received-in-future',
          'decisionReceivedOn',
          forms.raiseForm.decisionReceivedOn.title,
        ),
      ],
    },
    reply: {
      ...supervised,
      title: '书面回复',
      kind: 'opinion',
      form: forms.replyForm,
      after: ['raise'],
      when: (question) => isInside(question) && isUnanswered(question),
      repeatable: true,
      checks: [checks.givesReasons],
    },
    receiveReply: {
      ...procuratorate,
      title: '登记收到的回复',
      kind: 'record',
      form: forms.receiveReplyForm,
      after: ['raise'],
      when: (question) => !isInside(question) && isUnanswered(question),
      repeatable: true,
      checks: [
        notInFuture(
          'procuratorialSupervision.replied-in-future',
          'repliedOn',
          forms.receiveReplyForm.repliedOn.title,
        ),
      ],
    },
    object: {
      ...supervised,
      title: '书面异议',
      kind: 'request',
      form: forms.objectForm,
      after: ['raise'],
      when: (question) =>
        isInside(question) && isOpen(question.state) && findOpenObjection(question.state) === undefined,
      optional: true,
      repeatable: true,
      checks: [checks.objectsInWriting],
    },
    reexamine: {
      ...procuratorate,
      title: '复查并通知',
      kind: 'opinion',
      form: forms.reexamineForm,
      after: ['object'],
      when: ({ state }) => isOpen(state) && findOpenObjection(state) !== undefined,
      repeatable: true,
      checks: [checks.replyDateAhead],
    },
    escalate: {
      ...procuratorate,
      title: '转为书面纠正',
      kind: 'opinion',
      form: forms.escalateForm,
      after: ['raise'],
      when: ({ state }) => isOpen(state) && findRaised(state)?.form === 'oral',
      optional: true,
      checks: [checks.afterSevenDays, checks.replyDateAhead],
    },
    urge: {
      ...procuratorate,
      title: '督促回复',
      kind: 'record',
      form: forms.urgeForm,
      after: ['raise'],
      when: open,
      optional: true,
      repeatable: true,
      checks: [checks.replyDateAhead],
    },
    reportUp: {
      ...procuratorate,
      title: '报上一级、通报主管机关',
      kind: 'record',
      form: forms.reportUpForm,
      after: ['raise'],
      when: open,
      optional: true,
      repeatable: true,
      checks: [checks.afterFifteenDays],
    },
    conclude: {
      ...procuratorate,
      title: '办结',
      kind: 'record',
      form: forms.concludeForm,
      after: ['raise'],
      when: ({ state }) =>
        findReply(state) !== undefined || isWithdrawn(state) || findTaken(state, 'reportUp') !== undefined,
      checks: [checks.objectionExamined, checks.outcomeFits],
    },
    oversee: { ...overseeingStep(() => procuratorialSupervision), after: ['raise'] },
  },
  clocks: [
    clocks.replyClock,
    clocks.oralClock,
    clocks.reportClock,
    clocks.reexamineClock,
    clocks.recheckClock,
  ],
  findings: [
    findings.replyOwed,
    findings.urgeDue,
    findings.escalationDue,
    findings.reportUpDue,
    findings.raisedLate,
  ],
  papers: {
    raise: papers.raisePapers,
    escalate: papers.escalatePapers,
    urge: papers.urgePapers,
    reportUp: papers.reportUpPapers,
    reexamine: papers.reexaminePapers,
    reply: papers.replyPapers,
    object: papers.objectPapers,
  },
  paperWords: {
    检纠: '纠正违法通知书',
    检建: '检察建议书',
    检督: '督促回复函',
    检报: '监督意见未纠正情况报告',
    检复: '复查结果通知书',
    检撤: '撤回监督意见通知书',
    回检: '关于监督意见的书面回复',
    异检: '对监督意见的书面异议',
  },
  decisionPapers: ['procuratorial-notice', 'procuratorial-suggestion'],
  copies: {
    raise: papers.raiseCopies,
    escalate: papers.escalateCopies,
    urge: papers.urgeCopies,
    reexamine: papers.reexamineCopies,
    reply: papers.replyCopies,
    object: papers.objectCopies,
  },
  parameters: [],
  affects: () => ({}),
  restsOn: () => [],
  summary: summaryOf,
  explain: explainSupervision,
  annulmentPaper: papers.annulmentPapers,
};

/** The agency that was addressed, where it held the case when the opinion was raised; the county answers for its offices too. */
function bySupervised({ state, facts, context }: Question): Competence {
  const waiting = officeOf(findRaised(state)?.addressee) ?? 'countyAgency';
  const region = holderOn(facts, state?.openedOn ?? context.today).officeCode;
  const offices = waiting === 'judicialOffice' ? (['judicialOffice', 'countyAgency'] as const) : [waiting];
  return {
    offices,
    waiting,
    region,
    text: '监督意见由被监督单位自己回复。',
    articles: [act(62), measures(57)],
  };
}

function summaryOf(state: MatterState): string {
  const { form, act: about } = findRaised(state) ?? {};
  const what = `检察监督：${findTaken(state, 'escalate') === undefined ? formLabel(form) : formLabel('notice')}`;
  const concerning = about === undefined ? what : `${what}（${about}）`;
  if (findTaken(state, 'conclude') !== undefined) return `${concerning}，已办结`;
  if (isWithdrawn(state)) return `${concerning}，已撤回`;
  if (findReply(state) !== undefined) return `${concerning}，已回复`;
  const { replyBy } = (state.taken.findLast(({ step }) => step !== 'object')?.values ?? {}) as {
    readonly replyBy?: Parameters<typeof formatDay>[0];
  };
  return replyBy === undefined ? concerning : `${concerning}，${formatDay(replyBy)}前回复`;
}
