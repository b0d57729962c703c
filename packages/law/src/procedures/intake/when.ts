import type { Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { findMissed } from './missed.ts';
import { missingPapers } from './owed-papers.ts';
import {
  chasesOf,
  findAnnouncement,
  findDeclaration,
  findHandling,
  findReception,
  searchesOf,
  unanswered,
} from './records.ts';
import { standingOf } from './standing.ts';

/** When the steps of 交付接收 have their place. */

export function papersAreMissing(question: Question): boolean {
  const standing = standingOf(question);
  return standing !== undefined && missingPapers(standing).length > 0;
}

/** RECV-42: whoever was received without all papers makes us tell the deciding authority. */
export function owesChase(question: Question): boolean {
  return ruleActive('RECV-42') && isReceivedWithGaps(question) && chasesOf(question.state).length === 0;
}

/** Told, the deciding authority owes the rest; the matter stays open until it has come. */
export function owesDelivery(question: Question): boolean {
  return ruleActive('RECV-42') && isReceivedWithGaps(question) && chasesOf(question.state).length > 0;
}

function isReceivedWithGaps(question: Question): boolean {
  return findReception(question.state) !== undefined && papersAreMissing(question);
}

/** Past the deadline and not here, at the moment it is said to have happened; an excuse is weighed by a check that explains itself. */
export function isOverdue(question: Question): boolean {
  const standing = standingOf(question);
  if (standing === undefined || findDeclaration(question.state) !== undefined) return false;
  return findMissed(standing, question.happenedAt) !== undefined;
}

/** Owed at once after declaring, and for as long as the person has not come; who came meanwhile is still told of once. */
export function searchIsOwed({ state }: Question): boolean {
  if (findDeclaration(state) === undefined || !ruleActive('RECV-15')) return false;
  return searchesOf(state).length === 0 || findReception(state) === undefined;
}

/** RECV-41: whoever was missed is dealt with after the search, once. */
export function handlingIsOwed({ state }: Question): boolean {
  return ruleActive('RECV-41') && searchesOf(state).length > 0 && findHandling(state) === undefined;
}

export function receiptIsOwed({ state }: Question): boolean {
  return ruleActive('RECV-06') && unanswered(state, 'sendReceipt').length > 0;
}

export function forwardingIsOwed({ state }: Question): boolean {
  return (
    ruleActive('RECV-05') &&
    findAnnouncement(state)?.elsewhere === true &&
    unanswered(state, 'forward').length > 0
  );
}
