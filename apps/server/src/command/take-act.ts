import { dayOf } from '@guitu/law';
import type { Access } from '@guitu/record';
import { newId, read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import type { ActRequest } from '../contract/commands.ts';
import { NotFound, Refused } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { carryOut } from './carry-out.ts';
import { mergedCase, runCaseCommand } from './case-command.ts';
import type { CaseFile, OpenMatter } from './case-file.ts';
import { contextOf, factsOf, findMatter } from './case-file.ts';
import { conflictRefusal } from './conflict.ts';
import { enterMatter } from './enter-matter.ts';
import { mendCommand } from './mend-command.ts';
import { nameOthers } from './name-others.ts';
import type { Outcome } from './outcome.ts';
import { asOutcome, refuseCommand } from './outcome.ts';
import type { Plan } from './plan.ts';
import { emptyPlan, planMove } from './plan.ts';
import { checkRecordMode } from './record-mode.ts';
import { sensitiveOf } from './sensitive-fields.ts';
import { stepCommand } from './step-command.ts';
import { planSuccessor } from './successor.ts';
import type { Work } from './work.ts';

/** What an act answers: the successor only where a matter was superseded (重办). */
export interface ActDone {
  readonly caseId: string;
  readonly successorId: string | null;
}

/** Takes a step of a matter, or mends it. The revision is compared under the lock of the case. */
export function takeAct(
  services: Services,
  visitor: Visitor,
  matterId: string,
  request: ActRequest,
): Promise<Outcome<ActDone>> {
  return asOutcome(() =>
    enterMatter(services, visitor, matterId, async (access) => {
      const found = await findMatterPlace(services, access, matterId);
      if (found === undefined) throw new NotFound();
      checkRecordMode(visitor, request.mode);
      const procedure = services.catalogue.get(found.procedure, found.definition_version);
      const { expectedRevision, idempotencyKey, ...asked } = request;
      const command = {
        command: `${procedure.name}.${request.act === 'step' ? (request.step ?? 'step') : request.act}`,
        caseId: found.case_id,
        idempotencyKey,
        definitionVersion: procedure.version,
        body: { ...asked, matterId },
        sensitive: sensitiveOf(procedure, request.field),
        matterIds: [matterId],
        inMerged: true,
        access,
      };
      return runCaseCommand(services, visitor, command, async (work, file) => {
        const matter = findMatter(file, matterId);
        if (matter === undefined) throw new NotFound();
        refuseClosedInMerged(file, matter);
        if (matter.state.revision !== expectedRevision) refuseConflict(work, file, matter);
        const { plan, successorId } = await planNamed(work, file, matter, request);
        await carryOut(work, plan, request.reason ?? '');
        return { caseId: found.case_id, successorId };
      });
    }),
  );
}

/** In a case that was merged into another, only what was running goes on. */
function refuseClosedInMerged(file: CaseFile, { row }: OpenMatter): void {
  if (file.registers.case.merged_into === null || row?.status === 'open' || row?.status === 'running') return;
  refuseCommand([mergedCase]);
}

/** The same as `planAct`; where another matter stands in the way, the refusals name whoever dealt with it. */
async function planNamed(
  work: Work,
  file: CaseFile,
  matter: OpenMatter,
  request: ActRequest,
): Promise<ReturnType<typeof planAct>> {
  try {
    return planAct(work, file, matter, request);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { services, transaction } = work;
    return refuseCommand(await nameOthers(services, transaction, factsOf(file), matter.id, error.refusals));
  }
}

/** The moves of one act: a superseding one also opens its successor. Leaves with the refusals when law says no. */
export function planAct(
  work: Pick<Work, 'services' | 'actor' | 'now'>,
  file: CaseFile,
  matter: OpenMatter,
  request: Omit<ActRequest, 'expectedRevision' | 'idempotencyKey'>,
): { readonly plan: Plan; readonly successorId: string | null } {
  const { services, actor, now } = work;
  const { procedure } = matter;
  const { act } = request;
  if (act === 'step') {
    const command = stepCommand(
      procedure,
      { ...request, step: request.step ?? '', values: request.values ?? {} },
      now,
    );
    const planned = planMove(services, emptyPlan(file), matter, command, actor, now);
    return planned.taken ? { plan: planned.plan, successorId: null } : refuseCommand(planned.refusals);
  }
  const successorId = newId();
  const command = mendCommand(procedure, matter.state, { ...request, act }, successorId);
  const mended = planMove(services, emptyPlan(file), matter, command, actor, now);
  if (!mended.taken) return refuseCommand(mended.refusals);
  if (act !== 'supersede') return { plan: mended.plan, successorId: null };
  const opened = planSuccessor(work, mended.plan, matter, successorId, request.values ?? {});
  return opened.taken ? { plan: opened.plan, successorId } : refuseCommand(opened.refusals);
}

function refuseConflict(work: Work, file: CaseFile, matter: OpenMatter): never {
  const { procedure, state } = matter;
  const context = contextOf(work.services, file, work.now, dayOf(work.now));
  return refuseCommand([conflictRefusal(procedure, state, factsOf(file), work.actor, context)]);
}

function findMatterPlace(services: Services, access: Access, matterId: string) {
  return read(services.record, access, (transaction) =>
    transaction
      .selectFrom('matter')
      .select(['case_id', 'procedure', 'definition_version'])
      .where('id', '=', matterId)
      .executeTakeFirst(),
  );
}
