import type { Detention } from '../../facts/facts.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { Day } from '../../time/day.ts';
import { judgedOn } from './days.ts';
import type { DischargeDecision } from './form.ts';
import { pendingMatters } from './form.ts';
import { findDischarge } from './records.ts';

const compulsory: readonly string[] = ['criminalDetention', 'residentialSurveillance', 'arrest'];
const lockedUp: readonly string[] = [
  'administrativeDetention',
  'judicialDetention',
  'compulsoryRehabilitation',
  'criminalDetention',
  'arrest',
];

function lasts({ from, until }: Detention, on: Day): boolean {
  return from <= on && (until === undefined || on <= until);
}

/** Locked up on that day, as far as notices have come: a certificate cannot be handed over. */
export function isDetained(detention: readonly Detention[], on: Day): boolean {
  return detention.some((one) => lockedUp.includes(one.kind) && lasts(one, on));
}

/** What hangs over the person on the day of the discharge: as the form says, and compulsory measures that were notified. */
export function hangingOver(question: Question): readonly string[] {
  const { pending } = (findDischarge(question.state) ?? question.values) as Partial<DischargeDecision>;
  const measured = question.facts.detention.some(
    (one) => compulsory.includes(one.kind) && lasts(one, judgedOn(question)),
  );
  return pendingMatters
    .filter(({ code }) => pending?.includes(code) === true || (code === 'measure' && measured))
    .map(({ label }) => label);
}
