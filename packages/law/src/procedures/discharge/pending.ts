import type { Detention, Proposal, ProposalKind } from '../../facts/facts.ts';
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

/** Filed by that day, and not decided by then. */
function isPending({ on, outcome, decidedOn }: Proposal, day: Day): boolean {
  return on <= day && (outcome === undefined || (decidedOn !== undefined && decidedOn > day));
}

const proposed: Readonly<Record<string, readonly ProposalKind[]>> = {
  revocation: ['revokeProbation', 'revokeParole'],
  recall: ['recall'],
};

/**
 * What hangs over the person on the day of the discharge: as the form says, compulsory measures that were notified, and proposals
 * that were filed and not decided yet (RELEASE-06).
 */
export function hangingOver(question: Question): readonly string[] {
  const { pending } = (findDischarge(question.state) ?? question.values) as Partial<DischargeDecision>;
  const day = judgedOn(question);
  const { detention, proposals = [] } = question.facts;
  const measured = detention.some((one) => compulsory.includes(one.kind) && lasts(one, day));
  const filed = (code: string): boolean =>
    proposals.some((one) => proposed[code]?.includes(one.kind) === true && isPending(one, day));
  return pendingMatters
    .filter(({ code }) => pending?.includes(code) === true || (code === 'measure' && measured) || filed(code))
    .map(({ label }) => label);
}
