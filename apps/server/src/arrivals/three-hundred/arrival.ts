import type { Day, FormValues, Measure } from '@guitu/law';

import type { WatchRow, WatchStage } from '../../contract/arrivals.ts';

/** A time of day in China, e.g. '2026-03-05T09:30'. */
export type LocalTime = string;

/** What happens to an arrival after it was entered, through the command a page would send. */
export type Happening =
  | {
      readonly at: LocalTime;
      readonly act: 'step';
      readonly step: string;
      readonly values: FormValues;
    }
  | { readonly at: LocalTime; readonly act: 'annul'; readonly reason: string }
  | { readonly at: LocalTime; readonly act: 'reopen'; readonly step: string; readonly reason: string }
  | {
      readonly at: LocalTime;
      readonly act: 'correct';
      readonly step: string;
      readonly field: string;
      readonly newValue: string;
      readonly reason: string;
    };

/** How an arrival stands on the watch list when the fortnight is over; nothing when it is not listed at all. */
export type Ending = WatchStage | undefined;

/** Why one of the nine is 漏管, and when anybody could have known. */
export interface MissedFate {
  readonly kind: NonNullable<WatchRow['kind']>;
  /** The last day of report-in or hand-over. */
  readonly lastDay: Day;
  /** What the reason has to say. */
  readonly says: string;
  /** False where the agency learned of the person only after the last day: no clock allows to warn before. */
  readonly foreseeable: boolean;
}

/** One invented person on the way to the county, and what becomes of it. */
export interface Arrival {
  readonly title: string;
  readonly measure: Measure;
  readonly entered: LocalTime;
  readonly announce: FormValues;
  /** Papers that came along. */
  readonly papers?: { readonly receivedOn: Day; readonly codes: readonly string[] };
  readonly happenings: readonly Happening[];
  readonly ending: Ending;
  /** Present for the nine. */
  readonly missed?: MissedFate;
  /** Late for some days and put right before the end: rightly listed in between. */
  readonly lateForAWhile?: true;
}

/** The act a page sends when somebody is received, on the day it happens. */
export function received(
  at: LocalTime,
  manner = 'self',
  more: FormValues = {},
): Extract<Happening, { act: 'step' }> {
  const values = {
    outcome: 'approved',
    receivedAt: at.replace('T', ' '),
    manner,
    documentsChecked: true,
    identityMethod: 'manual',
    registered: true,
    ...more,
  };
  return { at, act: 'step', step: 'receive', values };
}

export function step(at: LocalTime, name: string, values: FormValues): Happening {
  return { at, act: 'step', step: name, values };
}
