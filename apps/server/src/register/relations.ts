import { json, newId, openText, RecordRefusal, sealText, stamp } from '@guitu/record';

import { passesLevel } from '../access/levels.ts';
import { readCase } from '../access/read-case.ts';
import type { Visitor } from '../access/visitor.ts';
import { assessAnew } from '../command/assess-anew.ts';
import { runCaseCommand } from '../command/case-command.ts';
import type { CaseFile } from '../command/case-file.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { AddRelation, EndRelation, Relation, Relations } from '../contract/register.ts';
import { NotFound } from '../http/answer.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { relationNames } from './relation-names.ts';

/** Who stands around the person of a case: those who are no longer one as well, after the others. */
export async function findRelations(
  services: Services,
  visitor: Visitor,
  caseId: string,
  route: string,
): Promise<Relations | undefined> {
  return readCase(services, visitor, caseId, { subject: 'case', route }, async (transaction, row) => {
    const keys = await keysOf(transaction, row.person_id);
    const editable = passesLevel('keeper', visitor.body.kind, visitor.account.roles);
    if (keys.size === 0) return { relations: [], editable };
    const rows = await transaction
      .selectFrom('relation')
      .selectAll()
      .where('person_id', 'in', [...keys.keys()])
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    const relations: Relation[] = [];
    for (const one of rows) {
      relations.push(await relationRow(services, transaction, keys.get(one.person_id) ?? '', one));
    }
    return {
      relations: relations.toSorted((a, b) => Number(a.untilOn !== null) - Number(b.untilOn !== null)),
      editable,
    };
  });
}

/** Enters somebody who stands around the person. Telephone and address are stored encrypted. */
export async function addRelation(
  services: Services,
  visitor: Visitor,
  caseId: string,
  request: AddRelation,
): Promise<void> {
  const command = {
    command: 'relation.add',
    caseId,
    idempotencyKey: request.idempotencyKey,
    definitionVersion: '1',
    body: request,
    sensitive: ['phone', 'address'],
    matterIds: [],
  };
  await runCaseCommand(services, visitor, command, async (work, file) => {
    const person = personOf(file);
    const sealed = async (text: string | undefined): Promise<Buffer | null> =>
      text === undefined || text === ''
        ? null
        : sealText(services.record, work.transaction, person.key_id, text);
    await work.transaction
      .insertInto('relation')
      .values({
        id: newId(),
        person_id: person.id,
        kind: request.kind,
        name: request.name,
        name_detail: json(detailOf(request)),
        phone_sealed: await sealed(request.phone),
        address_sealed: await sealed(request.address),
        note: blankless(request.note),
        from_on: request.fromOn ?? null,
        until_on: null,
        created_at: work.change.at,
        holder_code: person.holder_code,
        ...stamp(work.change),
      })
      .execute();
    // The guardian of a minor is a fact of the case.
    await assessAnew(work, caseId);
    return null;
  });
}

/** Says until when somebody was one. The row stays: who was a guardian then is asked years later. */
export async function endRelation(
  services: Services,
  visitor: Visitor,
  caseId: string,
  relationId: string,
  request: EndRelation,
): Promise<void> {
  const command = {
    command: 'relation.end',
    caseId,
    idempotencyKey: request.idempotencyKey,
    definitionVersion: '1',
    body: { relationId, ...request },
    sensitive: [],
    matterIds: [],
  };
  await runCaseCommand(services, visitor, command, async (work, file) => {
    const row = await work.transaction
      .selectFrom('relation')
      .selectAll()
      .where('id', '=', relationId)
      .where('person_id', 'in', [...(await keysOf(work.transaction, personOf(file).id)).keys()])
      .executeTakeFirst();
    if (row === undefined) throw new NotFound();
    if (row.until_on !== null) {
      refuseCommand([{ code: 'relation.ended', text: `${row.name}的登记已经止于 ${row.until_on}。` }]);
    }
    if (row.from_on !== null && request.untilOn < row.from_on) {
      refuseCommand([
        { code: 'relation.days', field: 'untilOn', text: `止日早于起日 ${row.from_on}，请核对。` },
      ]);
    }
    await work.transaction
      .updateTable('relation')
      .set({ until_on: request.untilOn, ...stamp(work.change) })
      .where('id', '=', relationId)
      .execute();
    await assessAnew(work, caseId);
    return null;
  });
}

/** The person and whoever was merged into him, each with the key his relations are sealed with. */
async function keysOf(transaction: Transaction, personId: string): Promise<ReadonlyMap<string, string>> {
  const merged = await transaction
    .selectFrom('merge')
    .select('merged_id')
    .where('kept_id', '=', personId)
    .where('kind', '=', 'person')
    .where('split_at', 'is', null)
    .execute();
  const people = await transaction
    .selectFrom('person')
    .select(['id', 'key_id'])
    .where('id', 'in', [personId, ...merged.map((row) => row.merged_id)])
    .execute();
  return new Map(people.map((person) => [person.id, person.key_id]));
}

/** The person of a case, as far as this body holds the personal data. */
export function personOf({ registers }: CaseFile): Row<'person'> {
  if (registers.person !== undefined) return registers.person;
  return refuseCommand([{ code: 'register.person', text: '此人的人员信息现由另一机构管理，请由那里登记。' }]);
}

function detailOf({ relationship, sex, organisation }: AddRelation) {
  return {
    ...(relationship === undefined || relationship === '' ? {} : { relationship }),
    ...(sex === undefined ? {} : { sex }),
    ...(organisation === undefined || organisation === '' ? {} : { organisation }),
  };
}

function blankless(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

interface Detail {
  readonly relationship?: string;
  readonly sex?: 'male' | 'female';
  readonly organisation?: string;
}

async function relationRow(
  services: Services,
  transaction: Transaction,
  keyId: string,
  row: Row<'relation'>,
): Promise<Relation> {
  const detail = row.name_detail as unknown as Detail;
  const kind = row.kind as Relation['kind'];
  return {
    id: row.id,
    kind,
    kindName: relationNames[kind],
    name: row.name,
    relationship: detail.relationship ?? null,
    sex: detail.sex ?? null,
    organisation: detail.organisation ?? null,
    phone: await opened(services, transaction, keyId, row.phone_sealed),
    address: await opened(services, transaction, keyId, row.address_sealed),
    note: row.note,
    fromOn: row.from_on,
    untilOn: row.until_on,
  };
}

async function opened(
  services: Services,
  transaction: Transaction,
  keyId: string,
  sealed: Buffer | null,
): Promise<string | null> {
  if (sealed === null) return null;
  try {
    return await openText(services.record, transaction, keyId, sealed);
  } catch (error) {
    if (error instanceof RecordRefusal && error.code === 'record.keyDestroyed') return null;
    throw error;
  }
}
