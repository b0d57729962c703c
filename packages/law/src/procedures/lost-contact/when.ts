import type { Question, Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { abscondingRule, abscondingRules, isBeyondHours } from '../absconding.ts';
import { isStillServed } from '../not-ended.ts';
import {
  abscondingFormOf,
  findBeginning,
  findDisposal,
  findExhausted,
  findFugitive,
  foundAtOf,
  isFugitive,
  searchesOf,
} from './records.ts';

type Asked = Pick<Question, 'facts' | 'state' | 'context'>;

/** A correction that is over calls for no search any more; a fugitive is searched for all the more. */
export function goesOn({ facts, state }: Asked): boolean {
  return isStillServed(facts) || isFugitive(state);
}

export function isMissing(question: Asked): boolean {
  return goesOn(question) && foundAtOf(question.state) === undefined;
}

/** LOST-01: nobody has searched yet. */
export function searchIsOwed(question: Asked): boolean {
  const { state } = question;
  return ruleActive('LOST-01') && isMissing(question) && !isFugitive(state) && searchesOf(state).length === 0;
}

/** LOST-01: the procuratorate is told at once; a fugitive is the business of the police. */
export function noticeIsOwed(question: Asked): boolean {
  return ruleActive('LOST-01') && goesOn(question) && !isFugitive(question.state);
}

/** LOST-02: only after a thorough search, and only while it is of use. */
export function policeIsOwed(question: Asked): boolean {
  const { state } = question;
  if (!ruleActive('LOST-02') || !isMissing(question) || findExhausted(state) === undefined) return false;
  return findTaken(state, 'askPolice') === undefined;
}

/** LOST-08, LOST-09, LOST-10: beyond the forty-eight hours of that form, and nobody has said yet what it is. */
export function determinationIsOwed(question: Asked): boolean {
  const { state, context } = question;
  const form = abscondingFormOf(state);
  const beginning = findBeginning(state);
  if (form === undefined || beginning === undefined || !goesOn(question)) return false;
  const seenAt = foundAtOf(state) ?? context.now;
  if (!ruleActive(abscondingRule(form)) || !abscondingRules(seenAt)) return false;
  return isBeyondHours(beginning.since, seenAt) && findTaken(state, 'determine') === undefined;
}

export const mayBeFound = (question: Question): boolean => goesOn(question) && !isFugitive(question.state);

/** Whoever was told that somebody is missing is told that he is found. */
export function foundIsToTell({ state }: Question): boolean {
  return findTaken(state, 'notify') !== undefined || findTaken(state, 'askPolice') !== undefined;
}

/** LOST-11: found, and not dealt with yet. */
export function disposalIsOwed(question: Asked | Standing): boolean {
  const { state } = question;
  if (!ruleActive('LOST-11') || !goesOn(question) || isFugitive(state)) return false;
  return foundAtOf(state) !== undefined && findDisposal(state) === undefined;
}

export const mayBeDisposed = (question: Question): boolean =>
  ruleActive('LOST-11') && goesOn(question) && !isFugitive(question.state);

/** LOST-06: whoever was found before a ruling took effect is no fugitive of this matter. */
export const mayBeFugitive = ({ state }: Question): boolean => findTaken(state, 'found') === undefined;

export const isRegistered = ({ state }: Question): boolean => findFugitive(state) !== undefined;

export const fugitiveIsOwed = ({ state }: Question): boolean => isFugitive(state);
