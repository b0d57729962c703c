import { openIrregularities } from '../../kernel/irregular.ts';
import type { Procedure, Step } from '../../kernel/procedure.ts';
import { getStep } from '../../kernel/sequence.ts';
import { overseeingStep } from '../overseeing.ts';

/**
 * The step of the office above, in the place of whoever acted irregularly: old and new county may have different superiors. It has its
 * time before and after the decision.
 *
 * @param procedure found late, because the definition that holds this step is not finished when the step is made
 */
export function overseeing(procedure: () => Procedure): Step {
  const step = overseeingStep(procedure);
  return {
    ...step,
    anyTime: true,
    by: (question) => {
      const last = openIrregularities(procedure(), question.state).at(-1);
      const region = last === undefined ? undefined : getStep(procedure(), last.step).by(question).region;
      return { ...step.by(question), ...(region === undefined ? {} : { region }) };
    },
  };
}
