import type { Office } from '../kernel/actor.ts';
import type { CompetenceRule, Procedure, Step } from '../kernel/procedure.ts';
import { by } from '../kernel/procedure.ts';
import { legalReviewStep, legallyReviewed } from '../procedures/legal-review.ts';
import { notInFuture } from '../procedures/not-in-future.ts';
import { overseeingStep } from '../procedures/overseeing.ts';
import * as checks from './checks.ts';
import * as forms from './forms.ts';
import type { ProposalGiven } from './given.ts';
import { isDelivered, isGranted, supplementIsOwed } from './records.ts';

const anyone = ['clerk', 'approver'] as const;
const prepared = by('judicialOffice', 'countyAgency');

/**
 * The steps of every 提请: drawn up (`propose`), the person told and heard (`statement`), reviewed (`legalReview`), the pieces counted
 * (`bundle`), handed up where a higher agency files (`handUp`), decided by the approver of the agency that must file (`decide`), filed
 * (`file`), received by the other body (`receipt`), completed where it asks (`askSupplement`, `supplement`), answered (`result`), and
 * carried out by others where it ends the correction (`carryOut`).
 */
export function proposalSteps(given: ProposalGiven): Procedure['steps'] {
  const preparing = preparingSteps(given);
  return {
    ...preparing,
    decide: {
      title: '决定是否提请',
      kind: 'decision',
      by: given.filedBy,
      roles: ['approver'],
      form: forms.decideForm,
      after: Object.keys(preparing),
      checks: [
        checks.refusalIsExplained(given),
        checks.anotherDecides(given),
        ...(given.decideChecks ?? []),
        legallyReviewed({ procedure: given.procedure, fallback: given.reviewed }),
      ],
    },
    ...filingSteps(given),
    ...answeringSteps(given),
    ...given.afterwards,
    oversee: { ...overseeingStep(given.procedure), after: ['decide'], afterRefusal: true },
  };
}

function preparingSteps(given: ProposalGiven): Procedure['steps'] {
  const propose: Step = {
    title: '拟出建议',
    kind: 'request',
    by: prepared,
    roles: anyone,
    form: given.proposeForm,
    after: [],
    checks: given.proposeChecks,
  };
  const statement: Step = {
    title: '告知并听取意见',
    kind: 'record',
    by: prepared,
    roles: anyone,
    form: forms.statementForm,
    after: ['propose'],
    checks: [
      notInFuture(`${given.name}.told-in-future`, 'toldOn', forms.statementForm.toldOn.title),
      checks.unreachableIsAbsent(given),
      checks.guardianIsNamed(given),
      checks.objectionIsAnswered(given),
    ],
  };
  const before = given.hears ? ['propose', 'statement'] : ['propose'];
  const bundle: Step = {
    title: '清点材料',
    kind: 'record',
    by: prepared,
    roles: anyone,
    form: forms.bundleForm(given.pieces),
    after: before,
    checks: [checks.bundleIsComplete(given)],
  };
  return {
    propose,
    ...(given.hears ? { statement } : {}),
    bundle,
    legalReview: legalReviewStep({
      procedure: given.procedure,
      after: [...before, 'bundle'],
      fallback: given.reviewed,
    }),
    ...(given.handedUp === undefined ? {} : { handUp: handUpStep(given.handedUp, [...before, 'bundle']) }),
  };
}

function handUpStep(when: NonNullable<ProposalGiven['handedUp']>, after: readonly string[]): Step {
  return {
    title: '县级意见，报上级机构',
    kind: 'opinion',
    by: by('countyAgency'),
    roles: ['approver'],
    form: forms.handUpForm,
    after: [...after, 'legalReview'],
    when,
    checks: [],
  };
}

function filingSteps(given: ProposalGiven): Procedure['steps'] {
  const { name } = given;
  const { fileForm, receiptForm, askSupplementForm, supplementForm } = forms;
  const record = { kind: 'record', by: withCounty(given.filedBy), roles: anyone } as const;
  return {
    file: {
      ...record,
      title: '报送',
      by: given.filedBy,
      form: fileForm,
      after: ['decide'],
      checks: [
        notInFuture(`${name}.filed-in-future`, 'filedOn', fileForm.filedOn.title),
        checks.afterDecision(given, 'filedOn', fileForm.filedOn.title),
        ...(given.fileChecks ?? []),
      ],
    },
    receipt: {
      ...record,
      title: '登记受理',
      form: receiptForm,
      after: ['file'],
      optional: true,
      checks: [
        notInFuture(`${name}.received-in-future`, 'receivedAt', receiptForm.receivedAt.title),
        checks.afterFiling(given, 'receivedAt', receiptForm.receivedAt.title),
      ],
    },
    askSupplement: {
      ...record,
      title: '登记要求补充材料',
      form: askSupplementForm,
      after: ['file'],
      optional: true,
      repeatable: true,
      checks: [
        notInFuture(`${name}.asked-in-future`, 'askedOn', askSupplementForm.askedOn.title),
        checks.afterFiling(given, 'askedOn', askSupplementForm.askedOn.title),
      ],
    },
    supplement: {
      ...record,
      title: '补充材料',
      form: supplementForm,
      after: ['file'],
      optional: true,
      owed: supplementIsOwed,
      repeatable: true,
      checks: [
        notInFuture(`${name}.given-in-future`, 'givenOn', supplementForm.givenOn.title),
        checks.afterFiling(given, 'givenOn', supplementForm.givenOn.title),
      ],
    },
  };
}

function answeringSteps(given: ProposalGiven): Procedure['steps'] {
  const { name } = given;
  const { resultForm, carryOutForm } = forms;
  const record = { kind: 'record', by: withCounty(given.filedBy), roles: anyone } as const;
  const carryOut: Step = {
    ...record,
    title: '登记交付执行',
    form: carryOutForm,
    after: ['result'],
    when: ({ state }) => isGranted(state),
    optional: true,
    owed: ({ state }) => !isDelivered(state),
    repeatable: true,
    checks: [notInFuture(`${name}.delivered-in-future`, 'deliveredOn', carryOutForm.deliveredOn.title)],
  };
  return {
    result: {
      ...record,
      title: '收到结果',
      form: given.resultForm ?? resultForm,
      after: ['file'],
      checks: [
        notInFuture(`${name}.result-in-future`, 'decidedOn', resultForm.decidedOn.title),
        notInFuture(`${name}.result-received-in-future`, 'receivedOn', resultForm.receivedOn.title),
        checks.afterFiling(given, 'decidedOn', resultForm.decidedOn.title),
        ...(given.resultChecks ?? []),
      ],
    },
    ...(given.ends === true ? { carryOut } : {}),
  };
}

/** What comes back may be entered by whoever filed, and by the county agency, which is served as well. */
function withCounty(rule: CompetenceRule): CompetenceRule {
  return (question) => {
    const competence = rule(question);
    const offices: readonly Office[] = [...new Set([...competence.offices, 'countyAgency' as const])];
    return { ...competence, offices };
  };
}
