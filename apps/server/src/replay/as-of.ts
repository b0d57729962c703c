import type { Day, MatterEvent, Moment } from '@guitu/law';
import { dayOf, moment } from '@guitu/law';

import { baseFacts } from '../command/base-facts.ts';
import type { CaseFile } from '../command/case-file.ts';
import { alone } from '../command/load-beside.ts';
import type { KnownFile } from './load-known-files.ts';
import { refolded } from './refolded.ts';

/** The world at a moment, as far as it was known at another. */
export interface AsOf {
  readonly at: Moment;
  readonly knownAt: Moment;
}

/** The end of a day: what is still in time on it is in time. */
export function lastMomentOf(day: Day): Moment {
  return moment(`${day}T23:59:59.999+08:00`);
}

/**
 * A case as it stood: what had happened by then, as far as it had been entered when it was known. A correction says what a step had
 * said all along, so it counts once it is known; sending back, withdrawing and annulling are acts, and count from when they happened.
 * Pure.
 *
 * Of the registers, rows that were entered later are left out; the columns of the case and the person are those of today, because the
 * record keeps no older ones in a form that can be read back.
 */
export function fileAsOf({ file, enteredAt, mergedAt }: KnownFile, asOf: AsOf): CaseFile {
  const { at, knownAt } = asOf;
  const today = dayOf(at);
  const { registers } = file;
  const { diligence } = registers;
  const isKnown = (row: { readonly id: string }): boolean => (enteredAt.get(row.id) ?? knownAt) <= knownAt;
  const isMerged = mergedAt !== undefined && mergedAt <= at && mergedAt <= knownAt;
  const known = {
    ...registers,
    case: isMerged ? registers.case : { ...registers.case, merged_into: null },
    termEntries: registers.termEntries.filter((row) => row.recorded_at <= knownAt),
    prohibitions: registers.prohibitions.filter(isKnown),
    custody: registers.custody.filter(isKnown),
    delegations: registers.delegations.filter(isKnown),
    diligence: {
      ...diligence,
      entries: diligence.entries.filter((entry) => entry.on <= today),
      excuses: diligence.excuses.filter((excuse) => excuse.on <= today),
    },
  };
  const standing = {
    ...file,
    registers: known,
    base: baseFacts(known),
    beside: isMerged ? file.beside : alone,
  };
  return refolded(standing, (event) => hadHappened(event, asOf));
}

function hadHappened(event: MatterEvent, { at, knownAt }: AsOf): boolean {
  return event.recordedAt <= knownAt && (event.type === 'corrected' || event.happenedAt <= at);
}
