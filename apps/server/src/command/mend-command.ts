import type { MatterState, MendCommand, Procedure } from '@guitu/law';
import { findTaken, openingStep } from '@guitu/law';

import type { ActRequest } from '../contract/commands.ts';
import { Refused } from '../http/answer.ts';

type Mending = Pick<ActRequest, 'step' | 'reason' | 'field' | 'newValue'> & {
  readonly act: Exclude<ActRequest['act'], 'step'>;
};

/** A mending act as law takes it; what the page left out is the usual case. */
export function mendCommand(
  procedure: Procedure,
  state: MatterState,
  request: Mending,
  successorId: string,
): MendCommand {
  const reason = request.reason ?? '';
  switch (request.act) {
    case 'sendBack':
      return {
        act: 'sendBack',
        to: knownStep(procedure, request.step) ?? lastTaken(procedure, state),
        reason,
      };
    case 'reopen':
      return { act: 'reopen', to: knownStep(procedure, request.step) ?? decided(procedure, state), reason };
    case 'withdraw':
    case 'annul':
      return { act: request.act, reason };
    case 'supersede':
      return { act: 'supersede', reason, successorId };
    case 'correct': {
      const step = knownStep(procedure, request.step) ?? openingStep(procedure);
      const field = request.field ?? '';
      if (procedure.steps[step]?.form[field] === undefined) {
        throw new Refused(422, {
          code: 'mend.field',
          field: 'field',
          text: '请选择要更正的是哪一步的哪一项。',
        });
      }
      return { act: 'correct', step, field, value: request.newValue ?? undefined, reason };
    }
  }
}

function knownStep(procedure: Procedure, step: string | undefined): string | undefined {
  if (step !== undefined && procedure.steps[step] === undefined) {
    throw new Refused(422, {
      code: 'step.unknown',
      field: 'step',
      text: '这类事项没有这一步，请刷新页面后重试。',
    });
  }
  return step;
}

function lastTaken(procedure: Procedure, state: MatterState): string {
  return state.taken.at(-1)?.step ?? openingStep(procedure);
}

function decided(procedure: Procedure, state: MatterState): string {
  return findTaken(state, procedure.decisionStep) === undefined
    ? lastTaken(procedure, state)
    : procedure.decisionStep;
}
