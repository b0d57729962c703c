import { criminalProcedure, sealingMeasures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findOutcome } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { sealingClaims } from './claims.ts';
import { queryClock, sealingClock } from './clocks.ts';
import { explainSealing } from './explain.ts';
import { answerOwed } from './findings.ts';
import * as forms from './form.ts';
import { answerCopies, answerPapers, sealingPapers } from './papers.ts';
import { sealRecord } from './prompts.ts';
import { openInquiries } from './queries.ts';

const anyone = ['clerk', 'approver'] as const;
const county = by('countyAgency');
const { sealForm, receiveQueryForm, answerQueryForm } = forms;

/**
 * 犯罪记录封存: within three days after a minor's penalty was served, and then every application to see what is sealed
 * (《刑事诉讼法》第二百八十六条，《未成年人犯罪记录封存实施办法》第四条、第十三条、第十五条、第十六条).
 */
export const sealing: Procedure = {
  name: 'sealing',
  title: '犯罪记录封存',
  version: '1',
  basis: [criminalProcedure(286), sealingMeasures(4), sealingMeasures(13), sealingMeasures(16)],
  claims: sealingClaims,
  decisionStep: 'seal',
  overseeingStep: 'oversee',
  opens: [checks.notDecidedYet, checks.executed],
  steps: {
    seal: {
      title: '核查封存',
      kind: 'decision',
      by: county,
      roles: ['approver'],
      form: sealForm,
      after: [],
      checks: [
        notInFuture('sealing.end-in-future', 'executedOn', sealForm.executedOn.title),
        notInFuture('sealing.in-future', 'sealedOn', sealForm.sealedOn.title),
        checks.wasMinor,
        checks.describesSealing,
        checks.refusalNeedsReasons,
        checks.daysAgree,
      ],
    },
    receiveQuery: {
      title: '登记查询申请',
      kind: 'record',
      by: county,
      roles: anyone,
      form: receiveQueryForm,
      after: ['seal'],
      optional: true,
      repeatable: true,
      checks: [notInFuture('sealing.received-in-future', 'receivedOn', receiveQueryForm.receivedOn.title)],
    },
    answerQuery: {
      title: '查询答复',
      kind: 'record',
      by: county,
      roles: ['approver'],
      form: answerQueryForm,
      after: ['seal'],
      when: hasOpenInquiry,
      repeatable: true,
      checks: [
        notInFuture('sealing.answered-in-future', 'answeredOn', answerQueryForm.answeredOn.title),
        checks.answersSomething,
        checks.undertakingSigned,
      ],
    },
    oversee: { ...overseeingStep(() => sealing), after: ['seal'], afterRefusal: true },
  },
  clocks: [sealingClock, queryClock],
  findings: [answerOwed],
  prompts: [sealRecord],
  papers: { seal: sealingPapers, answerQuery: answerPapers },
  paperWords: { 封复: '查询答复书', 封不许: '不许可查询决定书' },
  copies: { answerQuery: answerCopies },
  parameters: [],
  affects: sealedBy,
  restsOn,
  summary: summaryOf,
  explain: explainSealing,
};

function hasOpenInquiry({ state }: Pick<Question, 'state'>): boolean {
  return openInquiries(state).length > 0;
}

/** Looked into, the case is not asked about again; sealed, everybody who reads it knows. */
function sealedBy(state: MatterState): Contribution {
  const outcome = findOutcome(state, 'seal');
  if (outcome === undefined) return {};
  const considered = { matterId: state.id, on: state.openedOn };
  if (outcome === 'refused') return { sealing: considered };
  const on = forms.findSealing(state)?.sealedOn ?? state.openedOn;
  return { sealing: considered, sealed: { matterId: state.id, on } };
}

/** What is sealed rests on the end of the execution. */
function restsOn({ facts }: Question): readonly string[] {
  return facts.ended === undefined ? [] : [facts.ended.matterId];
}

function summaryOf(state: MatterState): string {
  const outcome = findOutcome(state, 'seal');
  if (outcome === undefined) return '犯罪记录封存';
  if (outcome === 'refused') return '犯罪记录封存：不符合条件';
  const sealedOn = forms.findSealing(state)?.sealedOn;
  return `犯罪记录封存${sealedOn === undefined ? '' : `：${formatDay(sealedOn)}`}`;
}
