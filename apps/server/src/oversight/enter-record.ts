import type { FormValues, OversightRecordKind } from '@guitu/law';
import {
  dayOf,
  dayOfOversightRecord,
  formatDay,
  oversightForms,
  oversightRefusals,
  validate,
} from '@guitu/law';
import { json, newId, stamp } from '@guitu/record';
import type { Change } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type {
  CorrectOversightRecord,
  EnterOversightRecord,
  WithdrawOversightRecord,
} from '../contract/oversight.ts';
import { NotFound } from '../http/answer.ts';
import type { Transaction } from '../record-types.ts';
import { runOfficeCommand } from '../roster/office-command.ts';
import type { Services } from '../services.ts';
import { checkMayEnter } from './may-enter.ts';

/** Enters something into the register of supervision and checking, in the name of the body one works for. */
export async function enterRecord(
  services: Services,
  visitor: Visitor,
  { kind, values, idempotencyKey }: EnterOversightRecord,
): Promise<{ readonly id: string }> {
  checkMayEnter(visitor.body, kind);
  const entered = readValues(services, kind, values);
  const command = { command: 'oversight.enter', idempotencyKey, body: { kind, values } };
  return runOfficeCommand(services, visitor, command, async (transaction, change) => {
    const id = newId();
    await transaction
      .insertInto('oversight_record')
      .values({
        id,
        kind,
        ...columnsOf(kind, entered),
        entered_by: visitor.account.name,
        body_name: visitor.body.name,
        recorded_at: change.at,
        holder_code: visitor.body.regionCode,
        ...stamp(change),
      })
      .execute();
    return { id };
  });
}

/** Puts other values in place. What stood there stays in the chain. */
export function correctRecord(
  services: Services,
  visitor: Visitor,
  id: string,
  { values, idempotencyKey }: CorrectOversightRecord,
): Promise<{ readonly id: string }> {
  const command = { command: 'oversight.correct', idempotencyKey, body: { id, values } };
  return runOfficeCommand(services, visitor, command, async (transaction, change) => {
    const kind = await findOwn(transaction, visitor, id);
    await alter(transaction, id, change, {
      ...columnsOf(kind, readValues(services, kind, values)),
      corrected_at: change.at,
    });
    return { id };
  });
}

/** Takes out what was entered by mistake. It stays and says who did so and why. */
export function withdrawRecord(
  services: Services,
  visitor: Visitor,
  id: string,
  { reason, idempotencyKey }: WithdrawOversightRecord,
): Promise<{ readonly id: string }> {
  const command = { command: 'oversight.withdraw', idempotencyKey, body: { id, reason } };
  return runOfficeCommand(services, visitor, command, async (transaction, change) => {
    await findOwn(transaction, visitor, id);
    await alter(transaction, id, change, {
      withdrawn_at: change.at,
      withdrawn_by: visitor.account.name,
      withdrawn_reason: reason,
    });
    return { id };
  });
}

function readValues(services: Services, kind: OversightRecordKind, raw: FormValues): FormValues {
  const { values, problems, missing } = validate(oversightForms[kind], raw);
  if (problems.length + missing.length > 0) return refuseCommand([...problems, ...missing]);
  const refusals = oversightRefusals({ kind, values });
  if (refusals.length > 0) return refuseCommand(refusals);
  const on = dayOfOversightRecord({ kind, values });
  if (on > dayOf(services.now())) {
    const text = `${formatDay(on)}还没有到，请在办了以后登记。`;
    return refuseCommand([{ code: 'oversight.in-future', field: 'on', text }]);
  }
  return values;
}

function columnsOf(kind: OversightRecordKind, values: FormValues) {
  return { on_day: dayOfOversightRecord({ kind, values }), body: json(values) };
}

/** One's own: of the same place the procuratorate's is not the agency's, nor the other way round. */
async function findOwn(transaction: Transaction, visitor: Visitor, id: string): Promise<OversightRecordKind> {
  const row = await transaction
    .selectFrom('oversight_record')
    .select(['kind', 'body_name'])
    .where('id', '=', id)
    .where('holder_code', '=', visitor.body.regionCode)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  const kind = row.kind as OversightRecordKind;
  checkMayEnter(visitor.body, kind);
  return kind;
}

async function alter(transaction: Transaction, id: string, change: Change, values: object): Promise<void> {
  await transaction
    .updateTable('oversight_record')
    .set({ ...values, ...stamp(change) })
    .where('id', '=', id)
    .execute();
}
