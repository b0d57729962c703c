import { newId } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import type { RecordFromPaper } from '../contract/commands.ts';
import type { Services } from '../services.ts';
import { carryOut } from './carry-out.ts';
import { runCaseCommand } from './case-command.ts';
import type { Outcome } from './outcome.ts';
import { asOutcome, refuseCommand } from './outcome.ts';
import type { Plan } from './plan.ts';
import { emptyPlan, planMove } from './plan.ts';
import { findProcedureFor } from './procedure-for.ts';
import { checkRecordMode } from './record-mode.ts';
import { sensitiveOf } from './sensitive-fields.ts';
import { stepCommand } from './step-command.ts';
import { unknownProcedure } from './unknown-procedure.ts';

/**
 * Enters a matter that was handled on paper: all its steps in one transaction, each judged by the law of its day. What
 * did not hold is kept with it as an irregularity; only what nobody could understand later is refused.
 */
export function recordFromPaper(
  services: Services,
  visitor: Visitor,
  caseId: string,
  request: RecordFromPaper,
): Promise<Outcome<{ readonly matterId: string }>> {
  return asOutcome(async () => {
    const procedure = findProcedureFor(services, request.procedure, {
      mode: 'record',
      happenedAt: request.steps[0]?.happenedAt,
    });
    if (procedure === undefined) return refuseCommand([unknownProcedure]);
    checkRecordMode(visitor, 'record');
    const command = {
      command: `${procedure.name}.recordFromPaper`,
      caseId,
      idempotencyKey: request.idempotencyKey,
      definitionVersion: procedure.version,
      body: request,
      sensitive: sensitiveOf(procedure),
      matterIds: [],
    };
    return runCaseCommand(services, visitor, command, async (work, file) => {
      const matter = { id: newId(), procedure };
      let plan: Plan = emptyPlan(file);
      for (const [index, step] of request.steps.entries()) {
        const taken = stepCommand(procedure, { ...step, mode: 'record' }, work.now);
        const planned = planMove(services, plan, matter, taken, work.actor, work.now);
        if (!planned.taken) {
          return refuseCommand(planned.refusals.map((refusal) => atStep(refusal, index)));
        }
        plan = planned.plan;
      }
      await carryOut(work, plan, request.reason);
      return { matterId: matter.id };
    });
  });
}

/** Says in which of the entered steps a field is meant: `steps.0.from`. */
function atStep<T extends { readonly field?: string }>(refusal: T, index: number): T {
  return refusal.field === undefined ? refusal : { ...refusal, field: `steps.${index}.${refusal.field}` };
}
