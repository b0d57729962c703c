import { dayOf, firstStep } from '@guitu/law';
import { newId } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import type { StartMatter } from '../contract/commands.ts';
import type { Services } from '../services.ts';
import { carryOut } from './carry-out.ts';
import { runCaseCommand } from './case-command.ts';
import { contextOf, factsOf } from './case-file.ts';
import { nameOthers } from './name-others.ts';
import type { Outcome } from './outcome.ts';
import { asOutcome, refuseCommand } from './outcome.ts';
import { emptyPlan, planMove } from './plan.ts';
import { findProcedureFor } from './procedure-for.ts';
import { checkRecordMode } from './record-mode.ts';
import { sensitiveOf } from './sensitive-fields.ts';
import { stepCommand } from './step-command.ts';
import { unknownProcedure } from './unknown-procedure.ts';

/** Opens a matter with its first step. */
export function startMatter(
  services: Services,
  visitor: Visitor,
  caseId: string,
  request: StartMatter,
): Promise<Outcome<{ readonly matterId: string }>> {
  return asOutcome(async () => {
    const procedure = findProcedureFor(services, request.procedure, request);
    if (procedure === undefined) return refuseCommand([unknownProcedure]);
    checkRecordMode(visitor, request.mode);
    const command = {
      command: `${procedure.name}.start`,
      caseId,
      idempotencyKey: request.idempotencyKey,
      definitionVersion: procedure.version,
      body: request,
      sensitive: sensitiveOf(procedure),
      matterIds: [],
    };
    return runCaseCommand(services, visitor, command, async (work, file) => {
      const matterId = newId();
      const context = contextOf(services, file, work.now, dayOf(work.now));
      const step = request.step ?? firstStep(procedure, factsOf(file), context);
      const taken = stepCommand(procedure, { ...request, step }, work.now);
      const planned = planMove(
        services,
        emptyPlan(file),
        { id: matterId, procedure },
        taken,
        work.actor,
        work.now,
      );
      if (!planned.taken) {
        const { refusals } = planned;
        return refuseCommand(
          await nameOthers(services, work.transaction, factsOf(file), undefined, refusals),
        );
      }
      await carryOut(work, planned.plan, '');
      return { matterId };
    });
  });
}
