import type { FormValues } from '@guitu/law';

import type { Refusal } from '../api/types.ts';

/** Refusals as they are shown: beside their fields, and above the button what belongs to none. */
export interface ShownRefusals {
  beside: readonly Refusal[];
  above: readonly Refusal[];
}

const MISSING = 'form.missing';

/**
 * What to show while somebody is still typing: what is wrong, at once; what is only missing, not before the form was handed in.
 * A refusal about a field that this form does not show stands above the button, so that none is lost.
 */
export function shownRefusals(
  refusals: readonly Refusal[],
  fields: readonly string[],
  values: FormValues,
  handedIn: boolean,
): ShownRefusals {
  const due = refusals.filter(
    (refusal) => handedIn || (refusal.code !== MISSING && isAnswered(refusal, values)),
  );
  const beside = due.filter((refusal) => refusal.field !== undefined && fields.includes(refusal.field));
  return { beside, above: due.filter((refusal) => !beside.includes(refusal)) };
}

/** Nothing is held against an empty form: without a single answer there is nothing to judge. */
function isAnswered(refusal: Refusal, values: FormValues): boolean {
  return (
    refusal.code.startsWith('step.wrong') ||
    refusal.code.startsWith('case.') ||
    Object.keys(values).length > 0
  );
}
