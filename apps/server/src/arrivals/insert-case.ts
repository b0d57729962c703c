import type { OfficeChoice } from '@guitu/law';
import { dayOf, sensitiveItemNames } from '@guitu/law';
import { createCaseKey, insertPerson, json, nameSort, newId, sealValues, stamp } from '@guitu/record';

import type { Work } from '../command/work.ts';
import type { ArrivalEntry, ArrivalPerson, ArrivalProhibition } from './arrival-entry.ts';

/** Enters a person nobody here has met. Answers with the id. */
export async function insertArrivingPerson(work: Work, person: ArrivalPerson): Promise<string> {
  const { services, transaction, change } = work;
  const id = newId();
  const keyId = await createCaseKey(services.record, transaction);
  const items = await sealValues(services.record, transaction, person.items, sensitiveItemNames, keyId);
  await insertPerson(services.record, transaction, change, { ...person, id, keyId, items });
  return id;
}

/**
 * Enters a case that waits for its person: status 'expected', the term and the prohibitions as far as the door states them,
 * and who holds it from today on. What the door does not say stays open.
 */
export async function insertArrivingCase(
  work: Work,
  caseId: string,
  personId: string,
  entry: ArrivalEntry,
  office: OfficeChoice,
): Promise<void> {
  const { services, transaction, change } = work;
  const keyId = change.keyId ?? (await createCaseKey(services.record, transaction));
  const { case: stated, person } = entry;
  const items = await sealValues(services.record, transaction, stated.items, sensitiveItemNames, keyId);
  await transaction
    .insertInto('supervision_case')
    .values({
      id: caseId,
      person_id: personId,
      person_name: person.name,
      name_sort: nameSort(person.name),
      sex: person.sex ?? null,
      case_number: stated.externalKey ?? null,
      external_key: stated.externalKey ?? null,
      measure: stated.measure,
      deciding_authority: stated.decidingAuthority ?? null,
      judgment_number: stated.judgmentNumber ?? null,
      judgment_on: stated.judgmentOn ?? null,
      crime: stated.crime ?? null,
      original_penalty: stated.originalPenalty ?? null,
      term_begins: stated.termBegins ?? null,
      term_ends: stated.termEnds ?? null,
      status: 'expected',
      minor_at_crime: stated.minorAtCrime ?? false,
      office_code: office.code,
      items: json(items),
      key_id: keyId,
      created_at: change.at,
      holder_code: change.holderCode,
      ...stamp(change),
    })
    .execute();
  await insertTerm(work, caseId, entry);
  for (const order of entry.prohibitions) await insertProhibition(work, caseId, order);
  await transaction
    .insertInto('custody_interval')
    .values({
      id: newId(),
      case_id: caseId,
      custodian_code: office.code,
      custodian_name: office.name,
      from_on: dayOf(work.now),
      holder_code: change.holderCode,
      ...stamp(change),
    })
    .execute();
}

/** A line of the term ledger. It is called after the executing notice only where the door names one. */
export async function insertTerm(work: Work, caseId: string, { term }: ArrivalEntry): Promise<void> {
  if (term === undefined) return;
  const { transaction, change } = work;
  await transaction
    .insertInto('term_entry')
    .values({
      id: newId(),
      case_id: caseId,
      kind: term.paperNumber === undefined && term.paperOn === undefined ? 'judgment' : 'executingNotice',
      begins: term.begins,
      ends: term.ends,
      length: term.length === undefined ? null : json(term.length),
      paper_number: term.paperNumber ?? null,
      paper_on: term.paperOn ?? null,
      recorded_at: change.at,
      holder_code: change.holderCode,
      ...stamp(change),
    })
    .execute();
}

export async function insertProhibition(
  work: Work,
  caseId: string,
  order: ArrivalProhibition,
): Promise<void> {
  const { transaction, change } = work;
  await transaction
    .insertInto('prohibition')
    .values({
      id: newId(),
      case_id: caseId,
      kind: order.kind,
      content: order.content,
      begins: order.begins,
      ends: order.ends ?? null,
      holder_code: change.holderCode,
      ...stamp(change),
    })
    .execute();
}
