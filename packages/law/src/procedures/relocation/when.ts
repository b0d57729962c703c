import type { Question } from '../../kernel/procedure.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { arrivedLate, isOverdue, wasHandedOverLate } from './periods.ts';
import type { Asked } from './places.ts';
import { hasOldOffice, isIncoming, isOutside, isSameProvince } from './places.ts';
import { allValuesOf, isDisagreed, isFileComplete, isRefused, valuesOf } from './records.ts';
import { standingOf } from './standing.ts';

/** When the steps of 执行地变更 have their place. */

export const isOutgoing = (question: Question): boolean => !isIncoming(question);

/** The correction has ended otherwise: nobody moves any more, and nothing of it is owed. */
export function goesOn({ facts, state }: Asked): boolean {
  return facts.ended === undefined || facts.ended.matterId === state?.id;
}

export function opinionIsOwed(question: Question): boolean {
  return isOutgoing(question) && hasOldOffice(question);
}

/** A letter that came in the first step was signed for there. */
export function mayAcknowledge(question: Question): boolean {
  return isOutgoing(question) && valuesOf(question.state, 'answer') === undefined;
}

/** MOVE-04: 可以. There is something to bring before the prefecture only while the other side says no. */
export function mayDispute(question: Question): boolean {
  return ruleActive('MOVE-04') && isOutgoing(question) && isDisagreed(question.state);
}

export function coordinationIsOwed({ state }: Question): boolean {
  return findTaken(state, 'dispute') !== undefined;
}

/** MOVE-05: who decided in another installation tells the person there. */
export function refusalIsToTell(question: Question): boolean {
  return ruleActive('MOVE-05') && isRefused(question.state) && isOutgoing(question);
}

/** MOVE-06, and until the person is there. */
export function informingIsOwed(question: Question): boolean {
  return ruleActive('MOVE-06') && isOutgoing(question);
}

/** Until the file is known to be there as a whole: what is missing is sent after it. */
export function handOverGoesOn(question: Question): boolean {
  return goesOn(question) && !isFileComplete(question.state);
}

/** MOVE-07: owed after the decision, and again once the other side has said what is missing. */
export function handOverIsOwed(question: Question): boolean {
  if (!ruleActive('MOVE-07') || isIncoming(question)) return false;
  const sent = findTaken(question.state, 'handOver')?.event.sequence;
  const asked = findTaken(question.state, 'receive')?.event.sequence;
  return sent === undefined || (asked !== undefined && asked > sent);
}

/** The file is asked for once it is on its way, and again until nothing of it is missing. */
export function fileIsAwaited(question: Question): boolean {
  const sent = isIncoming(question) || findTaken(question.state, 'handOver') !== undefined;
  return goesOn(question) && sent && !isFileComplete(question.state);
}

/** MOVE-10: the seven days are over and nobody has come, at the moment it is said to have happened. */
export function isMissing(question: Question): boolean {
  const standing = standingOf(question);
  if (standing === undefined || !goesOn(question) || !ruleActive('MOVE-10')) return false;
  return isOverdue(standing, question.happenedAt);
}

/** The duty to search stays with the old county until the person has arrived. */
export function searchGoesOn(question: Question): boolean {
  if (isIncoming(question)) return false;
  return isMissing(question) || (wasNotified(question) && valuesOf(question.state, 'arrive') === undefined);
}

const wasNotified = ({ state }: Question): boolean => findTaken(state, 'notArrived') !== undefined;

/** Told that the person has not come, the old county searches. */
export function searchIsOwed(question: Question): boolean {
  return wasNotified(question) && allValuesOf(question.state, 'search').length === 0;
}

/** MOVE-16: what a late hand-over has brought about is dealt with by both. */
export function lateIsToHandle(question: Question): boolean {
  const standing = standingOf(question);
  if (standing === undefined || !ruleActive('MOVE-16') || isIncoming(question)) return false;
  return wasHandedOverLate(standing) && (isOverdue(standing, question.happenedAt) || arrivedLate(standing));
}

/** MOVE-11…14: only where a prison or the police approved the 暂予监外执行 does a file of theirs move. */
export function isApprovedOutsideCourt({ state }: Asked): boolean {
  const approver = valuesOf(state, 'ask')?.approver ?? valuesOf(state, 'inquiry')?.approver;
  return approver === 'prison' || approver === 'police';
}

export function prisonFileMoves(question: Question): boolean {
  const { facts, state } = question;
  const known = isIncoming(question) || !isOutside(question);
  return (
    facts.measure === 'outsidePrison' &&
    findOutcome(state, 'decide') === 'approved' &&
    known &&
    isApprovedOutsideCourt(question)
  );
}

/** MOVE-14: 可以不移交, for the police and inside one province only. */
export function mayStay(question: Question): boolean {
  const approver = valuesOf(question.state, 'ask')?.approver ?? valuesOf(question.state, 'inquiry')?.approver;
  return approver === 'police' && isSameProvince(question);
}
