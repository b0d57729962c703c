import type { Day, FormValues, PrivacyRecordKind } from '@guitu/law';
import {
  assessmentKeptUntil,
  dayOf,
  dayOfPrivacyRecord,
  formatDay,
  privacyForms,
  validate,
} from '@guitu/law';
import { json, newId, stamp } from '@guitu/record';
import type { Change } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { CorrectPrivacyRecord, EnterPrivacyRecord, WithdrawPrivacyRecord } from '../contract/privacy.ts';
import { NotFound } from '../http/answer.ts';
import type { Transaction } from '../record-types.ts';
import { runOfficeCommand } from '../roster/office-command.ts';
import type { Services } from '../services.ts';

/** Enters something into the register of the body one works for. */
export function enterRecord(
  services: Services,
  visitor: Visitor,
  { kind, values, idempotencyKey }: EnterPrivacyRecord,
): Promise<{ readonly id: string }> {
  const entered = readValues(services, kind, values);
  const command = { command: 'privacy.enter', idempotencyKey, body: { kind, values } };
  return runOfficeCommand(services, visitor, command, async (transaction, change) => {
    const id = newId();
    await transaction
      .insertInto('privacy_record')
      .values({
        id,
        kind,
        ...columnsOf(kind, entered),
        entered_by: visitor.account.name,
        recorded_at: change.at,
        holder_code: visitor.body.regionCode,
        ...stamp(change),
      })
      .execute();
    return { id };
  });
}

/** Puts other values in place: a breach goes on, a processor gives back what he had. What stood there stays in the chain. */
export function correctRecord(
  services: Services,
  visitor: Visitor,
  id: string,
  { values, idempotencyKey }: CorrectPrivacyRecord,
): Promise<{ readonly id: string }> {
  const command = { command: 'privacy.correct', idempotencyKey, body: { id, values } };
  return runOfficeCommand(services, visitor, command, async (transaction, change) => {
    const { kind } = await findOwn(transaction, visitor, id);
    await alter(transaction, id, change, {
      ...columnsOf(kind, readValues(services, kind, values)),
      corrected_at: change.at,
    });
    return { id };
  });
}

/** Takes out what was entered by mistake. It stays and says who did so and why; an assessment not before its three years are over. */
export function withdrawRecord(
  services: Services,
  visitor: Visitor,
  id: string,
  { reason, idempotencyKey }: WithdrawPrivacyRecord,
): Promise<{ readonly id: string }> {
  const command = { command: 'privacy.withdraw', idempotencyKey, body: { id, reason } };
  return runOfficeCommand(services, visitor, command, async (transaction, change) => {
    const { kind, onDay } = await findOwn(transaction, visitor, id);
    const keptUntil = assessmentKeptUntil(onDay);
    if (kind === 'impactAssessment' && dayOf(services.now()) <= keptUntil) {
      return refuseCommand([
        {
          code: 'privacy.kept',
          text: `影响评估报告至少保存三年，${formatDay(keptUntil)}以前不能撤下。`,
          instead: '填错的请用“更正”。',
        },
      ]);
    }
    await alter(transaction, id, change, {
      withdrawn_at: change.at,
      withdrawn_by: visitor.account.name,
      withdrawn_reason: reason,
    });
    return { id };
  });
}

function readValues(services: Services, kind: PrivacyRecordKind, raw: FormValues): FormValues {
  const { values, problems, missing } = validate(privacyForms[kind], raw);
  const refusals = [...problems, ...missing];
  if (refusals.length > 0) return refuseCommand(refusals);
  const on = dayOfPrivacyRecord({ kind, values });
  if (on > dayOf(services.now())) {
    return refuseCommand([
      { code: 'privacy.in-future', text: `${formatDay(on)}还没有到，请在发生以后登记。` },
    ]);
  }
  return values;
}

function columnsOf(kind: PrivacyRecordKind, values: FormValues) {
  return { on_day: dayOfPrivacyRecord({ kind, values }), body: json(values) };
}

async function findOwn(transaction: Transaction, visitor: Visitor, id: string) {
  const row = await transaction
    .selectFrom('privacy_record')
    .select(['kind', 'on_day'])
    .where('id', '=', id)
    .where('holder_code', '=', visitor.body.regionCode)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  return { kind: row.kind as PrivacyRecordKind, onDay: row.on_day as Day };
}

async function alter(transaction: Transaction, id: string, change: Change, values: object): Promise<void> {
  await transaction
    .updateTable('privacy_record')
    .set({ ...values, ...stamp(change) })
    .where('id', '=', id)
    .execute();
}
