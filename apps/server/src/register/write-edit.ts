import type { Day, ItemValue, RegionValue, StoredCode } from '@guitu/law';
import { meaningOf, sensitiveItemNames } from '@guitu/law';
import type { PersonValues } from '@guitu/record';
import { json, nameSort, newId, sealValues, stamp, updatePerson } from '@guitu/record';

import type { Work } from '../command/work.ts';
import type { KnownItems } from './known-items.ts';
import { originalTerms } from './known-items.ts';
import type { ItemChange } from './plan-edit.ts';

/** Items that live in a column; codes and places among them are kept as items too, because a code needs its table. */
const personColumns: Readonly<Record<string, (value: ItemValue | null) => Partial<PersonValues>>> = {
  formerNames: (value) => ({ formerNames: (value as readonly string[] | null) ?? [] }),
  sex: (value) => ({ sex: means(value) as 'male' | 'female' | null }),
  birthOn: (value) => ({ birthOn: value as Day | null }),
  ethnicity: (value) => ({ ethnicityCode: means(value) }),
  idKind: (value) => ({ idKind: means(value) }),
  idNumber: (value) => ({ idNumber: value as string | null }),
  phone: (value) => ({ phone: value as string | null }),
  homeRegion: (value) => ({ homeRegionCode: (value as RegionValue | null)?.code ?? null }),
  homeAddress: (value) => ({ homeAddress: value as string | null }),
  householdRegion: (value) => ({ householdRegionCode: (value as RegionValue | null)?.code ?? null }),
  householdAddress: (value) => ({ householdAddress: value as string | null }),
};

const caseColumns: Readonly<Record<string, string>> = {
  externalNumber: 'external_key',
  decidingAuthority: 'deciding_authority',
  judgmentNumber: 'judgment_number',
  judgmentOn: 'judgment_on',
  crime: 'crime',
  originalPenalty: 'original_penalty',
  termBegins: 'term_begins',
  termEnds: 'term_ends',
};

const termItems: ReadonlySet<string> = new Set([
  'termBegins',
  'termEnds',
  'termLength',
  'noticeNumber',
  'noticeOn',
]);

/** Items with a column of their own that are not kept among the other items. */
const columnOnly: ReadonlySet<string> = new Set([
  'name',
  'formerNames',
  'birthOn',
  'idKind',
  'idNumber',
  'phone',
  'homeAddress',
  'householdAddress',
  'minorAtCrime',
  ...Object.keys(caseColumns),
  ...termItems,
]);

/** Writes an edit: columns, items, the term ledger. The name as it was stays as a former name. */
export async function writeEdit(
  work: Work,
  known: KnownItems,
  changes: readonly ItemChange[],
): Promise<void> {
  const ofPerson = changes.filter(({ item }) => item.of === 'person');
  const ofCase = changes.filter(({ item }) => item.of === 'case');
  if (known.person !== undefined && ofPerson.length > 0) await writePerson(work, known, ofPerson);
  await writeCase(work, known, ofCase, ofPerson);
  if (ofCase.some(({ item }) => termItems.has(item.name))) await writeTerm(work, known, ofCase);
}

async function writePerson(work: Work, known: KnownItems, changes: readonly ItemChange[]): Promise<void> {
  const { person, personItems } = known;
  if (person === undefined) return;
  const patch = Object.assign(
    {},
    ...changes.map(({ item, new: value }) => personColumns[item.name]?.(value)),
  );
  const name = changes.find(({ item }) => item.name === 'name');
  const former = new Set<string>(patch.formerNames ?? person.former_names);
  if (name !== undefined) former.add(person.name);
  const items = withChanges(personItems, changes);
  await updatePerson(work.services.record, work.transaction, work.change, person.id, {
    ...patch,
    ...(name === undefined ? {} : { name: name.new as string }),
    ...(name === undefined && patch.formerNames === undefined ? {} : { formerNames: [...former] }),
    ...(items === undefined ? {} : { items: await seal(work, items, person.key_id) }),
  });
}

async function writeCase(
  work: Work,
  known: KnownItems,
  changes: readonly ItemChange[],
  ofPerson: readonly ItemChange[],
): Promise<void> {
  const columns: Record<string, unknown> = {};
  for (const { item, new: value } of changes) {
    const column = caseColumns[item.name];
    if (column !== undefined) columns[column] = value;
    if (item.name === 'externalNumber') columns['case_number'] = value;
    if (item.name === 'measure') columns['measure'] = means(value);
    if (item.name === 'minorAtCrime') columns['minor_at_crime'] = means(value) === 'yes';
  }
  for (const { item, new: value } of ofPerson) {
    if (item.name === 'sex') columns['sex'] = means(value);
    if (item.name === 'name') {
      columns['person_name'] = value;
      columns['name_sort'] = nameSort(value as string);
    }
  }
  const items = withChanges(known.caseItems, changes);
  if (items !== undefined) columns['items'] = json(await seal(work, items, known.case.key_id));
  if (Object.keys(columns).length === 0) return;
  await work.transaction
    .updateTable('supervision_case')
    .set({ ...columns, ...stamp(work.change) })
    .where('id', '=', known.case.id)
    .execute();
}

/** A new line of the ledger; the earlier one stays, as in any ledger. */
async function writeTerm(work: Work, known: KnownItems, changes: readonly ItemChange[]): Promise<void> {
  const { case: row, terms } = known;
  const last = terms.findLast((entry) => originalTerms.has(entry.kind));
  const now = (name: string, before: unknown): unknown => {
    const change = changes.find(({ item }) => item.name === name);
    return change === undefined ? (before ?? null) : change.new;
  };
  const begins = now('termBegins', row.term_begins) as string | null;
  const ends = now('termEnds', row.term_ends) as string | null;
  if (begins === null || ends === null) return;
  const number = now('noticeNumber', last?.paper_number) as string | null;
  const length = now('termLength', last?.length);
  await work.transaction
    .insertInto('term_entry')
    .values({
      id: newId(),
      case_id: row.id,
      kind: number === null ? 'judgment' : 'executingNotice',
      begins,
      ends,
      length: length === null ? null : json(length),
      paper_number: number,
      paper_on: now('noticeOn', last?.paper_on) as string | null,
      recorded_at: work.change.at,
      holder_code: row.holder_code,
      ...stamp(work.change),
    })
    .execute();
}

/** The items with the changed ones in place; undefined when none of the changed ones is kept there. */
function withChanges(
  items: Readonly<Record<string, unknown>>,
  changes: readonly ItemChange[],
): Readonly<Record<string, unknown>> | undefined {
  const kept = changes.filter(({ item }) => !columnOnly.has(item.name));
  if (kept.length === 0) return undefined;
  const next: Record<string, unknown> = { ...items };
  for (const { item, new: value } of kept) {
    if (value === null) delete next[item.name];
    else next[item.name] = value;
  }
  return next;
}

function seal(work: Work, items: unknown, keyId: string) {
  return sealValues(work.services.record, work.transaction, items, sensitiveItemNames, keyId);
}

function means(value: ItemValue | null): string | null {
  return value === null ? null : meaningOf(value as StoredCode);
}
