import type { Check, Procedure, Question, Step } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { dayOf } from '../../time/zone.ts';
import { legallyReviewed, legalReviewStep } from '../legal-review.ts';
import { hasGuardian } from '../minority.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { publishStep } from '../publicity.ts';
import * as after from './after-checks.ts';
import * as afterForms from './after-form.ts';
import * as checks from './checks.ts';
import * as forms from './form.ts';
import * as hearing from './hearing-checks.ts';
import {
  findDecided,
  findResult,
  intended,
  isEvidencedBefore,
  isProposedToPolice,
  isSanctioned,
  openObjections,
} from './records.ts';
import * as treatment from './treatment-checks.ts';

const anyone = ['clerk', 'approver'] as const;
const recorded = { kind: 'record', by: by('judicialOffice', 'countyAgency'), roles: anyone } as const;
const byCounty = { ...recorded, by: by('countyAgency') } as const;
const fits = [
  treatment.sanctionFits,
  treatment.policeWhereDue,
  treatment.penaltyIsOpen,
  treatment.wayOutFits,
];

function future(field: string, title: string): Check {
  return notInFuture('violation.in-future', field, title);
}

/** Nobody is told of what is not going to happen. */
function isTold({ state }: Question): boolean {
  const meant = intended(state);
  return meant !== undefined && meant !== 'refused';
}

/** 警告 and proposals are reviewed; 训诫 is not. */
function isReviewed({ state }: Pick<Question, 'state'>): boolean {
  const meant = intended(state);
  return meant === 'warning' || meant === 'police' || meant === 'revocation' || meant === 'recall';
}

function needsGuardian(question: Question): boolean {
  return isSanctioned(question) && hasGuardian(question.facts, dayOf(question.happenedAt));
}

/** @param procedure found late, because its definition is not finished when the steps are made */
export function violationSteps(procedure: () => Procedure): Procedure['steps'] {
  const { open, hear, collect, propose, opinion, tell, statement } = preparing();
  return {
    open,
    hear,
    collect,
    propose,
    opinion,
    tell,
    statement,
    legalReview: reviewStep(procedure),
    decide: decideStep(procedure),
    ...carryingOut(procedure),
    oversee: overseeingStep(procedure),
  };
}

function preparing() {
  return {
    open: {
      ...recorded,
      title: '登记线索',
      form: forms.openForm,
      after: [],
      checks: [
        future('on', forms.openForm.on.title),
        future('until', forms.openForm.until.title),
        future('foundOn', forms.openForm.foundOn.title),
        checks.happenedInOrder,
        checks.hasOrder,
        checks.isMedicalParole,
      ],
    },
    hear: {
      ...recorded,
      title: '调查笔录',
      form: forms.hearForm,
      after: ['open'],
      optional: true,
      owed: ({ state, facts }: Question) =>
        findTaken(state, 'hear') === undefined && !isEvidencedBefore(state, facts),
      repeatable: true,
      checks: [
        future('endedAt', forms.hearForm.endedAt.title),
        hearing.hearingInOrder,
        hearing.twoOfficers,
        hearing.interpreterNamed,
        hearing.readOver,
        hearing.guardianThere('startedAt'),
        hearing.whereCustodyIs('startedAt'),
      ],
    },
    collect: {
      ...recorded,
      title: '证据清单',
      form: forms.collectForm,
      after: ['open'],
      optional: true,
      owed: ({ state, facts }: Question) =>
        findTaken(state, 'collect') === undefined && !isEvidencedBefore(state, facts),
      repeatable: true,
      checks: [future('collectedOn', forms.collectForm.collectedOn.title)],
    },
    propose: {
      ...recorded,
      kind: 'opinion',
      title: '提出处理意见',
      form: forms.proposeForm,
      after: ['open'],
      checks: [checks.evidenceFirst, checks.establishedFirst, ...fits],
    },
    opinion: {
      ...recorded,
      kind: 'opinion',
      title: '司法所意见',
      by: by('judicialOffice'),
      form: forms.opinionForm,
      after: ['propose'],
      optional: true,
      checks: [],
    },
    // The notice goes out in the county's name and under a number of its own.
    tell: {
      ...byCounty,
      title: '告知拟处理意见',
      form: forms.tellForm,
      after: ['propose'],
      when: isTold,
      checks: [],
    },
    statement: {
      ...recorded,
      title: '听取陈述、申辩',
      form: forms.statementForm,
      after: ['propose', 'tell'],
      when: isTold,
      checks: [
        future('heardAt', forms.statementForm.heardAt.title),
        hearing.unreachableIsLost,
        hearing.interpreterNamed,
        hearing.guardianThere('heardAt'),
        hearing.whereCustodyIs('heardAt'),
      ],
    },
  } as const satisfies Record<string, Step>;
}

