import type { Form, FormValues, Procedure } from '@guitu/law';
import { assessment, validate } from '@guitu/law';
import type { ChangeOrder } from '@guitu/record';
import { assessmentCode, createCaseKey, write } from '@guitu/record';

import { assessorOf } from '../access/enter.ts';
import type { Visitor } from '../access/visitor.ts';
import { actorOf } from '../access/visitor.ts';
import { arrivalId } from '../arrivals/arrival-id.ts';
import { carryOut } from '../command/carry-out.ts';
import { loadCaseFile } from '../command/load-case-files.ts';
import type { Outcome } from '../command/outcome.ts';
import { asOutcome, refuseCommand } from '../command/outcome.ts';
import { emptyPlan, planMove } from '../command/plan.ts';
import { sensitiveOf } from '../command/sensitive-fields.ts';
import { stepCommand } from '../command/step-command.ts';
import type { Work } from '../command/work.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import type { AssessmentSubject } from './insert-file.ts';
import { insertAssessmentFile } from './insert-file.ts';

/** The letter as it was typed in, sent once or again under the same key. */
export interface AssessmentRequest {
  readonly values: FormValues;
  readonly idempotencyKey: string;
}

export interface OpenedAssessment {
  readonly caseId: string;
  readonly matterId: string;
}

/**
 * 登记委托: makes the file of an assessment and takes its first step, in one change. Asked twice it answers like the first time. Throws
 * NotFound for a body that works on no assessments; refuses what the form or law refuses.
 */
export function openAssessment(
  services: Services,
  visitor: Visitor,
  request: AssessmentRequest,
): Promise<Outcome<OpenedAssessment>> {
  return asOutcome(async () => {
    const access = assessorOf(visitor);
    if (access === undefined) throw new NotFound();
    const procedure = services.catalogue.find(assessment.name) ?? assessment;
    const form = procedure.steps['receive']?.form ?? {};
    const subject = readSubject(form, request.values);
    const caseId = arrivalId(visitor.account.id, request.idempotencyKey, 'case');
    const matterId = arrivalId(visitor.account.id, request.idempotencyKey, 'matter');
    const holderCode = assessmentCode(visitor.body.regionCode);
    const order: ChangeOrder = {
      command: `${procedure.name}.start`,
      idempotencyKey: request.idempotencyKey,
      definitionVersion: procedure.version,
      chainId: caseId,
      caseId,
      createsCase: true,
      holderCode,
      body: { procedure: procedure.name, values: request.values },
      sensitive: { fields: sensitiveOf(procedure) },
    };
    const { result, replayed } = await write(services.record, access, order, async (transaction, made) => {
      const change = { ...made, keyId: made.keyId ?? (await createCaseKey(services.record, transaction)) };
      const work: Work = {
        services,
        transaction,
        change,
        access,
        actor: actorOf(visitor),
        now: services.now(),
      };
      await insertAssessmentFile(work, caseId, subject, visitor.body.regionCode);
      await takeFirstStep(work, procedure, { caseId, matterId }, request.values);
      return { caseId, matterId };
    });
    if (!replayed) services.notices.announce({ type: 'case', id: caseId, caseId, holderCode });
    return result;
  });
}

/** The file is named after what the form says; without that there is none. */
function readSubject(form: Form, given: FormValues): AssessmentSubject {
  const { values, problems, missing } = validate(form, given);
  if (problems.length + missing.length > 0) return refuseCommand([...problems, ...missing]);
  return values as unknown as AssessmentSubject;
}

async function takeFirstStep(
  work: Work,
  procedure: Procedure,
  { caseId, matterId }: OpenedAssessment,
  values: FormValues,
): Promise<void> {
  const file = await loadCaseFile(work.services, work.transaction, caseId);
  if (file === undefined) throw new NotFound();
  const command = stepCommand(procedure, { step: 'receive', values, mode: 'permit' }, work.now);
  const planned = planMove(
    work.services,
    emptyPlan(file),
    { id: matterId, procedure },
    command,
    work.actor,
    work.now,
  );
  await carryOut(work, planned.taken ? planned.plan : refuseCommand(planned.refusals), '');
}
