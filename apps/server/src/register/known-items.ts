import type { ItemValue, ItemValues, Length, RegionValue } from '@guitu/law';
import { codeOfMeaning, coreItems, regionPath } from '@guitu/law';
import type { OpenedPerson, Record as GuituRecord } from '@guitu/record';
import { openPerson, openValues, RecordRefusal } from '@guitu/record';

import type { Row, Transaction } from '../record-types.ts';

/** Everything the register holds of a case and its person, in clear text. */
export interface KnownItems {
  readonly case: Row<'supervision_case'>;
  /** Undefined where the person has gone to another holder with a later case, or was lawfully destroyed. */
  readonly person: Row<'person'> | undefined;
  readonly personItems: Readonly<Record<string, unknown>>;
  readonly caseItems: Readonly<Record<string, unknown>>;
  /** The term ledger in the order it was entered. */
  readonly terms: readonly Row<'term_entry'>[];
  readonly prohibitions: readonly Row<'prohibition'>[];
  /** Every item that has a value. */
  readonly values: ItemValues;
}

/** Reads the items of a case, or nothing when it is not there or not the reader's. */
export async function loadKnownItems(
  record: GuituRecord,
  transaction: Transaction,
  caseId: string,
): Promise<KnownItems | undefined> {
  const row = await transaction
    .selectFrom('supervision_case')
    .selectAll()
    .where('id', '=', caseId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const found = await transaction
    .selectFrom('person')
    .selectAll()
    .where('id', '=', row.person_id)
    .executeTakeFirst();
  const opened = found === undefined ? undefined : await openPerson(record, transaction, found);
  const person = opened?.destroyed === true ? undefined : found;
  const terms = await transaction
    .selectFrom('term_entry')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const prohibitions = await transaction
    .selectFrom('prohibition')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('begins')
    .orderBy('id')
    .execute();
  const personItems = person === undefined ? {} : await openItems(record, transaction, person);
  const caseItems = await openItems(record, transaction, row);
  const known = { case: row, person, personItems, caseItems, terms, prohibitions };
  return { ...known, values: valuesOf(known, opened) };
}

/** Sealed items whose key was lawfully destroyed are gone; the rest can still be shown. */
async function openItems(
  record: GuituRecord,
  transaction: Transaction,
  row: { readonly items: unknown; readonly key_id: string },
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const items: unknown = await openValues(record, transaction, row.items, row.key_id);
    return items as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof RecordRefusal && error.code === 'record.keyDestroyed') return {};
    throw error;
  }
}

function valuesOf(known: Omit<KnownItems, 'values'>, opened: OpenedPerson | undefined): ItemValues {
  const stored = { ...itemsOf(known.personItems, 'person'), ...itemsOf(known.caseItems, 'case') };
  return given({ ...personColumns(known.person, opened), ...caseColumns(known), ...stored });
}

/** Only items this version knows; codes among them keep their own table and generation. */
function itemsOf(items: Readonly<Record<string, unknown>>, of: 'person' | 'case'): ItemValues {
  return Object.fromEntries(
    coreItems
      .filter((item) => item.of === of && items[item.name] !== undefined)
      .map((item) => [item.name, items[item.name] as ItemValue]),
  );
}

function personColumns(row: Row<'person'> | undefined, opened: OpenedPerson | undefined): Stated {
  if (row === undefined) return {};
  return {
    name: row.name,
    formerNames: row.former_names.length === 0 ? null : row.former_names,
    sex: coded('sex', row.sex),
    birthOn: row.birth_on,
    ethnicity: coded('ethnicity', row.ethnicity_code),
    idKind: coded('idKind', row.id_kind),
    idNumber: opened?.idNumber,
    phone: opened?.phone,
    homeRegion: region(row.home_region_code),
    homeAddress: opened?.homeAddress,
    householdRegion: region(row.household_region_code),
    householdAddress: opened?.householdAddress,
  };
}

function caseColumns({ case: row, terms }: Omit<KnownItems, 'values'>): Stated {
  const term = terms.findLast((entry) => originalTerms.has(entry.kind));
  return {
    externalNumber: row.external_key,
    measure: coded('measure', row.measure),
    minorAtCrime: coded('yesNo', row.minor_at_crime ? 'yes' : 'no'),
    decidingAuthority: row.deciding_authority,
    judgmentNumber: row.judgment_number,
    judgmentOn: row.judgment_on,
    crime: row.crime,
    originalPenalty: row.original_penalty,
    status: coded('caseStatus', row.status),
    level: row.level,
    receivedOn: row.received_on,
    termBegins: row.term_begins,
    termEnds: row.term_ends,
    termLength: term?.length as Length | null | undefined,
    noticeNumber: term?.paper_number,
    noticeOn: term?.paper_on,
  };
}

/** Lines of the ledger that only repeat what papers said from the beginning; any other one is a decision that altered the term. */
export const originalTerms: ReadonlySet<string> = new Set(['import', 'executingNotice', 'judgment']);

type Stated = Readonly<Record<string, ItemValue | null | undefined>>;

function given(values: Stated): ItemValues {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, ItemValue] => entry[1] != null),
  );
}

function coded(table: string, means: string | null): ItemValue | undefined {
  return means === null ? undefined : codeOfMeaning(table, means);
}

function region(code: number | null): RegionValue | undefined {
  return code === null ? undefined : { text: regionPath(code) ?? String(code), code };
}
