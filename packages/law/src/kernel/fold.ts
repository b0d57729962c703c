import type { MatterEvent } from './event.ts';
import type { MatterState, TakenStep } from './state.ts';

/** What is known of a matter before its first event. */
export type MatterSeed = Pick<MatterState, 'id' | 'caseId' | 'procedure' | 'version' | 'openedOn'>;

/**
 * Legal order of events: when they happened, then when they were entered, then their number.
 * A fact entered late therefore takes its true place.
 */
export function inLegalOrder(events: readonly MatterEvent[]): readonly MatterEvent[] {
  return events.toSorted(
    (a, b) =>
      compare(a.happenedAt, b.happenedAt) || compare(a.recordedAt, b.recordedAt) || a.sequence - b.sequence,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Folds events into the state of a matter. Pure; the same set of events gives the same state in whatever order they arrive. */
export function fold(seed: MatterSeed, events: readonly MatterEvent[]): MatterState {
  const history = inLegalOrder(events);
  let taken: readonly TakenStep[] = [];
  let ended: MatterState['ended'];
  for (const event of history) {
    switch (event.type) {
      case 'stepTaken':
        taken = [...taken, { step: event.step, values: event.values, event, corrections: [] }];
        break;
      case 'sentBack':
        taken = before(taken, event.to);
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
        taken = before(taken, event.to);
        break;
    }
  }
  const lastAt = history.at(-1)?.recordedAt;
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

/**
 * Steps that still stand when a matter goes back to `step`: those taken before its last occurrence, and afterwards those
 * that stand apart from the sequence. A paper that came has come, also when the reception is done again.
 */
function before(taken: readonly TakenStep[], step: string): readonly TakenStep[] {
  const position = taken.findLastIndex((one) => one.step === step);
  if (position < 0) return taken;
  const again = taken[position];
  if (again !== undefined && isApart(again)) return taken.filter((one) => one !== again);
  return taken.filter((one, index) => index < position || (index > position && isApart(one)));
}

function isApart({ event }: TakenStep): boolean {
  return event.type === 'stepTaken' && event.apart === true;
}

function corrected(
  taken: readonly TakenStep[],
  event: MatterEvent & { type: 'corrected' },
): readonly TakenStep[] {
  const position = taken.findLastIndex((one) => one.step === event.step);
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
