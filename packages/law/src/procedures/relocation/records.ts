import type { MatterState } from '../../kernel/state.ts';
import { allTaken, findOutcome, findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import type { Moment } from '../../time/moment.ts';
import { dayOf } from '../../time/zone.ts';
import type {
  Acknowledgement,
  Answer,
  Application,
  Asking,
  Coordination,
  Decided,
  Dispute,
  Inquiry,
} from './form.ts';
import type {
  Arrival,
  FileReceipt,
  HandOver,
  Informing,
  LateHandling,
  NotArrived,
  PrisonNotice,
  RefusalTold,
  Search,
} from './moving-form.ts';

type State = MatterState | undefined;

/** The values of a step, read by what its form says. */
interface Values {
  readonly apply: Application;
  readonly inquiry: Inquiry;
  readonly ask: Asking;
  readonly acknowledge: Acknowledgement;
  readonly answer: Answer;
  readonly dispute: Dispute;
  readonly coordinate: Coordination;
  readonly decide: Decided;
  readonly tellRefusal: RefusalTold;
  readonly inform: Informing;
  readonly handOver: HandOver;
  readonly receive: FileReceipt;
  readonly arrive: Arrival;
  readonly notArrived: NotArrived;
  readonly search: Search;
  readonly handleLate: LateHandling;
  readonly prisonNotice: PrisonNotice;
}

/** What the newest standing occurrence of a step says, or nothing. */
export function valuesOf<K extends keyof Values>(state: State, step: K): Values[K] | undefined {
  return findTaken(state, step)?.values as Values[K] | undefined;
}

/** What every standing occurrence of a step says, in the order in which they happened. */
export function allValuesOf<K extends keyof Values>(state: State, step: K): readonly Values[K][] {
  return allTaken(state, step).map(({ values }) => values as Values[K]);
}

/** The moment at which a step happened, or nothing. */
export function momentOf(state: State, step: keyof Values | 'opinion'): Moment | undefined {
  return findTaken(state, step)?.event.happenedAt;
}

export function dayOfStep(state: State, step: keyof Values | 'opinion'): Day | undefined {
  const at = momentOf(state, step);
  return at === undefined ? undefined : dayOf(at);
}

export const isApproved = (state: State): boolean => findOutcome(state, 'decide') === 'approved';
export const isRefused = (state: State): boolean => findOutcome(state, 'decide') === 'refused';

/** A step entered from paper was told on that paper already, under its own number: nothing is issued a second time. */
export function wasOnPaper(state: State, step: keyof Values): boolean {
  return findTaken(state, step)?.event.mode === 'record';
}

/** The day on which the new county got the letter that asks it, once anybody has said so. */
export function letterReceivedOn(state: State): Day | undefined {
  return (
    valuesOf(state, 'acknowledge')?.receivedOn ??
    valuesOf(state, 'answer')?.receivedOn ??
    valuesOf(state, 'inquiry')?.receivedOn
  );
}

/** The new county does not want the person, and nothing that it agreed to in coordination says otherwise. */
export function isDisagreed(state: State): boolean {
  return (
    valuesOf(state, 'answer')?.opinion === 'disagree' && valuesOf(state, 'coordinate')?.result !== 'agree'
  );
}

/** The file has come, and nothing of it is missing any more. */
export function isFileComplete(state: State): boolean {
  return valuesOf(state, 'receive')?.complete === 'yes';
}
