import { act, cooperation, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { CompetenceRule, Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import { getStep } from '../../kernel/sequence.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { legallyReviewed, legalReviewParameter, legalReviewStep } from '../legal-review.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { assessmentClaims } from './claims.ts';
import * as clocks from './clocks.ts';
import { explainAssessment } from './explain.ts';
import * as findings from './findings.ts';
import * as forms from './form.ts';
import { entrusters, labelOf, subjectKinds } from './options.ts';
import * as papers from './papers.ts';
import { otherThanDrafter, returnFrom } from './parameters.ts';
import { receiveForm } from './receive-form.ts';
import { findAssigned, findEntrusted, findStopped } from './records.ts';
import * as when from './when.ts';

const anyone = ['clerk', 'approver'] as const;
const county = by('countyAgency');
/** Whoever investigates: the judicial office once it was handed over. */
const investigating: CompetenceRule = ({ state }) => ({
  offices: ['judicialOffice', 'countyAgency'],
  waiting: when.isAssigned(state) ? 'judicialOffice' : 'countyAgency',
});
const procedure = (): Procedure => assessment;
const review = { procedure, fallback: false };

/**
 * 调查评估: somebody who is not in correction, and shall not learn of it, is assessed for a court, a procuratorate, the police or a
 * prison (《社区矫正法》第十八条, 《实施办法》第十三、十四条, 《衔接意见》第一至五条). Its file is no case of a supervisee: nothing else is ever
 * done in it, and nobody sees it but who works on it.
 */
export const assessment: Procedure = {
  name: 'assessment',
  title: '调查评估',
  version: '1',
  file: 'assessment',
  basis: [act(18), measures(13), measures(14), cooperation(1)],
  claims: assessmentClaims,
  decisionStep: 'receive',
  overseeingStep: 'oversee',
  opens: [],
  steps: {
    receive: {
      title: '登记委托',
      kind: 'record',
      by: county,
      roles: anyone,
      form: receiveForm,
      after: [],
      checks: [
        notInFuture('assessment.letter-in-future', 'letterOn', receiveForm.letterOn.title),
        notInFuture('assessment.materials-in-future', 'materialsOn', receiveForm.materialsOn.title),
        notInFuture('assessment.earlier-in-future', 'earlierOn', receiveForm.earlierOn.title),
        checks.daysInOrder,
      ],
    },
    check: {
      title: '核查材料',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.checkForm,
      after: ['receive'],
      when: when.waits('check'),
      repeatable: true,
      checks: [
        notInFuture('assessment.checked-in-future', 'checkedOn', forms.checkForm.checkedOn.title),
        checks.completeIsComplete,
        checks.resultSaysWhat,
      ],
    },
    supplementNotice: {
      title: '通知补齐材料',
      kind: 'record',
      by: county,
      roles: ['approver'],
      form: forms.supplementNoticeForm,
      after: ['receive'],
      when: when.waits('supplementNotice'),
      repeatable: true,
      checks: [],
    },
    supplemented: {
      title: '登记补齐',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.supplementedForm,
      after: ['receive'],
      when: when.waits('supplemented'),
      repeatable: true,
      checks: [
        notInFuture(
          'assessment.completed-in-future',
          'completedOn',
          forms.supplementedForm.completedOn.title,
        ),
      ],
    },
    discuss: {
      title: '与委托机关沟通',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.discussForm,
      after: ['receive'],
      when: when.waits('discuss'),
      repeatable: true,
      checks: [
        notInFuture('assessment.discussed-in-future', 'discussedOn', forms.discussForm.discussedOn.title),
      ],
    },
    giveBack: {
      title: '退回材料',
      kind: 'record',
      by: county,
      roles: ['approver'],
      form: forms.giveBackForm,
      after: ['receive'],
      when: when.waits('giveBack'),
      checks: [],
    },
    assign: {
      title: '交司法所调查',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.assignForm,
      after: ['receive'],
      when: when.goesOn,
      optional: true,
      checks: [
        notInFuture('assessment.assigned-in-future', 'assignedOn', forms.assignForm.assignedOn.title),
        checks.officeOfCounty,
      ],
    },
    investigate: {
      title: '调查',
      kind: 'record',
      by: investigating,
      roles: anyone,
      form: forms.investigateForm,
      after: ['receive'],
      when: when.goesOn,
      optional: true,
      owed: when.notYetDone('investigate'),
      repeatable: true,
      checks: [notInFuture('assessment.investigated-in-future', 'at', forms.investigateForm.at.title)],
    },
    extend: {
      title: '登记商定的延长',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.extendForm,
      after: ['receive'],
      when: when.isAccepted,
      optional: true,
      repeatable: true,
      checks: [
        notInFuture('assessment.agreed-in-future', 'agreedOn', forms.extendForm.agreedOn.title),
        checks.laterThanDue,
      ],
    },
    draft: {
      title: '拟定评估意见',
      kind: 'opinion',
      by: investigating,
      roles: anyone,
      form: forms.draftForm,
      after: ['investigate'],
      when: when.isAccepted,
      optional: true,
      owed: when.notYetDone('draft'),
      repeatable: true,
      checks: [checks.itemsGiven, checks.opinionIsWhole],
    },
    legalReview: withinErrand(legalReviewStep({ ...review, after: ['draft'] })),
    issue: {
      title: '出具评估意见',
      kind: 'record',
      by: county,
      roles: ['approver'],
      form: forms.issueForm,
      after: ['draft'],
      when: when.isAccepted,
      checks: [checks.issuedByAnother, legallyReviewed(review)],
    },
    deliver: {
      title: '送达和抄送',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.deliverForm,
      after: ['issue'],
      when: when.isIssued,
      checks: [
        notInFuture('assessment.delivered-in-future', 'deliveredOn', forms.deliverForm.deliveredOn.title),
        notInFuture('assessment.copied-in-future', 'copiedOn', forms.deliverForm.copiedOn.title),
      ],
    },
    stop: {
      title: '登记不再评估',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.stopForm,
      after: ['receive'],
      when: when.goesOn,
      optional: true,
      checks: [notInFuture('assessment.stopped-in-future', 'on', forms.stopForm.on.title)],
    },
    answer: {
      title: '登记采信情况',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.answerForm,
      after: ['issue'],
      when: when.isIssued,
      optional: true,
      checks: [notInFuture('assessment.answered-in-future', 'on', forms.answerForm.on.title)],
    },
    oversee: overseeingStep(procedure),
  },
  clocks: [clocks.noticeClock, clocks.discussClock, clocks.giveBackClock, clocks.opinionClock],
  findings: [
    findings.opinionLate,
    findings.throughParties,
    findings.residenceUnverified,
    findings.repeated,
    findings.consultation,
    findings.answerSilent,
  ],
  papers: {
    receive: papers.receiptPapers,
    supplementNotice: papers.supplementPapers,
    giveBack: papers.givenBackPapers,
    issue: papers.opinionPapers,
  },
  decisionPapers: ['assessmentOpinion'],
  paperWords: {
    评告: '关于收到调查评估委托的告知函',
    评补: '社区矫正调查评估材料补齐通知书',
    评退: '社区矫正调查评估材料退回通知书',
    评: '社区矫正调查评估意见书',
  },
  copies: {
    receive: papers.receiptCopies,
    supplementNotice: papers.supplementCopies,
    giveBack: papers.givenBackCopies,
    issue: papers.opinionCopies,
  },
  parameters: [
    returnFrom,
    otherThanDrafter,
    legalReviewParameter({ name: 'assessment', title: '调查评估' }, false),
  ],
  affects: handedTo,
  restsOn: () => [],
  summary: summaryOf,
  explain: (question) => explainAssessment(question, getStep(assessment, question.step).by),
};

/** A review is asked for only while an opinion is still to be issued. */
function withinErrand(step: Procedure['steps'][string]): Procedure['steps'][string] {
  return { ...step, when: (question) => when.isAccepted(question) && step.when?.(question) === true };
}

/** The file goes to the judicial office it was handed to; the county keeps its view of it. */
function handedTo(state: MatterState): Contribution {
  const assigned = findAssigned(state);
  const code = assigned?.office?.region;
  if (assigned === undefined || code === undefined) return {};
  return {
    custody: [
      {
        custodianCode: code,
        custodianName: assigned.office.text,
        from: assigned.assignedOn,
        matterId: state.id,
      },
    ],
  };
}

function summaryOf(state: MatterState): string {
  const entrusted = findEntrusted(state);
  if (entrusted === undefined) return '调查评估';
  const from =
    entrusted.entruster === '' ? labelOf(entrusters, entrusted.entrusterKind) : entrusted.entruster;
  return [
    `${from}委托，${labelOf(subjectKinds, entrusted.subjectKind)}`,
    ...(entrusted.expedited === 'yes' ? ['速裁'] : []),
    ...(findTaken(state, 'issue') === undefined ? [] : ['已出具意见']),
    ...(findTaken(state, 'giveBack') === undefined ? [] : ['已退回']),
    ...(findStopped(state) === undefined ? [] : ['不再评估']),
  ].join('，');
}
