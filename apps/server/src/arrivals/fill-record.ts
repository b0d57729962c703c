import { sensitiveItemNames } from '@guitu/law';
import {
  addChange,
  json,
  openPerson,
  openValues,
  RecordRefusal,
  sealValues,
  stamp,
  updatePerson,
} from '@guitu/record';

import type { Work } from '../command/work.ts';
import { NotFound } from '../http/answer.ts';
import type { Row } from '../record-types.ts';
import type { ArrivalEntry } from './arrival-entry.ts';
import type { Difference, KnownRecord } from './compare-entry.ts';
import { compareEntry } from './compare-entry.ts';
import { insertProhibition, insertTerm } from './insert-case.ts';

/**
 * Fills in what the record lacks and the door states. Nothing that stands is overwritten. What was filled and what was found
 * to differ is a change of its own, so that the time line says it; sensitive values are in neither.
 */
export async function fillRecord(
  work: Work,
  entry: ArrivalEntry,
  personId: string,
  caseRow: Row<'supervision_case'> | undefined,
  place: { readonly caseId: string; readonly idempotencyKey: string },
): Promise<Pick<Difference, 'filled' | 'kept'>> {
  const known = await loadKnown(work, personId, caseRow);
  const difference = compareEntry(entry, known);
  const { filled, kept } = difference;
  if (filled.length + kept.length === 0) return { filled, kept };
  const change = await addChange(work.services.record, work.transaction, work.access, {
    command: 'arrival.filled',
    idempotencyKey: `${place.idempotencyKey}:filled`,
    definitionVersion: '1',
    chainId: place.caseId,
    caseId: place.caseId,
    holderCode: work.change.holderCode,
    body: { filled, kept },
  });
  await writeFilling({ ...work, change: { ...change, keyId: work.change.keyId } }, entry, known, difference);
  return { filled, kept };
}

async function writeFilling(
  work: Work,
  entry: ArrivalEntry,
  known: KnownRecord,
  difference: Difference,
): Promise<void> {
  const { record } = work.services;
  const { items, ...person } = difference.person;
  if (Object.keys(difference.person).length > 0) {
    const key = known.person.key_id;
    await updatePerson(record, work.transaction, work.change, known.person.id, {
      ...person,
      ...(items === undefined
        ? {}
        : { items: await sealValues(record, work.transaction, items, sensitiveItemNames, key) }),
    });
  }
  const row = known.case;
  if (row === undefined) return;
  const columns = await caseColumns(work, row, difference, entry);
  if (Object.keys(columns).length > 0) {
    await work.transaction
      .updateTable('supervision_case')
      .set({ ...columns, ...stamp(work.change) })
      .where('id', '=', row.id)
      .execute();
  }
  if (difference.term) await insertTerm(work, row.id, entry);
  for (const order of difference.prohibitions) await insertProhibition(work, row.id, order);
}

async function caseColumns(
  work: Work,
  row: Row<'supervision_case'>,
  { case: patch, person }: Difference,
  entry: ArrivalEntry,
) {
  const { record } = work.services;
  const sealed =
    patch.items === undefined
      ? undefined
      : await sealValues(record, work.transaction, patch.items, sensitiveItemNames, row.key_id);
  return {
    ...(patch.externalKey !== undefined && {
      external_key: patch.externalKey,
      case_number: row.case_number ?? patch.externalKey,
    }),
    ...(patch.measure !== undefined && { measure: patch.measure }),
    ...(patch.decidingAuthority !== undefined && { deciding_authority: patch.decidingAuthority }),
    ...(patch.judgmentNumber !== undefined && { judgment_number: patch.judgmentNumber }),
    ...(patch.judgmentOn !== undefined && { judgment_on: patch.judgmentOn }),
    ...(patch.crime !== undefined && { crime: patch.crime }),
    ...(patch.originalPenalty !== undefined && { original_penalty: patch.originalPenalty }),
    ...(patch.termBegins !== undefined && { term_begins: patch.termBegins }),
    ...(patch.termEnds !== undefined && { term_ends: patch.termEnds }),
    ...(patch.minorAtCrime !== undefined && { minor_at_crime: patch.minorAtCrime }),
    ...(person.sex !== undefined && row.sex === null && { sex: entry.person.sex ?? null }),
    ...(sealed !== undefined && { items: json(sealed) }),
  };
}

async function loadKnown(
  work: Work,
  personId: string,
  caseRow: Row<'supervision_case'> | undefined,
): Promise<KnownRecord> {
  const { record } = work.services;
  const { transaction } = work;
  const person = await transaction
    .selectFrom('person')
    .selectAll()
    .where('id', '=', personId)
    .executeTakeFirst();
  if (person === undefined) throw new NotFound();
  const opened = await openPerson(record, transaction, person);
  if (opened.destroyed) {
    throw new RecordRefusal('record.keyDestroyed', '此人的信息已依法封存销毁，不能再补充。');
  }
  const open = async (row: { readonly items: unknown; readonly key_id: string }) =>
    (await openValues(record, transaction, row.items, row.key_id)) as Readonly<Record<string, unknown>>;
  return {
    person,
    opened,
    personItems: await open(person),
    ...(caseRow === undefined ? {} : { case: caseRow }),
    caseItems: caseRow === undefined ? {} : await open(caseRow),
    prohibitions:
      caseRow === undefined
        ? []
        : await transaction.selectFrom('prohibition').selectAll().where('case_id', '=', caseRow.id).execute(),
  };
}
