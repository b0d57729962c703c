import type { FormValues, OfficeChoice } from '@guitu/law';
import { dayOf, sensitiveItemNames } from '@guitu/law';
import type { ChangeOrder } from '@guitu/record';
import { adoptBlob, createCaseKey, write } from '@guitu/record';
import { sql } from 'kysely';

import type { Visitor } from '../access/visitor.ts';
import { accessOf, actorOf } from '../access/visitor.ts';
import { carryOut } from '../command/carry-out.ts';
import { runCaseCommand } from '../command/case-command.ts';
import type { CaseFile } from '../command/case-file.ts';
import { findMatter } from '../command/case-file.ts';
import { loadCaseFile } from '../command/load-case-files.ts';
import type { Outcome } from '../command/outcome.ts';
import { asOutcome, refuseCommand } from '../command/outcome.ts';
import type { Plan } from '../command/plan.ts';
import { sensitiveOf } from '../command/sensitive-fields.ts';
import type { Work } from '../command/work.ts';
import { NotFound } from '../http/answer.ts';
import { findOffices } from '../import/find-offices.ts';
import type { Services } from '../services.ts';
import type { ArrivalEntry } from './arrival-entry.ts';
import { arrivalId } from './arrival-id.ts';
import type { Arrived, ArrivalOrder } from './arrival-order.ts';
import { fillRecord } from './fill-record.ts';
import { insertArrivingCase, insertArrivingPerson } from './insert-case.ts';
import { findIntakeId, intakeProcedure, planBlanks, planIntake, planPapers } from './intake-moves.ts';
import { mayBeNew, takeKnownPerson } from './known-person.ts';

/**
 * Brings a person in through any door: finds or makes person and case, and opens (or continues) the one intake matter of the
 * case. One change, asked twice it answers like the first time. The law does not let anybody be turned away for missing
 * papers, a missing assessment or another household register (衔接工作意见2026 第七条): what is missing stays open here.
 *
 * Refuses `arrival.office` (no such office in the range), `arrival.known` (the ID number is on the register already: choose
 * the person or the case), `arrival.same-case`, `arrival.ended` (the case is over), and whatever law says about `announce`
 * and `addPapers`. Throws NotFound for a person or case that is not there or not the visitor's.
 */
export function openArrival(
  services: Services,
  visitor: Visitor,
  order: ArrivalOrder,
): Promise<Outcome<Arrived>> {
  return asOutcome(async () => {
    if (order.into.kind === 'case') return continueCase(services, visitor, order, order.into.caseId);
    const offices = await findOffices(services, visitor);
    const office = offices.find((one) => one.code === order.officeCode);
    if (office === undefined) return refuseCommand([noOffice]);
    return openCase(services, visitor, order, office);
  });
}

const noOffice = {
  code: 'arrival.office',
  field: 'officeCode',
  text: '请从本辖区里选择由哪个司法所（或者县级社区矫正机构）管理。',
};

async function openCase(
  services: Services,
  visitor: Visitor,
  order: ArrivalOrder,
  office: OfficeChoice,
): Promise<Arrived> {
  const access = accessOf(visitor);
  const caseId = arrivalId(visitor.account.id, order.idempotencyKey, 'case');
  const matterId = arrivalId(visitor.account.id, order.idempotencyKey, 'matter');
  const asked: ChangeOrder = {
    ...changeOf(order),
    chainId: caseId,
    caseId,
    createsCase: true,
    holderCode: office.code,
  };
  const { result, replayed } = await write(services.record, access, asked, async (transaction, made) => {
    // Two doors that open at the same time, or a register that is being imported, follow each other.
    await sql`select pg_advisory_xact_lock(7170, (current_setting('guitu.range_low')::bigint / 100000000)::integer)`.execute(
      transaction,
    );
    const change = { ...made, keyId: made.keyId ?? (await createCaseKey(services.record, transaction)) };
    const work: Work = {
      services,
      transaction,
      change,
      access,
      actor: actorOf(visitor),
      now: services.now(),
    };
    const { personId, found } = await findOrInsertPerson(work, order, office);
    await insertArrivingCase(work, caseId, personId, order.entry, office);
    const filling =
      found === 'new'
        ? { filled: [], kept: [] }
        : await fillRecord(work, order.entry, personId, undefined, {
            caseId,
            idempotencyKey: order.idempotencyKey,
          });
    const file = await needFile(work, caseId, []);
    await carryOut(work, await planOpening(work, file, matterId, order), '');
    await order.also?.(work, { caseId, matterId });
    return { caseId, matterId, found, ...filling };
  });
  if (!replayed) {
    services.notices.announce({ type: 'case', id: caseId, caseId, holderCode: office.code });
  }
  return result;
}

async function planOpening(work: Work, file: CaseFile, matterId: string, order: ArrivalOrder): Promise<Plan> {
  if (order.opening !== undefined) return order.opening.plan(work, file, matterId);
  return planIntake(work, file, matterId, announceValues(order, order.entry, work), order.papers);
}

