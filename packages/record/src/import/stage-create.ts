import type { CaseEntry, ProhibitionEntry, RegisterEntry, TermStatement } from '@guitu/law';
import type { Transaction } from 'kysely';

import { newId } from '../id.ts';
import { nameSort } from '../names/name-tokens.ts';
import type { DB } from '../schema/tables.generated.ts';
import type { PersonDifference } from './plan-row.ts';
import { stageKey, stagePerson, stagePersonChange } from './stage-person.ts';
import type { Stamp } from './stage-person.ts';
import { given, sealItems, stageChange } from './staged-content.ts';
import type { Batch, StagedContent } from './staged-content.ts';

/** Stages a new case, with its person or for one this body already knows, who then goes to the office of the new case. */
export async function stageCreate(
  content: StagedContent,
  batch: Batch,
  transaction: Transaction<DB>,
  row: number,
  entry: RegisterEntry,
  person: PersonDifference | undefined,
): Promise<void> {
  const caseId = newId();
  const holderCode = entry.case.office.code;
  const change = stageChange(content, batch, {
    caseId,
    holderCode,
    command: 'import.create',
    row,
    body: { measure: entry.case.measure, termBegins: entry.term.begins, termEnds: entry.term.ends },
  });
  const stamp = { ...change, holder_code: holderCode };
  const personId = person?.known.row.id ?? stagePerson(content, batch, entry.person, stamp);
  if (person !== undefined) {
    await stagePersonChange(content, batch, transaction, person.known, person.patch, change);
    if (person.known.row.holder_code !== holderCode) content.add('person_move', { id: personId, ...stamp });
  }
  const key = stageKey(content, batch);
  content.add('supervision_case', {
    id: caseId,
    person_id: personId,
    person_name: entry.person.name,
    name_sort: nameSort(entry.person.name),
    sex: entry.person.sex,
    key_id: key.id,
    created_at: batch.at,
    ...caseColumns(batch, key.key, entry.case),
    status: entry.case.status ?? 'serving',
    minor_at_crime: entry.case.minorAtCrime ?? false,
    office_code: holderCode,
    ...stamp,
  });
  stageTerm(content, batch, caseId, entry.term, stamp);
  for (const prohibition of entry.prohibitions) stageProhibition(content, caseId, prohibition, stamp);
  stageCustody(content, caseId, entry.case.office, entry.case.receivedOn ?? entry.term.begins, stamp);
}

/** The columns of a case that are stated. */
export function caseColumns(
  batch: Batch,
  key: Buffer,
  entry: Partial<CaseEntry>,
): { readonly [column: string]: unknown } {
  return given({
    // People know a case by the number of the register they know; nothing else has given it one yet.
    case_number: entry.externalKey,
    external_key: entry.externalKey,
    measure: entry.measure,
    deciding_authority: entry.decidingAuthority,
    judgment_number: entry.judgmentNumber,
    judgment_on: entry.judgmentOn,
    crime: entry.crime,
    original_penalty: entry.originalPenalty,
    term_begins: entry.termBegins,
    term_ends: entry.termEnds,
    received_on: entry.receivedOn,
    status: entry.status,
    level: entry.level,
    minor_at_crime: entry.minorAtCrime,
    items: entry.items === undefined ? undefined : sealItems(batch.record, key, entry.items),
  });
}

/** A line of the term ledger. The register is no court paper: its kind says where the dates come from. */
export function stageTerm(
  content: StagedContent,
  batch: Batch,
  caseId: string,
  term: TermStatement,
  stamp: Stamp,
): void {
  content.add('term_entry', {
    id: newId(),
    case_id: caseId,
    kind: 'import',
    begins: term.begins,
    ends: term.ends,
    length: term.length ?? null,
    paper_number: term.paperNumber ?? null,
    paper_on: term.paperOn ?? null,
    recorded_at: batch.at,
    ...stamp,
  });
}

export function stageProhibition(
  content: StagedContent,
  caseId: string,
  entry: ProhibitionEntry,
  stamp: Stamp,
): void {
  const { kind, content: wording, begins, ends } = entry;
  content.add('prohibition', {
    id: newId(),
    case_id: caseId,
    kind,
    content: wording,
    begins,
    ends,
    ...stamp,
  });
}

/** Who holds the case from which day on. */
export function stageCustody(
  content: StagedContent,
  caseId: string,
  office: CaseEntry['office'],
  from: string,
  stamp: Stamp,
): void {
  content.add('custody_interval', {
    id: newId(),
    case_id: caseId,
    custodian_code: office.code,
    custodian_name: office.name,
    from_on: from,
    ...stamp,
  });
}
