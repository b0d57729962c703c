import { criminalProcedure, sealingMeasures } from '../../articles/index.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { queryClock, sealingClock } from './clocks.ts';
import { explainSealing } from './explain.ts';
import { answerOwed } from './findings.ts';
import * as forms from './form.ts';
import { answerCopies, answerPapers, sealingPapers } from './papers.ts';
import { sealRecord } from './prompts.ts';
import { openInquiries } from './queries.ts';
import { restsOn, sealedBy, summaryOf } from './standing.ts';

const anyone = ['clerk', 'approver'] as const;
const county = by('countyAgency');
const { sealForm, receiveQueryForm, answerQueryForm } = forms;

/**
 * 犯罪记录封存 as it was until queries had one place only: each application to see what is sealed was entered here too, beside
 * 查询未成年人档案. Matters that were opened by it are read by it; a new application is referred to its own procedure.
 */
export const firstSealing: Procedure = {
  name: 'sealing',
  title: '犯罪记录封存',
  version: '1',
  basis: [criminalProcedure(286), sealingMeasures(4), sealingMeasures(13), sealingMeasures(16)],
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
      checks: [
        notInFuture('sealing.received-in-future', 'receivedOn', receiveQueryForm.receivedOn.title),
        checks.askedInItsOwnMatter,
      ],
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
    oversee: { ...overseeingStep(() => firstSealing), after: ['seal'], afterRefusal: true },
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
