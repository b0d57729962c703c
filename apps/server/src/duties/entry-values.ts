import type { EntryKind, FormValues, Moment, Refusal } from '@guitu/law';
import { entryForms, entryKindNames, formatDay, dayOf, validate } from '@guitu/law';

import { refuseCommand } from '../command/outcome.ts';

/** The values in their one spelling, and when it happened; leaves the command with what is missing, and for a day that has not come. */
export function readEntry(
  kind: EntryKind,
  raw: FormValues,
  happenedAt: Moment,
  now: Moment,
): { readonly values: FormValues; readonly happenedAt: Moment } {
  const { values, problems, missing } = validate(entryForms[kind], raw);
  const refusals: Refusal[] = [...problems, ...missing];
  if (dayOf(happenedAt) > dayOf(now)) {
    refusals.push({
      code: 'entry.in-future',
      field: 'happenedAt',
      text: `${formatDay(dayOf(happenedAt))}还没有到，${entryKindNames[kind]}要在发生以后登记。`,
    });
  }
  if (refusals.length > 0) return refuseCommand(refusals);
  // The clock of a desk may run a little ahead of this one.
  return { values, happenedAt: happenedAt < now ? happenedAt : now };
}

/** Names of the values that are stored encrypted. */
export function sensitiveFields(kind: EntryKind): readonly string[] {
  return Object.entries(entryForms[kind])
    .filter(([, field]) => field.sensitive === true)
    .map(([name]) => name);
}
