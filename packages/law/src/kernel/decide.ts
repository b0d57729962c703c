import type { CaseFacts } from '../facts/facts.ts';
import type { Asking, Command, Verdict } from './command.ts';
import type { Context } from './context.ts';
import { mend } from './mend.ts';
import type { Procedure } from './procedure.ts';
import type { MatterState } from './state.ts';
import { takeStep } from './take-step.ts';

/**
 * The one decision function: facts, a command and the world in; refusals or a decision out. Pure.
 *
 * @param state the matter as it stands, or undefined when the command opens one
 * @param facts the case as other matters see it; what this matter itself contributes is included and rules ignore it by id
 */
export function decide(
  procedure: Procedure,
  state: MatterState | undefined,
  facts: CaseFacts,
  command: Command,
  asking: Asking,
  context: Context,
): Verdict {
  if (command.act === 'step') return takeStep(procedure, state, facts, command, asking, context);
  if (state === undefined) {
    throw new Error(`a matter must exist before it can be mended (${command.act})`);
  }
  return mend(procedure, state, facts, command, asking, context);
}