async function findOrInsertPerson(
  work: Work,
  { into, entry }: ArrivalOrder,
  office: OfficeChoice,
): Promise<{ readonly personId: string; readonly found: 'new' | 'person' }> {
  if (into.kind === 'person') {
    await takeKnownPerson(work, into.personId, entry, office);
    return { personId: into.personId, found: 'person' };
  }
  await mayBeNew(work, entry);
  return { personId: await insertArrivingPerson(work, entry.person), found: 'new' };
}

/** A door of a case that is there: nothing is doubled. */
async function continueCase(
  services: Services,
  visitor: Visitor,
  order: ArrivalOrder,
  caseId: string,
): Promise<Arrived> {
  const asked = changeOf(order);
  const command = {
    command: asked.command,
    caseId,
    idempotencyKey: asked.idempotencyKey,
    definitionVersion: asked.definitionVersion,
    body: asked.body,
    sensitive: [...asked.sensitive.fields],
    matterIds: [],
  };
  return runCaseCommand(services, visitor, command, async (work, before) => {
    const { case: row } = before.registers;
    if (row.status !== 'expected' && row.status !== 'serving') return refuseCommand([ended]);
    const filling = await fillRecord(work, order.entry, row.person_id, row, {
      caseId,
      idempotencyKey: order.idempotencyKey,
    });
    const intakeId = await findIntakeId(work.transaction, caseId);
    const file = await needFile(work, caseId, intakeId === undefined ? [] : [intakeId]);
    const continued = await continueIntake(work, file, order, intakeId);
    await order.also?.(work, { caseId, matterId: continued.matterId });
    return {
      caseId,
      matterId: continued.matterId,
      found: 'case' as const,
      filled: [...filling.filled, ...continued.filled],
      kept: [...filling.kept, ...continued.kept],
    };
  });
}

const ended = {
  code: 'arrival.ended',
  text: '这件案件已经解除或者终止，不能再接收。',
  instead: '是新的判决、裁定或者决定的，请选“已登记的人，新的案件”。',
};

async function continueIntake(
  work: Work,
  file: CaseFile,
  order: ArrivalOrder,
  intakeId: string | undefined,
): Promise<{ matterId: string | null; filled: readonly string[]; kept: readonly string[] }> {
  if (order.opening !== undefined) {
    const matterId = arrivalId(work.actor.accountId, order.idempotencyKey, 'matter');
    await carryOut(work, await order.opening.plan(work, file, matterId), '');
    return { matterId, filled: [], kept: [] };
  }
  const announce = announceValues(order, order.entry, work);
  const matter = intakeId === undefined ? undefined : findMatter(file, intakeId);
  if (matter !== undefined) {
    const { plan, filled, kept } = planBlanks(work, file, matter, announce);
    const moves = order.papers === undefined ? plan : planPapers(work, plan, matter, order.papers);
    if (moves.moves.length > 0) await carryOut(work, moves, '来件补充');
    return { matterId: matter.id, filled, kept };
  }
  if (file.base.status === 'expected') {
    const matterId = arrivalId(work.actor.accountId, order.idempotencyKey, 'matter');
    await carryOut(work, planIntake(work, file, matterId, announce, order.papers), '');
    return { matterId, filled: [], kept: [] };
  }
  // He serves already and his intake was never entered here: the papers join the file, no reception is made up.
  for (const { hash } of order.papers?.evidence ?? []) {
    await adoptBlob(work.services.record, work.transaction, work.change, {
      hash,
      caseId: file.base.caseId,
    });
  }
  return { matterId: null, filled: [], kept: [] };
}

async function needFile(work: Work, caseId: string, matterIds: readonly string[]): Promise<CaseFile> {
  const file = await loadCaseFile(work.services, work.transaction, caseId, matterIds);
  if (file === undefined) throw new NotFound();
  return file;
}

/** What the notice says, completed from the entry; learnt of today where nobody says otherwise. */
export function announceValues(
  { announce }: Pick<ArrivalOrder, 'announce'>,
  { case: stated }: ArrivalEntry,
  { now }: Pick<Work, 'now'>,
): FormValues {
  return {
    learnedOn: dayOf(now),
    ...(fits(stated.decidingAuthority, 100) ? { decider: stated.decidingAuthority } : {}),
    ...(fits(stated.judgmentNumber, 60) ? { decisionNumber: stated.judgmentNumber } : {}),
    ...(stated.judgmentOn === undefined ? {} : { decisionOn: stated.judgmentOn }),
    ...announce,
  };
}

/** The register holds longer texts than the notice; what does not fit stays in the register alone. */
function fits(text: string | undefined, maximum: number): text is string {
  return text !== undefined && [...text].length <= maximum;
}

/** The change as it stands: everything the door said, what is sensitive sealed. */
function changeOf({
  entry,
  into,
  officeCode,
  announce,
  papers,
  opening,
  command,
  idempotencyKey,
}: ArrivalOrder) {
  const procedure = opening?.procedure ?? intakeProcedure();
  return {
    command,
    idempotencyKey,
    definitionVersion: procedure.version,
    body: { into, officeCode, entry, announce, papers: papers ?? null },
    sensitive: { fields: [...sensitiveItemNames, ...sensitiveOf(procedure)] },
  };
}
