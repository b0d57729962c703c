import type { Day, Office, TakenStep } from '@guitu/law';
import { actingOfficeOf, dayOf, findTaken } from '@guitu/law';
import type { Opinion } from '@guitu/papers';

import type { PaperSource } from './source.ts';

/** Who took a step, in whose name and when: what papers say about it. */
export interface Signature {
  readonly name: string;
  readonly office: Office;
  readonly bodyName: string;
  readonly on: Day;
}

export function signatureOf(source: PaperSource, taken: TakenStep): Signature {
  const { by, happenedAt } = taken.event;
  const office = actingOfficeOf(taken.event);
  return {
    name: by.stated?.name ?? by.name,
    office,
    bodyName: by.stated === undefined ? by.bodyName : (by.stated.bodyName ?? source.bodyName(office)),
    on: dayOf(happenedAt),
  };
}

/** The decision that stands. Throws where a paper that presupposes one was ordered without. */
export function decisionOf(source: PaperSource): TakenStep {
  const taken = findTaken(source.state, source.procedure.decisionStep);
  if (taken === undefined) throw new Error(`paper ${source.order.kind} was ordered before the decision`);
  return taken;
}

/** An opinion as forms print it, or nothing while the step was not taken. */
export function opinionOf(source: PaperSource, step: string, text: string): Opinion | undefined {
  const taken = findTaken(source.state, step);
  if (taken === undefined) return undefined;
  const { bodyName, name, on } = signatureOf(source, taken);
  return { bodyName, text, signedBy: name, decidedOn: on };
}

/** A text value of a step that stands; empty when there is none. */
export function valueIn(source: PaperSource, step: string, field: string): string {
  const value = findTaken(source.state, step)?.values[field];
  return typeof value === 'string' ? value : '';
}

/** The names of the files handed in with a step. */
export function evidenceNames(source: PaperSource, step: string): readonly string[] {
  const value = findTaken(source.state, step)?.values['evidence'];
  return Array.isArray(value) ? value.map((file) => file.name) : [];
}
