import type { CaseEntry, ProhibitionEntry, RegisterEntry, TermStatement } from '@guitu/law';

import { newId } from '../id.ts';
import { nameSort, nameTokens } from '../names/name-tokens.ts';
import { makeCaseKey } from './key-ring.ts';
import type { NewCaseKey } from './key-ring.ts';
import type { KnownPerson } from './known.ts';
import { given, hex, personColumns, sealItems, stageChange } from './staged-content.ts';
import type { Batch, StagedContent } from './staged-content.ts';

type Stamp = { readonly change_id: string; readonly written_by_code: number; readonly holder_code: number };

/** Stages a new case, and its person unless this body already has him. Returns the id of the case. */
export function stageCreate(
  content: StagedContent,
  batch: Batch,
  row: number,
  entry: RegisterEntry,
  person: KnownPerson | undefined,
): string {
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
  const personId = person?.row.id ?? stagePerson(content, batch, entry, stamp);
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
  return caseId;
}

function stagePerson(content: StagedContent, batch: Batch, entry: RegisterEntry, stamp: Stamp): string {
  const id = newId();
  const key = stageKey(content, batch);
  content.add('person', { id, key_id: key.id, ...personColumns(batch.record, key, entry.person), ...stamp });
  stageNameTokens(content, id, stamp.holder_code, entry.person.name, entry.person.formerNames);
  return id;
}

/** What the person is found by. Those that are there already are skipped when they are written. */
export function stageNameTokens(
  content: StagedContent,
  personId: string,
  holderCode: number,
  name: string,
  formerNames: readonly string[],
): void {
  for (const token of nameTokens(name, formerNames)) {
    content.add('name_token', { token, holder_code: holderCode, person_id: personId });
  }
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

function stageKey(content: StagedContent, { record }: Batch): NewCaseKey {
  const key = makeCaseKey(record);
  content.add('case_key', { id: key.id, wrapped: hex(key.wrapped), algorithm: record.crypto.sealing });
  return key;
}
