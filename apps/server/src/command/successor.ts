import type { FormValues, StepCommand } from '@guitu/law';
import { actingOfficeOf, findTaken, openingStep } from '@guitu/law';

import type { OpenMatter } from './case-file.ts';
import type { Plan, Planned } from './plan.ts';
import { planMove } from './plan.ts';
import type { Work } from './work.ts';

/**
 * Opens the matter that takes the place of a superseded one (重办). What was asked for is taken over with the values
 * put right; it stays the application of whoever made it, so that the body that decides anew need not be the one that
 * applies.
 */
export function planSuccessor(
  work: Pick<Work, 'services' | 'actor' | 'now'>,
  plan: Plan,
  superseded: OpenMatter,
  successorId: string,
  values: FormValues,
): Planned {
  const { procedure, state } = superseded;
  const step = openingStep(procedure);
  const first = findTaken(state, step);
  const by = first?.event.by;
  const command: StepCommand = {
    act: 'step',
    step,
    values: { ...first?.values, ...values },
    mode: 'permit',
    happenedAt: work.now,
    ...(first === undefined || by === undefined
      ? {}
      : {
          stated: {
            office: actingOfficeOf(first.event),
            name: by.stated?.name ?? by.name,
            bodyName: by.stated?.bodyName ?? by.bodyName,
          },
        }),
  };
  return planMove(work.services, plan, { id: successorId, procedure }, command, work.actor, work.now);
}
