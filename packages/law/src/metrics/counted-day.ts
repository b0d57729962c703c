import type { Day } from '../time/day.ts';
import type { CaseLine } from './line.ts';

/**
 * What the days are days of. `left` is the later one of being received and being out again: from then on whoever came no longer serves,
 * also where the register says that he was out before he came.
 */
export const dayKinds = ['received', 'ended', 'left', 'missed', 'absconded', 'reoffended'] as const;

export type DayKind = (typeof dayKinds)[number];

/** A day by which one case is counted. With `previous` it is no day more, but says that the same person has that earlier one too. */
export interface CountedDay {
  readonly kind: DayKind;
  readonly on: Day;
  readonly previous?: Day;
}

/** All days by which a case is counted: whoever has added them up needs its line no more. */
export function countedDaysOf(line: CaseLine): CountedDay[] {
  const { receivedOn, endedOn, missedOn, abscondedOn = [], reoffendedOn = [] } = line;
  return [
    ...one('received', receivedOn),
    ...(receivedOn === undefined || endedOn === undefined
      ? []
      : [...one('ended', endedOn), ...one('left', endedOn > receivedOn ? endedOn : receivedOn)]),
    ...one('missed', missedOn),
    ...several('absconded', abscondedOn),
    ...several('reoffended', reoffendedOn),
  ];
}

function one(kind: DayKind, on: Day | undefined): CountedDay[] {
  return on === undefined ? [] : [{ kind, on }];
}

function several(kind: DayKind, days: readonly Day[]): CountedDay[] {
  const sorted = [...new Set(days)].toSorted();
  return [
    ...sorted.map((on) => ({ kind, on })),
    ...sorted.slice(1).map((on, index) => ({ kind, on, previous: sorted[index]! })),
  ];
}
