import { act, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { legalReviewParameter, legalReviewStep, legallyReviewed } from '../legal-review.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import { electronicMonitoringClaims } from './claims.ts';
import { explainMonitoring } from './explain.ts';
import { assessmentDue, endClock, noLongerNeeded, secrecyOpen, wornTooLong } from './findings.ts';
import * as forms from './form.ts';
import type { Ground } from './form.ts';
import { findProposed } from './form.ts';
import { findSource } from './grounds.ts';
import { beganOn, isNoticeOwed, newestOrder, openAssessment, ordersOf, removedOn } from './orders.ts';
import * as papers from './papers.ts';
import { assessWithinDays, hearsFirst } from './parameters.ts';

const anyone = ['clerk', 'approver'] as const;
const worked = { by: by('judicialOffice', 'countyAgency'), roles: anyone } as const;
const bureau = { kind: 'decision', by: by('countyBureau'), roles: ['approver'] } as const;
const review = { procedure: () => electronicMonitoring, fallback: true } as const;
const isOn = ({ state }: Pick<Question, 'state'>): boolean => removedOn(state) === undefined;
const isWorn = (question: Pick<Question, 'state'>): boolean =>
  isOn(question) && beganOn(question.state) !== undefined;

/**
 * 电子定位 as an order about one person: asked for on one of the five grounds, decided by the head of the county justice bureau alone,
 * for three months at most (《社区矫正法》第二十九条、《实施办法》第三十七条).
 */
export const electronicMonitoring: Procedure = {
  name: 'electronicMonitoring',
  title: '电子定位',
  version: '1',
  basis: [act(29), measures(37)],
  claims: electronicMonitoringClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [mustServe, checks.noneInForce, checks.notDetained],
  steps: {
    propose: {
      ...worked,
      title: '提请使用',
      kind: 'request',
      form: forms.proposeForm,
      after: [],
      checks: [
        checks.hasGround,
        checks.factsBeforeNow,
        checks.notBackdated,
        checks.atMostThreeMonths,
        checks.isDevice,
      ],
    },
    hear: {
      ...worked,
      title: '告知并听取意见',
      kind: 'record',
      form: forms.hearForm,
      after: ['propose'],
      when: ({ context }) => parameterValue(context.parameters, hearsFirst) === true,
      checks: [
        notInFuture('electronicMonitoring.told-in-future', 'toldOn', forms.hearForm.toldOn.title),
        checks.statementWritten,
        checks.guardianTold,
      ],
    },
    opinion: {
      title: '县级机构意见',
      kind: 'opinion',
      by: by('countyAgency'),
      roles: anyone,
      form: forms.opinionForm,
      after: ['propose'],
      when: askedByOffice,
      checks: [],
    },
    legalReview: legalReviewStep({ ...review, after: ['propose', 'hear', 'opinion'] }),
    decide: {
      ...bureau,
      title: '县级司法行政部门负责人审批',
      form: forms.decideForm,
      after: ['propose', 'hear', 'opinion', 'legalReview'],
      checks: [
        legallyReviewed(review),
        checks.heardFirst,
        checks.hasGround,
        checks.notBackdated,
        checks.atMostThreeMonths,
      ],
    },
    serve: {
      ...worked,
      title: '书面告知本人',
      kind: 'record',
      form: forms.serveForm,
      after: ['decide'],
      when: ({ state }) => isNoticeOwed(state),
      repeatable: true,
      checks: [
        notInFuture('electronicMonitoring.served-in-future', 'servedOn', forms.serveForm.servedOn.title),
        checks.tellsEverything,
        checks.refusalWitnessed,
        checks.guardianTold,
      ],
    },
    begin: {
      ...worked,
      title: '登记开始使用',
      kind: 'record',
      form: forms.beginForm,
      after: ['decide', 'serve'],
      when: isOn,
      checks: [
        notInFuture('electronicMonitoring.began-in-future', 'beganOn', forms.beginForm.beganOn.title),
        checks.begunAfterNotice,
        checks.isDevice,
      ],
    },
    assess: {
      ...worked,
      title: '期满评估',
      kind: 'opinion',
      form: forms.assessForm,
      after: ['decide', 'begin'],
      when: isWorn,
      optional: true,
      repeatable: true,
      checks: [
        notInFuture(
          'electronicMonitoring.assessed-in-future',
          'assessedOn',
          forms.assessForm.assessedOn.title,
        ),
      ],
    },
    extend: {
      ...bureau,
      title: '县级司法行政部门负责人审批延长',
      form: forms.extendForm,
      after: ['decide', 'begin'],
      when: isOn,
      optional: true,
      owed: ({ state }) => openAssessment(state)?.values['conclusion'] === 'needed',
      repeatable: true,
      checks: [
        checks.assessedFirst,
        checks.hasGround,
        checks.extendsAfterEnd,
        checks.notBackdated,
        checks.atMostThreeMonths,
      ],
    },
    remove: {
      ...worked,
      title: '解除（停用、取下）',
      kind: 'record',
      form: forms.removeForm,
      after: ['decide'],
      optional: true,
      owed: isOver,
      checks: [
        notInFuture('electronicMonitoring.removed-in-future', 'removedOn', forms.removeForm.removedOn.title),
        checks.removedAfterBeginning,
      ],
    },
    oversee: { ...overseeingStep(() => electronicMonitoring), after: ['decide'], afterRefusal: true },
  },
  clocks: [endClock],
  findings: [assessmentDue, wornTooLong, noLongerNeeded, secrecyOpen],
  papers: { decide: papers.decisionPapers, extend: papers.extensionPapers, remove: papers.removalPapers },
  paperWords: {
    定决: '使用电子定位装置决定书',
    定延: '延长使用电子定位装置决定书',
    定告: '使用电子定位装置告知书',
    定解: '解除电子定位装置通知书',
    定撤: '撤销使用电子定位装置决定通知书',
  },
  decisionPapers: ['monitoringOrder', 'monitoringExtension'],
  copies: {
    decide: papers.decisionCopies,
    extend: papers.extensionCopies,
    remove: papers.removalCopies,
  },
  parameters: [
    hearsFirst,
    assessWithinDays,
    legalReviewParameter({ name: 'electronicMonitoring', title: '电子定位' }, true),
  ],
  affects: monitoringOf,
  restsOn: ({ facts, state, values }) => {
    const ground = findProposed(state)?.ground ?? values['ground'];
    const source = ground === undefined ? undefined : findSource(facts, ground as Ground);
    return source === undefined ? [] : [source];
  },
  summary: summaryOf,
  explain: explainMonitoring,
  annulmentPaper: papers.annulmentPapers,
};

function askedByOffice({ state }: Pick<Question, 'state'>): boolean {
  const proposed = findTaken(state, 'propose');
  return proposed !== undefined && actingOfficeOf(proposed.event) === 'judicialOffice';
}

/** A device that was put on is taken off when the order is over: then the matter waits for that. */
function isOver({ state, context }: Pick<Question, 'state' | 'context'>): boolean {
  const order = newestOrder(state);
  return isWorn({ state }) && order !== undefined && context.today > order.until;
}

/**
 * Nothing before the person was told and the device was put on: until then nobody's whereabouts may be recorded. Each order has its own
 * days: between an order and a late extension there is none.
 */
function monitoringOf(state: MatterState): Contribution {
  const began = beganOn(state);
  if (began === undefined) return {};
  const endedOn = removedOn(state);
  const ground = findProposed(state)?.ground ?? '';
  const orders = ordersOf(state).filter(({ until }) => began <= until);
  if (orders.length === 0) return {};
  return {
    monitoring: orders.map(({ from, until }) => ({
      matterId: state.id,
      from: from > began ? from : began,
      until,
      ...(endedOn === undefined ? {} : { endedOn }),
      ground,
    })),
  };
}

function summaryOf(state: MatterState): string {
  const order = newestOrder(state);
  const removed = removedOn(state);
  if (removed !== undefined) return `电子定位：${formatDay(removed)}解除`;
  return order === undefined ? '电子定位' : `电子定位：到${formatDay(order.until)}`;
}
