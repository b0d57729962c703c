import type { Refusal } from '@guitu/law';
import { RecordRefusal } from '@guitu/record';

import type { Outcome } from '../command/outcome.ts';
import { NotFound, Refused } from '../http/answer.ts';
import { count, countRefusals } from './tally.ts';
import type { World } from './world.ts';

/** A command of a story was refused: the story ends there. It is counted, never hidden. */
export class StoryEnds extends Error {
  override readonly name = 'StoryEnds';
}

/** Carries out a command that throws its refusals. Counts what was done, and what was refused. */
export async function attempt<T>(
  world: World,
  command: string,
  work: () => Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  try {
    const value = await work();
    count(world.tally.commands, command);
    return { value };
  } catch (error) {
    const refusals = refusalsOf(error);
    if (refusals === undefined) throw error;
    countRefusals(world.tally, command, refusals);
    return undefined;
  }
}

/** The same for a command that answers with an outcome. */
export function attemptOutcome<T>(
  world: World,
  command: string,
  work: () => Promise<Outcome<T>>,
): Promise<{ readonly value: T } | undefined> {
  return attempt(world, command, async () => {
    const outcome = await work();
    if (outcome.done) return outcome.value;
    throw new Refused(422, ...(outcome.refusals as [Refusal, ...Refusal[]]));
  });
}

function refusalsOf(error: unknown): readonly Refusal[] | undefined {
  if (error instanceof Refused) return error.refusals;
  if (error instanceof NotFound) return [{ code: 'not-found', text: '没有找到，或者不在本单位的范围内。' }];
  if (error instanceof RecordRefusal) return [{ code: error.code, text: causeOf(error) }];
  return undefined;
}

/** What the database said goes with it: in a simulation that is what one wants to know. */
function causeOf({ text, cause }: RecordRefusal): string {
  return cause instanceof Error ? `${text}（${cause.message}）` : text;
}
