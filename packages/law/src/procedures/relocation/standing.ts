import type { Question, Standing } from '../../kernel/procedure.ts';

/** A question about a matter that exists, as clocks and findings see it; nothing while it is only being opened. */
export function standingOf({ facts, state, context }: Question): Standing | undefined {
  return state === undefined ? undefined : { facts, state, context };
}
