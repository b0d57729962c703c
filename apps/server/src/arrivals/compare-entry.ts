import type { StoredCode } from '@guitu/law';
import { sameMeaning } from '@guitu/law';
import type { OpenedPerson } from '@guitu/record';
import { canonicalJson } from '@guitu/record';

import type { Row } from '../record-types.ts';
import type { ArrivalCase, ArrivalEntry, ArrivalPerson, ArrivalProhibition } from './arrival-entry.ts';

/** What is known of a person and a case, in clear text, beside which a door's statement is laid. */
export interface KnownRecord {
  readonly person: Row<'person'>;
  readonly opened: OpenedPerson;
  readonly personItems: Readonly<Record<string, unknown>>;
  /** Absent when the arrival makes a new case. */
  readonly case?: Row<'supervision_case'>;
  readonly caseItems: Readonly<Record<string, unknown>>;
  readonly prohibitions: readonly Row<'prohibition'>[];
}

/** A door's statement beside the record: blanks to fill, and what both say differently. */
export interface Difference {
  readonly person: Partial<ArrivalPerson>;
  readonly case: Partial<ArrivalCase>;
  /** The record has no term at all and the door states one. */
  readonly term: boolean;
  readonly prohibitions: readonly ArrivalProhibition[];
  /** Names of items that are filled in. */
  readonly filled: readonly string[];
  /** Names of items that differ: nothing is overwritten. */
  readonly kept: readonly string[];
}

/** Lays a door's statement beside the record. Pure. What the door does not say agrees with everything. */
export function compareEntry(entry: ArrivalEntry, known: KnownRecord): Difference {
  const person = comparePerson(entry.person, known);
  const row = known.case;
  if (row === undefined) return { ...person, case: {}, term: false, prohibitions: [] };
  const stated = compareCase(entry.case, row, known.caseItems);
  const term = entry.term !== undefined && row.term_begins === null && row.term_ends === null;
  const orders = compareProhibitions(entry.prohibitions, known.prohibitions);
  return {
    person: person.person,
    case: stated.patch,
    term,
    prohibitions: orders.added,
    filled: [...person.filled, ...stated.filled, ...(orders.added.length > 0 ? ['prohibitionContent'] : [])],
    kept: [...person.kept, ...stated.kept, ...(orders.differ ? ['prohibitionBegins'] : [])],
  };
}

function comparePerson(
  stated: ArrivalPerson,
  { person: row, opened, personItems }: KnownRecord,
): Pick<Difference, 'person' | 'filled' | 'kept'> {
  const compared = compareFields<ArrivalPerson>(
    stated,
    [
      ['name', 'name', row.name],
      ['formerNames', 'formerNames', row.former_names],
      ['sex', 'sex', row.sex],
      ['birthOn', 'birthOn', row.birth_on],
      ['ethnicity', 'ethnicityCode', row.ethnicity_code],
      ['idKind', 'idKind', row.id_kind],
      ['idNumber', 'idNumber', opened.idNumber],
      ['phone', 'phone', opened.phone],
      ['homeRegion', 'homeRegionCode', row.home_region_code],
      ['homeAddress', 'homeAddress', opened.homeAddress],
      ['householdRegion', 'householdRegionCode', row.household_region_code],
      ['householdAddress', 'householdAddress', opened.householdAddress],
    ],
    personItems,
  );
  return { person: compared.patch, filled: compared.filled, kept: compared.kept };
}

function compareCase(
  stated: ArrivalCase,
  row: Row<'supervision_case'>,
  items: Readonly<Record<string, unknown>>,
): Compared<ArrivalCase> {
  // "Not a minor" is what a case starts from when nobody knew: while the person is awaited, better knowledge replaces it.
  const minor = row.minor_at_crime || row.status !== 'expected' ? row.minor_at_crime : null;
  return compareFields<ArrivalCase>(
    stated,
    [
      ['externalNumber', 'externalKey', row.external_key],
      ['measure', 'measure', row.measure],
      ['decidingAuthority', 'decidingAuthority', row.deciding_authority],
      ['judgmentNumber', 'judgmentNumber', row.judgment_number],
      ['judgmentOn', 'judgmentOn', row.judgment_on],
      ['crime', 'crime', row.crime],
      ['originalPenalty', 'originalPenalty', row.original_penalty],
      ['termBegins', 'termBegins', row.term_begins],
      ['termEnds', 'termEnds', row.term_ends],
      ['minorAtCrime', 'minorAtCrime', stated.minorAtCrime === true ? minor : row.minor_at_crime],
    ],
    items,
  );
}

interface Compared<T> {
  readonly patch: Partial<T>;
  readonly filled: readonly string[];
  readonly kept: readonly string[];
}

type Comparison<T> = readonly [item: string, field: keyof T, present: unknown];

function compareFields<T extends { readonly items: object }>(
  stated: T,
  comparisons: readonly Comparison<T>[],
  presentItems: Readonly<Record<string, unknown>>,
): Compared<T> {
  const patch: Partial<T> = {};
  const filled: string[] = [];
  const kept: string[] = [];
  for (const [item, field, present] of comparisons) {
    const value = stated[field];
    if (isBlank(value) || same(value, present)) continue;
    if (isBlank(present)) {
      patch[field] = value;
      filled.push(item);
    } else kept.push(item);
  }
  const added: Record<string, unknown> = {};
  for (const [item, value] of Object.entries(stated.items as Readonly<Record<string, unknown>>)) {
    const present = presentItems[item];
    if (same(value, present)) continue;
    if (isBlank(present)) {
      added[item] = value;
      if (!filled.includes(item)) filled.push(item);
    } else if (!kept.includes(item)) kept.push(item);
  }
  const items = { ...presentItems, ...added };
  return { patch: Object.keys(added).length > 0 ? { ...patch, items } : patch, filled, kept };
}

/** Orders are known by kind and wording, as in an import. */
function compareProhibitions(
  stated: readonly ArrivalProhibition[],
  present: readonly Row<'prohibition'>[],
): { readonly added: readonly ArrivalProhibition[]; readonly differ: boolean } {
  const find = (order: ArrivalProhibition) =>
    present.find((row) => row.kind === order.kind && row.content === order.content);
  return {
    added: stated.filter((order) => find(order) === undefined),
    differ: stated.some((order) => {
      const row = find(order);
      return row !== undefined && (row.begins !== order.begins || !same(order.ends ?? row.ends, row.ends));
    }),
  };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** The same thing in a code of the other generation is no difference. */
function same(stated: unknown, present: unknown): boolean {
  if (isCode(stated) && isCode(present)) return sameMeaning(stated, present);
  return canonicalJson(stated ?? null) === canonicalJson(present ?? null);
}

function isCode(value: unknown): value is StoredCode {
  return typeof value === 'object' && value !== null && 'table' in value && 'generation' in value;
}
