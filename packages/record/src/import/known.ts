import type { RegisterEntry } from '@guitu/law';
import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';

import type { Record } from '../open/record.ts';
import { RecordRefusal } from '../refusal.ts';
import type {
  DB,
  PersonTable,
  ProhibitionTable,
  SupervisionCaseTable,
  TermEntryTable,
} from '../schema/tables.generated.ts';
import { openValues } from '../sensitive/case-values.ts';
import { idNumberIndex } from '../sensitive/number-index.ts';
import { openPerson } from '../store/open-person.ts';
import type { OpenedPerson } from '../store/open-person.ts';
import { loadCaseKeys } from './key-ring.ts';

export interface KnownPerson {
  readonly row: Selectable<PersonTable>;
  readonly opened: OpenedPerson;
  readonly items: { readonly [name: string]: unknown };
}

export interface KnownCase {
  readonly row: Selectable<SupervisionCaseTable>;
  readonly items: { readonly [name: string]: unknown };
  /** In the order in which they were recorded. */
  readonly terms: readonly Selectable<TermEntryTable>[];
  readonly prohibitions: readonly Selectable<ProhibitionTable>[];
}

/** What this body already holds about the people of a register. */
export interface Known {
  readonly casesByExternalKey: ReadonlyMap<string, readonly KnownCase[]>;
  readonly casesByPerson: ReadonlyMap<string, readonly KnownCase[]>;
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly peopleByNumber: (idNumber: string) => readonly KnownPerson[];
}

const entriesAtOnce = 500;

/**
 * Looks up everybody a register may be about: by external number, else by identity number, and only inside the range of the
 * transaction. Row-level security decides what there is; people of other counties cannot be met here, not even as a difference in
 * time worth measuring, since every look-up is one index probe whether it finds somebody or not.
 */
export async function loadKnown(
  record: Record,
  transaction: Transaction<DB>,
  entries: readonly RegisterEntry[],
): Promise<Known> {
  const people = new Map<string, KnownPerson>();
  const cases = new Map<string, KnownCase>();
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    const slice = entries.slice(from, from + entriesAtOnce);
    const caseRows = await casesOf(transaction, slice);
    const personRows = await peopleOf(record, transaction, slice, caseRows);
    const all = await casesOfPeople(transaction, personRows, caseRows);
    const details = await detailsOf(transaction, all);
    await loadCaseKeys(
      record,
      transaction,
      [...personRows, ...all].map((row) => row.key_id),
    );
    for (const row of personRows) people.set(row.id, await openKnownPerson(record, transaction, row));
    for (const row of all)
      cases.set(row.id, { row, ...details(row.id), items: await openItems(record, transaction, row) });
  }
  const byNumber = group([...people.values()], (person) => person.row.id_number_index?.toString('hex'));
  return {
    people,
    casesByExternalKey: group([...cases.values()], (one) => one.row.external_key ?? undefined),
    casesByPerson: group([...cases.values()], (one) => one.row.person_id),
    peopleByNumber: (idNumber) => byNumber.get(idNumberIndex(record, idNumber).toString('hex')) ?? [],
  };
}

function casesOf(transaction: Transaction<DB>, entries: readonly RegisterEntry[]) {
  const keys = entries.map((entry) => entry.case.externalKey).filter((key) => key !== undefined);
  if (keys.length === 0) return Promise.resolve([]);
  return transaction
    .selectFrom('supervision_case')
    .selectAll()
    .where(sql<boolean>`external_key = any(${keys}::text[])`)
    .where('merged_into', 'is', null)
    .execute();
}

function peopleOf(
  record: Record,
  transaction: Transaction<DB>,
  entries: readonly RegisterEntry[],
  cases: readonly Selectable<SupervisionCaseTable>[],
) {
  const ids = cases.map((row) => row.person_id);
  const indexes = entries
    .map((entry) => entry.person.idNumber)
    .filter((number) => number !== undefined)
    .map((number) => idNumberIndex(record, number));
  return transaction
    .selectFrom('person')
    .selectAll()
    .where((row) =>
      row.or([
        ids.length > 0 ? sql<boolean>`id = any(${ids}::uuid[])` : row.lit(false),
        indexes.length > 0 ? sql<boolean>`id_number_index = any(${indexes}::bytea[])` : row.lit(false),
      ]),
    )
    .where('merged_into', 'is', null)
    .execute();
}

async function casesOfPeople(
  transaction: Transaction<DB>,
  people: readonly Selectable<PersonTable>[],
  found: readonly Selectable<SupervisionCaseTable>[],
): Promise<readonly Selectable<SupervisionCaseTable>[]> {
  if (people.length === 0) return found;
  const ids = people.map((row) => row.id);
  return transaction
    .selectFrom('supervision_case')
    .selectAll()
    .where(sql<boolean>`person_id = any(${ids}::uuid[])`)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .execute();
}

async function detailsOf(transaction: Transaction<DB>, cases: readonly Selectable<SupervisionCaseTable>[]) {
  const ids = cases.map((row) => row.id);
  if (ids.length === 0) return () => ({ terms: [], prohibitions: [] });
  const terms = await transaction
    .selectFrom('term_entry')
    .selectAll()
    .where(sql<boolean>`case_id = any(${ids}::uuid[])`)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const prohibitions = await transaction
    .selectFrom('prohibition')
    .selectAll()
    .where(sql<boolean>`case_id = any(${ids}::uuid[])`)
    .execute();
  const termsByCase = group(terms, (row) => row.case_id);
  const prohibitionsByCase = group(prohibitions, (row) => row.case_id);
  return (id: string) => ({
    terms: termsByCase.get(id) ?? [],
    prohibitions: prohibitionsByCase.get(id) ?? [],
  });
}

async function openKnownPerson(
  record: Record,
  transaction: Transaction<DB>,
  row: Selectable<PersonTable>,
): Promise<KnownPerson> {
  const clear = await openPerson(record, transaction, row);
  return { row, opened: clear, items: clear.destroyed ? {} : await openItems(record, transaction, row) };
}

/** Sealed items of a case whose key was lawfully destroyed are gone; the rest of the case can still be recognised. */
async function openItems(
  record: Record,
  transaction: Transaction<DB>,
  row: { readonly items: unknown; readonly key_id: string },
): Promise<{ readonly [name: string]: unknown }> {
  try {
    return (await openValues(record, transaction, row.items, row.key_id)) as {
      readonly [name: string]: unknown;
    };
  } catch (error) {
    if (error instanceof RecordRefusal && error.code === 'record.keyDestroyed') return {};
    throw error;
  }
}

function group<T>(
  values: readonly T[],
  keyOf: (value: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [value]);
    else members.push(value);
  }
  return groups;
}
