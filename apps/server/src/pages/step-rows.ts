import type { CaseFacts, Context, MatterState, Office, Procedure, TakenStep } from '@guitu/law';
import {
  actingOfficeOf,
  allTaken,
  dayOf,
  findOutcome,
  followsDecision,
  hoursBetween,
  isOwed,
  isReached,
  standingQuestion,
} from '@guitu/law';

import type { StepRow } from '../contract/matters.ts';
import type { Values } from '../contract/values.ts';
import { refusalRow } from '../http/answer.ts';

/**
 * The steps of a matter in the order of the definition: done (a repeated one once for every time), waiting now, to come,
 * or not needed in this case.
 */
export function stepRows(
  procedure: Procedure,
  state: MatterState,
  facts: CaseFacts,
  context: Context,
  nameOf: (office: Office, region?: number) => string,
): StepRow[] {
  const question = standingQuestion({ facts, state, context });
  return Object.entries(procedure.steps).flatMap(([name, step]): StepRow[] => {
    const done = allTaken(state, name).map((taken) => doneRow(procedure, state, taken, nameOf));
    const reached = isReached(procedure, name, question);
    if (done.length > 0 && !(reached && step.repeatable === true)) return done;
    const { waiting: office, region } = step.by(question);
    const standing = reached
      ? 'now'
      : canCome(procedure, name, state) && (step.when?.(question) ?? true)
        ? 'next'
        : 'skipped';
    return [
      ...done,
      {
        name,
        title: step.title,
        kind: step.kind,
        optional: !isOwed(step, question),
        state: standing,
        office,
        officeName: nameOf(office, region),
        who: null,
        body: null,
        at: null,
        happenedOn: null,
        tookHours: null,
        stated: null,
        values: null,
        outcome: null,
        irregularities: [],
      },
    ];
  });
}

/** A matter that has ended, or was refused, does not come to its later steps. */
function canCome(procedure: Procedure, name: string, state: MatterState): boolean {
  if (state.ended !== undefined) return false;
  return !followsDecision(procedure, name) || findOutcome(state, procedure.decisionStep) !== 'refused';
}

function doneRow(
  procedure: Procedure,
  state: MatterState,
  taken: TakenStep,
  nameOf: (office: Office) => string,
): StepRow {
  const { event } = taken;
  const step = procedure.steps[taken.step];
  const office = actingOfficeOf(event);
  const position = state.taken.indexOf(taken);
  const before = state.taken[position - 1];
  const outcome = taken.values['outcome'];
  return {
    name: taken.step,
    title: step?.title ?? taken.step,
    kind: step?.kind ?? 'record',
    optional: step?.optional === true,
    state: 'done',
    office,
    officeName:
      event.by.stated === undefined ? event.by.bodyName : (event.by.stated.bodyName ?? nameOf(office)),
    who: event.by.name,
    body: event.by.bodyName,
    at: event.recordedAt,
    happenedOn: dayOf(event.happenedAt),
    tookHours:
      before === undefined
        ? null
        : Math.max(0, Math.round(hoursBetween(before.event.happenedAt, event.happenedAt) * 10) / 10),
    stated:
      event.by.stated === undefined
        ? null
        : { office, name: event.by.stated.name, bodyName: event.by.stated.bodyName ?? null },
    values: plainValues(taken.values),
    outcome: outcome === 'approved' || outcome === 'refused' ? outcome : null,
    irregularities: event.irregularities.map(refusalRow),
  };
}

/** Values without the members that were not given. */
export function plainValues(values: TakenStep['values']): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}
