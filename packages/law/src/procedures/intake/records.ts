import type { MatterState, TakenStep } from '../../kernel/state.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import type { Moment } from '../../time/moment.ts';
import { addHours } from '../../time/moment.ts';
import { dayOf, startOfDay } from '../../time/zone.ts';
import type {
  Announcement,
  Chase,
  Excuse,
  Forwarding,
  Handling,
  MissedDeclaration,
  PapersReceived,
  PrisonFile,
  Receipt,
  Reception,
  Search,
} from './form.ts';

type State = MatterState | undefined;

/** Every record of a step that has been made of the world: papers that came, letters that went, searches. */
export function recordsOf(state: State, step: string): readonly TakenStep[] {
  return allTaken(state, step);
}

export function findRecord(state: State, step: string): TakenStep | undefined {
  return recordsOf(state, step).at(-1);
}

export function findAnnouncement(state: State): Announcement | undefined {
  return findTaken(state, 'announce')?.values as Announcement | undefined;
}

export function findReception(state: State): Reception | undefined {
  return findTaken(state, 'receive')?.values as Reception | undefined;
}

/** The day of the reception, or nothing before it. */
export function findReceivedOn(state: State): Day | undefined {
  const receivedAt = findReception(state)?.receivedAt;
  return receivedAt === undefined ? undefined : dayOf(receivedAt);
}

const valuesOf = <T>(state: State, step: string): readonly T[] =>
  recordsOf(state, step).map((one) => one.values as T);

/** Deliveries of papers, by the day they came. */
export function deliveriesOf(state: State): readonly PapersReceived[] {
  return valuesOf<PapersReceived>(state, 'addPapers').toSorted((a, b) =>
    a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0,
  );
}

export const chasesOf = (state: State): readonly Chase[] => valuesOf(state, 'chase');
export const excusesOf = (state: State): readonly Excuse[] => valuesOf(state, 'excuse');
export const searchesOf = (state: State): readonly Search[] => valuesOf(state, 'search');
export const receiptsOf = (state: State): readonly Receipt[] => valuesOf(state, 'sendReceipt');
export const forwardingsOf = (state: State): readonly Forwarding[] => valuesOf(state, 'forward');
export const findDeclaration = (state: State): MissedDeclaration | undefined =>
  valuesOf<MissedDeclaration>(state, 'declareMissed').at(-1);
export const findHandling = (state: State): Handling | undefined =>
  valuesOf<Handling>(state, 'handleMissed').at(-1);
export const findPrisonFile = (state: State): PrisonFile | undefined =>
  valuesOf<PrisonFile>(state, 'prisonFile').at(-1);

/**
 * Deliveries nobody has answered yet by the step (回执 or 转送), oldest first: each answer covers everything that was entered
 * before it.
 */
export function unanswered(state: State, step: 'sendReceipt' | 'forward'): readonly TakenStep[] {
  const answered = Math.max(0, ...recordsOf(state, step).map(({ event }) => event.sequence));
  return recordsOf(state, 'addPapers')
    .filter(({ event }) => event.sequence > answered)
    .toSorted((a, b) => (receivedOn(a) < receivedOn(b) ? -1 : 1));
}

export function receivedOn(delivery: TakenStep): Day {
  return delivery.values['receivedOn'] as Day;
}

/**
 * A moment for a day that was written down without an hour: its first minute. It lies after midnight, so a day too late is late, and
 * never in the future.
 */
export function momentOn(day: Day): Moment {
  return addHours(startOfDay(day), 1 / 60);
}
