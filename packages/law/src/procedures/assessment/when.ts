import type { Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { findStopped, lastCheckingStep } from './records.ts';

type State = MatterState | undefined;
type Asked = Pick<Question, 'state'>;

/** What the checking of the papers waits for. */
export type Waiting = 'check' | 'supplementNotice' | 'supplemented' | 'discuss' | 'giveBack' | 'nothing';

export function waitingFor(state: State): Waiting {
  const last = lastCheckingStep(state);
  switch (last?.step) {
    case 'check':
      return afterCheck(last.values['result']);
    case 'supplementNotice':
      return 'supplemented';
    case 'discuss':
      return last.values['result'] === 'impossible' ? 'giveBack' : 'nothing';
    default:
      return 'check';
  }
}

function afterCheck(result: unknown): Waiting {
  if (result === 'missing') return 'supplementNotice';
  return result === 'impossible' ? 'discuss' : 'nothing';
}

/** EVAL-21: whoever decides has decided, or does not ask any more: no opinion is issued. */
export function isStopped(state: State): boolean {
  return findStopped(state) !== undefined && ruleActive('EVAL-21');
}

/** The errand has ended: with an opinion, with the papers given back, or because nobody asks any more. */
export function isOver(state: State): boolean {
  return (
    isStopped(state) || findTaken(state, 'issue') !== undefined || findTaken(state, 'giveBack') !== undefined
  );
}

export const goesOn = ({ state }: Asked): boolean => !isOver(state);

/** The papers have been found sufficient. */
export const isAccepted = ({ state }: Asked): boolean => !isOver(state) && waitingFor(state) === 'nothing';

export const waits =
  (...steps: readonly Waiting[]) =>
  ({ state }: Asked): boolean =>
    !isOver(state) && steps.includes(waitingFor(state));

export const isAssigned = (state: State): boolean => findTaken(state, 'assign') !== undefined;

export const isIssued = ({ state }: Asked): boolean => findTaken(state, 'issue') !== undefined;

/** Owed until it has been done once. */
export const notYetDone =
  (step: string) =>
  ({ state }: Asked): boolean =>
    findTaken(state, step) === undefined && !isOver(state) && waitingFor(state) === 'nothing';
