import type { MatterEvent } from './event.ts';
import type { MatterState, TakenStep } from './state.ts';

/** What is known of a matter before its first event. */
export type MatterSeed = Pick<MatterState, 'id' | 'caseId' | 'procedure' | 'version' | 'openedOn'>;

/**
 * Legal order of events: when they happened, then when they were entered, then their number.
 * A fact entered late therefore takes its true place.
 */
export function inLegalOrder(events: readonly MatterEvent[]): readonly MatterEvent[] {
  return events.toSorted(inOrder);
}

function inOrder(a: MatterEvent, b: MatterEvent): number {
  return (
    compare(a.happenedAt, b.happenedAt) || compare(a.recordedAt, b.recordedAt) || a.sequence - b.sequence
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Folds events into the state of a matter. Pure; the same set of events gives the same state in whatever order they arrive.
 *
 * Mending acts on what was known when it was done: a fact that is entered after a sending back, but happened before it, was not
 * meant by it and stands. So events are gone through as they were entered, and steps stand in the order in which they happened.
 */
export function fold(seed: MatterSeed, events: readonly MatterEvent[]): MatterState {
  const history = inLegalOrder(events);
  let taken: readonly TakenStep[] = [];
  let ended: MatterState['ended'];
  for (const event of events.toSorted((a, b) => a.sequence - b.sequence)) {
    switch (event.type) {
      case 'stepTaken':
        taken = inHappeningOrder([
          ...taken,
          { step: event.step, values: event.values, event, corrections: [] },
        ]);
        break;
      case 'sentBack':
        taken = goneBack(taken, event);
        break;
      case 'corrected':
        taken = corrected(taken, event);
        break;
      case 'withdrawn':
      case 'annulled':
      case 'superseded':
        ended = { status: event.type, event };
        break;
      case 'reopened':
        ended = undefined;
        taken = goneBack(taken, event);
        break;
    }
  }
  const lastAt = history
    .map(({ recordedAt }) => recordedAt)
    .toSorted(compare)
    .at(-1);
  const { id, caseId, procedure, version, openedOn } = seed;
  return {
    id,
    caseId,
    procedure,
    version,
    openedOn,
    taken,
    history,
    revision: events.length,
    ...(ended === undefined ? {} : { ended }),
    ...(lastAt === undefined ? {} : { lastAt }),
  };
}

function inHappeningOrder(taken: readonly TakenStep[]): readonly TakenStep[] {
  return taken.toSorted((a, b) => inOrder(a.event, b.event));
}

function goneBack(
  taken: readonly TakenStep[],
  event: MatterEvent & { type: 'sentBack' | 'reopened' },
): readonly TakenStep[] {
  const { undone } = event;
  if (undone === undefined) return before(taken, event.to);
  return taken.filter((one) => !undone.includes(one.event.sequence));
}

/**
 * Steps that still stand when a matter goes back to `step`: those taken before its last occurrence, and afterwards those
 * that stand apart from the sequence. A paper that came has come, also when the reception is done again.
 */
export function before(taken: readonly TakenStep[], step: string): readonly TakenStep[] {
  const position = taken.findLastIndex((one) => one.step === step);
  if (position < 0) return taken;
  const again = taken[position];
  if (again !== undefined && isApart(again)) return taken.filter((one) => one !== again);
  return taken.filter((one, index) => index < position || (index > position && isApart(one)));
}

export function isApart({ event }: TakenStep): boolean {
  return event.type === 'stepTaken' && event.apart === true;
}

function corrected(
  taken: readonly TakenStep[],
  event: MatterEvent & { type: 'corrected' },
): readonly TakenStep[] {
  const position = taken.findLastIndex(
    (one) =>
      one.step === event.step && (event.occurrence === undefined || one.event.sequence === event.occurrence),
  );
  return taken.map((one, index) =>
    index === position
      ? {
          ...one,
          values: { ...one.values, [event.field]: event.new },
          corrections: [...one.corrections, event],
        }
      : one,
  );
}
