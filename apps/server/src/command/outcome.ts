import type { Refusal } from '@guitu/law';

import { Refused, statusOf } from '../http/answer.ts';

/** What a command answers: done, or why not. */
export type Outcome<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly refusals: readonly Refusal[] };

/** Leaves the running transaction: everything it wrote is rolled back, and the command answers with these refusals. */
export function refuseCommand(refusals: readonly Refusal[]): never {
  throw new Refused(statusOf(refusals), ...refusals);
}

/** Runs a command and turns its refusals into data; everything else that goes wrong stays an exception. */
export async function asOutcome<T>(command: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: true, value: await command() };
  } catch (error) {
    if (error instanceof Refused) return { done: false, refusals: error.refusals };
    throw error;
  }
}

/** For routes: the value, or the refusal on its way to the one place that answers it. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.done) throw new Refused(statusOf(outcome.refusals), ...outcome.refusals);
  return outcome.value;
}
