import type { CaseFacts } from '../../facts/facts.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import type { Answer, Result } from './after-form.ts';
import type { Assessed, Decided, Opening, Statement } from './form.ts';

type State = MatterState | undefined;

const valuesOf = <T>(state: State, step: string): T | undefined =>
  findTaken(state, step)?.values as T | undefined;

export const findOpening = (state: State): Opening | undefined => valuesOf(state, 'open');
export const findAssessed = (state: State): Assessed | undefined => valuesOf(state, 'propose');
export const findStatement = (state: State): Statement | undefined => valuesOf(state, 'statement');
export const findDecided = (state: State): Decided | undefined => valuesOf(state, 'decide');
export const findResult = (state: State): Result | undefined => valuesOf(state, 'result');
export const findAnswer = (state: State): Answer | undefined => valuesOf(state, 'answer');

/** What is meant to be done: what was proposed, in the form that is being filled in or as it stands. */
export function intended(state: State): Assessed['treatment'] | undefined {
  return findAssessed(state)?.treatment;
}

/** Decided as a sanction of the county itself, which is announced and served. */
export function isSanctioned({ state }: Pick<Question, 'state'>): boolean {
  const outcome = findDecided(state)?.outcome;
  return outcome === 'admonition' || outcome === 'warning';
}

export function isProposedToPolice({ state }: Pick<Question, 'state'>): boolean {
  return findDecided(state)?.outcome === 'police';
}

/** Objections that nobody has answered yet. */
export function openObjections(state: State): number {
  return allTaken(state, 'objection').length - allTaken(state, 'answer').length;
}

/** Established on transcripts and evidence in the matter in which it came out (“违规制止和调查”): they are not taken twice. */
export function isEvidencedBefore(state: State, { violations = [] }: Pick<CaseFacts, 'violations'>): boolean {
  const opening = findOpening(state);
  if (opening?.source !== 'stopping' || opening.about === undefined) return false;
  return violations.some(({ matterId }) => matterId === opening.about);
}
