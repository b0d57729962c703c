import {
  act,
  criminalLaw,
  criminalProcedure,
  measures,
  procedureInterpretation,
} from '../../articles/index.ts';
import { by } from '../../kernel/procedure.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatLength, isEmpty } from '../../term/length.ts';
import { formatDay } from '../../time/format.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { termChangeClaims } from './claims.ts';
import { overruled, permissionsBeyond, prohibitionsBeyond, termOver } from './consequences.ts';
import { findDifferences } from './difference.ts';
import { entryFrom, lengthOf } from './entry.ts';
import { explainTermChange } from './explain.ts';
import { difference, limitFinding, notCountedDoubt } from './findings.ts';
import { enterForm, findTermPaper, isSettled, raiseForm, settleForm, termPaperLabel } from './form.ts';
import { limitCodes } from './limits.ts';
import { differenceCopies, differenceLetters, differenceLetterTitle } from './papers.ts';
import { copiesMissing, ruledLate } from './ruling.ts';

/**
 * 刑期变动登记: one paper that says something about the term, a line of the term ledger (刑期台账). The paper rules; our computation
 * stands beside it, and where the two part, the authority is asked.
 */
export const termChange: Procedure = {
  name: 'termChange',
  title: '刑期变动登记',
  version: '1',
  basis: [procedureInterpretation(202), criminalLaw(78), criminalProcedure(268), act(33), measures(42)],
  claims: termChangeClaims,
  decisionStep: 'enter',
  overseeingStep: 'oversee',
  opens: [],
  steps: {
    enter: {
      title: '登记文书',
      kind: 'record',
      by: by('countyAgency'),
      roles: ['approver'],
      form: enterForm,
      after: [],
      checks: [
        checks.inForceAlready,
        checks.paperWritten,
        checks.daysInOrder,
        checks.wholeTermHasDays,
        checks.commutationHasEnd,
        checks.notCountedHasDays,
        checks.daysOnTheirOwnLine,
        checks.notTwice,
        checks.hasTermToAlter,
      ],
    },
    raiseDifference: {
      title: '向决定机关核实',
      kind: 'record',
      by: by('countyAgency'),
      roles: ['approver'],
      form: raiseForm,
      after: ['enter'],
      optional: true,
      owed: (question) =>
        isOpenDifference(question) && findTaken(question.state, 'raiseDifference') === undefined,
      repeatable: true,
      checks: [checks.hasSomethingToAsk(differs)],
    },
    settle: {
      title: '登记核实结果',
      kind: 'record',
      by: by('countyAgency'),
      roles: ['approver'],
      form: settleForm,
      after: ['enter'],
      optional: true,
      owed: (question) =>
        isOpenDifference(question) && findTaken(question.state, 'raiseDifference') !== undefined,
      repeatable: true,
      checks: [checks.settledBeforeNow],
    },
    oversee: overseeingStep(() => termChange),
  },
  clocks: [],
  findings: [
    termOver,
    difference,
    ...limitCodes.map(limitFinding),
    notCountedDoubt,
    permissionsBeyond,
    prohibitionsBeyond,
    ruledLate,
    copiesMissing,
    overruled,
  ],
  papers: { raiseDifference: differenceLetters },
  paperWords: { 期核: differenceLetterTitle },
  copies: { raiseDifference: differenceCopies },
  parameters: [],
  affects: (state) => {
    const paper = findTermPaper(state);
    const entry = paper === undefined ? undefined : entryFrom(paper, state.id);
    return entry === undefined ? {} : { termEntries: [entry] };
  },
  restsOn: () => [],
  summary: summaryOf,
  explain: explainTermChange,
};

function differs({ state, facts }: Question): boolean {
  return findDifferences(state, facts).length > 0;
}

function isOpenDifference(question: Question): boolean {
  return !isSettled(question.state) && differs(question);
}

function summaryOf(state: MatterState): string {
  const paper = findTermPaper(state);
  if (paper === undefined) return '刑期变动登记';
  const name = `${termPaperLabel(paper.kind)}（${paper.paperNumber}）`;
  const length = lengthOf(paper);
  const days = paper.notCountedDays === undefined ? '' : `${paper.notCountedDays}日`;
  if (paper.ends !== undefined)
    return `${name}：${days === '' ? '' : `${days}，`}止于${formatDay(paper.ends)}`;
  if (days !== '') return `${name}：${days}`;
  return isEmpty(length) ? name : `${name}：减去${formatLength(length)}`;
}
