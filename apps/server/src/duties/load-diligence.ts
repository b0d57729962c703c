import type { Day, Diligence, DutyEntry, DutyExcuse, DutyName, EntryKind, Moment } from '@guitu/law';
import { dayOf } from '@guitu/law';
import { sql } from 'kysely';

import { grouped } from '../command/grouped.ts';
import type { Row, Transaction } from '../record-types.ts';

/** So far back entries are read: the longest time anything may be looked at. */
const months = 13;

type CaseRow = Pick<Row<'supervision_case'>, 'id' | 'created_at'>;

/** What was done and said about the duties of several cases: two queries, however many cases. */
export async function loadDiligence(
  transaction: Transaction,
  cases: readonly CaseRow[],
  now: Moment,
): Promise<(row: CaseRow) => Diligence> {
  const ids = cases.map(({ id }) => id);
  const ofCases = sql<boolean>`case_id = any(${ids}::uuid[])`;
  const entries = await transaction
    .selectFrom('daily_entry')
    .select(['id', 'case_id', 'kind', 'also', 'occurrence'])
    .select(sql<Day>`to_char(happened_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`.as('on'))
    .where(ofCases)
    .where('counts', '=', true)
    .where('withdrawn_at', 'is', null)
    // Each examination begins the three months of the next one, however long ago.
    .where(
      sql<boolean>`(kind = 'medicalExamination'
        or happened_at > ${now}::timestamptz - make_interval(months => ${months}::integer))`,
    )
    .execute();
  const excuses = await transaction
    .selectFrom('duty_excuse')
    .select(['id', 'case_id', 'kind', 'duty', 'occurrence', 'on_day', 'reason', 'until_on'])
    .where(ofCases)
    .where('withdrawn_at', 'is', null)
    .execute();
  const entriesOf = grouped(entries, (row) => row.case_id);
  const excusesOf = grouped(excuses, (row) => row.case_id);
  return ({ id, created_at: createdAt }) => ({
    since: dayOf(createdAt as Moment),
    entries: (entriesOf.get(id) ?? []).map((row): DutyEntry => ({
      id: row.id,
      kind: row.kind as EntryKind,
      on: row.on,
      ...(row.occurrence === null ? {} : { occurrence: row.occurrence }),
      ...(row.also.length === 0 ? {} : { also: row.also as DutyName[] }),
    })),
    excuses: (excusesOf.get(id) ?? []).map((row): DutyExcuse => ({
      id: row.id,
      kind: row.kind as DutyExcuse['kind'],
      duty: row.duty as DutyName,
      occurrence: row.occurrence,
      on: row.on_day as Day,
      reason: row.reason,
      ...(row.until_on === null ? {} : { until: row.until_on as Day }),
    })),
  });
}
