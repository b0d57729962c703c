import { meaningOf } from '@guitu/law';
import type { CaseEntry, ItemValue, OtherItems, PersonEntry, StoredCode } from '@guitu/law';

import { canonicalJson } from '../json.ts';
import type { KnownCase, KnownPerson } from './known.ts';

/** One item that changes. What is sensitive is named without its values. */
export interface FieldChange {
  /** English name of the data item, see law's coreItems. */
  readonly item: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

interface Changes<T> {
  readonly changed: readonly FieldChange[];
  readonly patch: Partial<T>;
}

/** Item, field of the entry, value kept now, and whether it is sensitive. */
type Comparison<T> = readonly [item: string, field: keyof T, present: unknown, sensitive?: 'sensitive'];

/** What the register says differently about the person. */
export function findPersonChanges(entry: PersonEntry, person: KnownPerson): Changes<PersonEntry> {
  const { row, opened } = person;
  const former = entry.formerNames.length === 0 ? row.former_names : entry.formerNames;
  return compareFields(
    { ...entry, formerNames: former },
    [
      ['name', 'name', row.name],
      ['formerNames', 'formerNames', row.former_names],
      ['sex', 'sex', row.sex],
      ['birthOn', 'birthOn', row.birth_on],
      ['ethnicity', 'ethnicityCode', row.ethnicity_code],
      ['idKind', 'idKind', row.id_kind],
      ['idNumber', 'idNumber', opened.idNumber, 'sensitive'],
      ['phone', 'phone', opened.phone, 'sensitive'],
      ['homeRegion', 'homeRegionCode', row.home_region_code],
      ['homeAddress', 'homeAddress', opened.homeAddress, 'sensitive'],
      ['householdRegion', 'householdRegionCode', row.household_region_code],
      ['householdAddress', 'householdAddress', opened.householdAddress, 'sensitive'],
    ],
    compareItems(entry.items, person.items),
  );
}

/** What the register says differently about the case; status, term and holder are compared apart. */
export function findCaseChanges(entry: CaseEntry, { row, items }: KnownCase): Changes<CaseEntry> {
  return compareFields(
    entry,
    [
      ['externalNumber', 'externalKey', row.external_key],
      ['measure', 'measure', row.measure],
      ['decidingAuthority', 'decidingAuthority', row.deciding_authority],
      ['judgmentNumber', 'judgmentNumber', row.judgment_number],
      ['judgmentOn', 'judgmentOn', row.judgment_on],
      ['crime', 'crime', row.crime],
      ['originalPenalty', 'originalPenalty', row.original_penalty],
      // Whoever is awaited has not been received; the day comes from the reception.
      ...(row.status === 'expected' ? [] : [['receivedOn', 'receivedOn', row.received_on] as const]),
      ['level', 'level', row.level],
      ['minorAtCrime', 'minorAtCrime', row.minor_at_crime],
    ],
    compareItems(entry.items, items),
  );
}

function compareFields<T extends { readonly items: OtherItems }>(
  entry: T,
  comparisons: readonly Comparison<T>[],
  items: { readonly changed: readonly FieldChange[]; readonly patch: OtherItems | undefined },
): Changes<T> {
  const changed: FieldChange[] = [];
  const patch: Partial<T> = {};
  for (const [item, field, present, sensitive] of comparisons) {
    const stated = entry[field];
    if (stated === undefined || canonicalJson(stated) === canonicalJson(present ?? null)) continue;
    patch[field] = stated;
    changed.push(sensitive ? { item } : { item, from: present ?? null, to: stated });
  }
  if (items.patch !== undefined) (patch as { items?: OtherItems }).items = items.patch;
  return { changed: [...changed, ...items.changed], patch };
}

/** Items without a column. They are named without values: among them is what the form marks as sensitive. */
function compareItems(stated: OtherItems, present: { readonly [name: string]: unknown }) {
  const changed = Object.entries(stated).filter(([name, value]) => !sameValue(value, present[name]));
  if (changed.length === 0) return { changed: [], patch: undefined };
  return {
    changed: changed.map(([item]) => ({ item })),
    patch: { ...present, ...Object.fromEntries(changed) } as OtherItems,
  };
}

/** The same thing in a code of the other generation is no change. */
function sameValue(stated: ItemValue, present: unknown): boolean {
  if (isCode(stated) && isCode(present))
    return stated.table === present.table && meaningOf(stated) === meaningOf(present);
  return canonicalJson(stated) === canonicalJson(present ?? null);
}

function isCode(value: unknown): value is StoredCode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'table' in value &&
    'generation' in value &&
    'code' in value
  );
}
