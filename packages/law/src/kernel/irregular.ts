import type { Article } from '../articles/article.ts';
import type { Office } from './actor.ts';
import { officeAbove } from './competence.ts';
import type { Finding } from './outcome.ts';
import type { Procedure } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import { actingOfficeOf } from './stamp.ts';
import type { MatterState, TakenStep } from './state.ts';
import { allTaken } from './state.ts';

/** Steps that were recorded although a rule was not met, and that the office above has not yet dealt with. */
export function openIrregularities(
  procedure: Procedure,
  state: MatterState | undefined,
): readonly TakenStep[] {
  // Whoever oversees sees what had been entered by then, whatever the dates on the papers.
  const overseen = allTaken(state, procedure.overseeingStep ?? '').map(({ event }) => event.sequence);
  return (
    state?.taken.filter(
      ({ event }) =>
        event.irregularities.length > 0 && !overseen.some((sequence) => sequence >= event.sequence),
    ) ?? []
  );
}

/** The office that supervises the one that acted irregularly last. */
export function findOverseer(procedure: Procedure, state: MatterState | undefined): Office | undefined {
  const last = openIrregularities(procedure, state).at(-1);
  return last === undefined ? undefined : officeAbove(actingOfficeOf(last.event));
}

/** What was recorded although a rule was not met goes to the supervisor of the office that acted, with the reasons. */
export function irregularFinding(procedure: Procedure, state: MatterState): Finding | undefined {
  const irregular = openIrregularities(procedure, state);
  const office = findOverseer(procedure, state);
  if (office === undefined) return undefined;
  const refusals = irregular.flatMap((taken) => taken.event.irregularities);
  return {
    code: 'record.irregular',
    severity: 'warning',
    title: '如实记载的事项有不合规之处',
    text: refusals.map((refusal) => refusal.text).join(' '),
    facts: irregular.map((taken) => ({
      label: procedure.steps[taken.step]?.title ?? taken.step,
      value: taken.event.by.stated?.name ?? taken.event.by.name,
    })),
    articles: articlesOf(procedure, refusals),
    office,
    ...(procedure.overseeingStep === undefined || state.ended !== undefined
      ? {}
      : { action: { step: procedure.overseeingStep, label: '核查' } }),
  };
}

/** What was not kept to; where a refusal names no article of its own, what the whole procedure rests on. */
function articlesOf(procedure: Procedure, refusals: readonly Refusal[]): readonly Article[] {
  const named = refusals.flatMap((refusal) => refusal.articles ?? []);
  return named.length > 0 ? named : procedure.basis;
}
