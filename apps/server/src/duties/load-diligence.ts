import type { Day, Diligence, DutyEntry, DutyExcuse, DutyName, EntryKind, Moment } from '@guitu/law';
import { dayFromNumber, dayOf } from '@guitu/law';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { grouped } from '../command/grouped.ts';
import type { Beside } from '../command/load-beside.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Writeable } from '../writeable.ts';

/** So far back entries are read: the longest time anything may be looked at. */
const months = 13;

type CaseRow = Pick<Row<'supervision_case'>, 'id' | 'created_at'>;

/**
 * What was done and said about the duties of several cases: two queries, however many cases. What stands in cases that a merge made one
 * with a case was done by the same person, and counts for it.
 *
 * @param read `withoutIds`: no more than is judged by, the ids of entries are empty. `knownAt`: as it was known then, without what was
 *   entered later, and with what was withdrawn later
 */
export async function loadDiligence(
  transaction: Transaction,
  cases: readonly CaseRow[],
  besideOf: (caseId: string) => Beside,
  now: Moment,
  { knownAt, withoutIds = false }: { readonly knownAt?: Moment; readonly withoutIds?: boolean } = {},
): Promise<(row: CaseRow) => Diligence> {
  const ids = [...new Set(cases.flatMap(({ id }) => [id, ...besideOf(id).caseIds]))];
  const ofCases = sql<boolean>`case_id = any(${ids}::uuid[])`;
  // One row a case: half a year of entries is some forty a case, and twenty thousand cases are read in one night.
  const ofEntries = transaction
    .selectFrom('daily_entry')
    .select([
      'case_id',
      sql<string>`string_agg(${withoutIds ? written : sql`id::text || ${written}`}, ';')`.as('all'),
    ])
    .where(ofCases)
    .where('counts', '=', true)
    .where(standsAt(knownAt))
    // Each examination begins the three months of the next one, however long ago.
    .where(
      sql<boolean>`(kind = 'medicalExamination'
        or happened_at > ${now}::timestamptz - make_interval(months => ${months}::integer))`,
    )
    .groupBy('case_id');
  const ofExcuses = transaction
    .selectFrom('duty_excuse')
    .select(['id', 'case_id', 'kind', 'duty', 'occurrence', 'on_day', 'reason', 'until_on'])
    .where(ofCases)
    .where(standsAt(knownAt));
  const [entries, excuses] = await Promise.all([ofEntries.execute(), ofExcuses.execute()]);
  const entriesOf = new Map(entries.map((row) => [row.case_id, row.all]));
  const excusesOf = grouped(excuses, (row) => row.case_id);
  return ({ id, created_at: createdAt }) => {
    const group = [id, ...besideOf(id).caseIds];
    return {
      since: dayOf(createdAt as Moment),
      entries: group.flatMap((one) => readEntries(entriesOf.get(one))),
      excuses: group.flatMap((one) => (excusesOf.get(one) ?? []).map(readExcuse)),
    };
  };
}

type ExcuseRow = Pick<
  Row<'duty_excuse'>,
  'id' | 'kind' | 'duty' | 'occurrence' | 'on_day' | 'reason' | 'until_on'
>;

function readExcuse(row: ExcuseRow): DutyExcuse {
  return {
    id: row.id,
    kind: row.kind as DutyExcuse['kind'],
    duty: row.duty as DutyName,
    occurrence: row.occurrence,
    on: row.on_day as Day,
    reason: row.reason,
    ...(row.until_on === null ? {} : { until: row.until_on as Day }),
  };
}

/** What was written and not withdrawn: by now, or by then. */
function standsAt(knownAt: Moment | undefined): RawBuilder<boolean> {
  return knownAt === undefined
    ? sql`withdrawn_at is null`
    : sql`recorded_at <= ${knownAt} and (withdrawn_at is null or withdrawn_at > ${knownAt})`;
}

/** An entry in words without blanks, its id before the first: kind, day (as a number; China has one time, eight hours ahead), occurrence, what else it fulfils, how long it took. */
const written = sql`' ' || kind || ' ' ||
  ((happened_at at time zone interval '8 hours')::date - date '1970-01-01')::text || ' ' ||
  coalesce(occurrence, '') || ' ' || array_to_string(also, ',') || ' ' ||
  case when kind in ('education', 'publicService') then coalesce(body->>'minutes', '') else '' end`;

/**
 * Without ids entries say the same thing over and over: a kind, a day, a window. Each is read once. Emptied before it grows beyond what
 * a night needs.
 */
const known = new Map<string, DutyEntry>();
const KEPT = 50_000;

function readEntries(all: string | undefined): readonly DutyEntry[] {
  return all === undefined ? [] : all.split(';').map(knownEntry);
}

function knownEntry(text: string): DutyEntry {
  // One with an id is nobody else's.
  if (!text.startsWith(' ')) return readEntry(text);
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= KEPT) known.clear();
  const entry = readEntry(text);
  known.set(text, entry);
  return entry;
}

function readEntry(text: string): DutyEntry {
  const [id = '', kind, on, occurrence = '', also = '', minutes = ''] = text.split(' ');
  const entry: Writeable<DutyEntry> = { id, kind: kind as EntryKind, on: dayFromNumber(Number(on)) };
  if (occurrence !== '') entry.occurrence = occurrence;
  if (also !== '') entry.also = also.split(',') as DutyName[];
  if (minutes !== '') entry.minutes = Number(minutes);
  return entry;
}