function reviewStep(procedure: () => Procedure): Step {
  const step = legalReviewStep({ procedure, after: ['propose', 'statement'], fallback: true });
  return { ...step, when: (question) => isReviewed(question) && step.when?.(question) === true };
}

function decideStep(procedure: () => Procedure): Step {
  const reviewed = legallyReviewed({ procedure, fallback: true });
  return {
    title: '县级决定',
    kind: 'decision',
    by: by('countyAgency'),
    roles: ['approver'],
    form: forms.decideForm,
    after: ['propose', 'tell', 'statement', 'legalReview'],
    checks: [
      checks.anotherDecides,
      checks.evidenceFirst,
      checks.heardFirst,
      checks.asTold,
      checks.refusalSaysWhy,
      ...fits,
      { ...reviewed, test: (question) => (isReviewed(question) ? reviewed.test(question) : undefined) },
    ],
  };
}

function carryingOut(procedure: () => Procedure): Procedure['steps'] {
  return {
    notifyGuardian: {
      ...byCounty,
      by: by('countyAgency', 'judicialOffice'),
      title: '通知监护人到场',
      form: forms.notifyGuardianForm,
      after: ['decide'],
      when: needsGuardian,
      checks: [future('notifiedOn', forms.notifyGuardianForm.notifiedOn.title)],
    },
    announce: {
      ...byCounty,
      by: by('countyAgency', 'judicialOffice'),
      title: '宣布决定',
      form: forms.announceForm,
      after: ['decide'],
      when: isSanctioned,
      checks: [
        future('announcedAt', forms.announceForm.announcedAt.title),
        hearing.interpreterNamed,
        hearing.guardianThere('announcedAt'),
        hearing.whereCustodyIs('announcedAt'),
        hearing.notPublic,
        hearing.guardianTold,
      ],
    },
    publish: publishStep({ procedure, title: '公示', stands: isSanctioned, waits: false }),
    result: {
      ...byCounty,
      title: '登记公安机关的决定',
      form: afterForms.resultForm,
      after: ['decide'],
      when: isProposedToPolice,
      checks: [
        future('decidedOn', afterForms.resultForm.decidedOn.title),
        after.decidedAfterFiled,
        after.penaltyIsNamed,
      ],
    },
    disclose: {
      ...byCounty,
      title: '登记对外查询',
      form: afterForms.discloseForm,
      after: ['decide', 'result'],
      when: ({ state }) => findResult(state)?.conclusion === 'penalised',
      optional: true,
      repeatable: true,
      checks: [future('askedOn', afterForms.discloseForm.askedOn.title), after.disclosedOnGround],
    },
    objection: {
      ...byCounty,
      by: by('countyAgency', 'judicialOffice'),
      title: '登记本人异议',
      form: afterForms.objectionForm,
      after: ['decide'],
      when: ({ state }) => isSanctioned({ state }) || findDecided(state)?.outcome === 'police',
      optional: true,
      repeatable: true,
      checks: [future('on', afterForms.objectionForm.on.title), after.objectedAfterDecision],
    },
    answer: {
      ...byCounty,
      kind: 'decision',
      roles: ['approver'],
      title: '答复异议',
      form: afterForms.answerForm,
      after: ['decide', 'objection'],
      when: ({ state }) => openObjections(state) > 0 || findTaken(state, 'answer') !== undefined,
      optional: true,
      owed: ({ state }) => openObjections(state) > 0,
      repeatable: true,
      checks: [after.objectionOpen],
    },
  };
}
