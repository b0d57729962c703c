import type { CaseFacts } from '../facts/facts.ts';
import type { Actor } from './actor.ts';
import type { MendAct } from './command.ts';
import { mendNames } from './command.ts';
import { checkCompetence } from './competence.ts';
import type { Context } from './context.ts';
import { mendObjection } from './may-mend.ts';
import type { Procedure } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import { getStep, isOwed, isReached, standingQuestion } from './sequence.ts';
import type { MatterState } from './state.ts';

/** One thing that could be done to a matter now, and why this actor may not, if so. */
export interface Act {
  readonly act: 'step' | MendAct;
  readonly step?: string;
  readonly title: string;
  readonly optional: boolean;
  readonly refusal?: Refusal;
}

/** Everything this actor may, or may not yet, do to the matter. What is not reached at all is left out. */
export function allowedActs(
  procedure: Procedure,
  state: MatterState,
  facts: CaseFacts,
  actor: Actor,
  context: Context,
): readonly Act[] {
  const question = { ...standingQuestion({ facts, state, context }), actor };
  const steps = Object.keys(procedure.steps)
    .filter((name) => isReached(procedure, name, question))
    .map((name): Act => {
      const step = getStep(procedure, name);
      const refusal = checkCompetence(step, question);
      return {
        act: 'step',
        step: name,
        title: step.title,
        optional: !isOwed(step, question),
        ...(refusal === undefined ? {} : { refusal }),
      };
    });
  const mending = (Object.keys(mendNames) as MendAct[]).map((act): Act => {
    const refusal = mendObjection(procedure, state, facts, { act }, actor, context);
    return { act, title: mendNames[act], optional: true, ...(refusal === undefined ? {} : { refusal }) };
  });
  return [...steps, ...mending];
}
