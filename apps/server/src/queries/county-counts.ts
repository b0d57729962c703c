import type { Moment } from '@guitu/law';
import { sql } from 'kysely';

import type { Transaction } from '../record-types.ts';

/** Counts of one place. */
export interface PlaceCounts {
  readonly serving: number;
  readonly open: number;
  readonly late: number;
  readonly week: number;
  readonly missed: number;
}

type CountRow = { readonly place: number } & Partial<PlaceCounts>;

/**
 * What the places under an agency have to do, place by place: `width` codes are one place (1,000,000 for counties). People, matters and
 * their deadlines are added up from the kept counts (decisions 028 and 030), in which whoever was merged into another case is not; what
 * was missed is counted in an index that has nothing else.
 */
export async function countByPlace(
  transaction: Transaction,
  width: number,
  now: Moment,
): Promise<ReadonlyMap<number, PlaceCounts>> {
  const place = sql<number>`holder_code / ${sql.lit(width)} * ${sql.lit(width)}`;
  const isLate = sql`due_at < ${now}::timestamptz`;
  const parts: readonly (readonly CountRow[])[] = await Promise.all([
    transaction
      .selectFrom('case_count')
      .select([place.as('place'), sql<number>`sum(cases)::integer`.as('serving')])
      .where('status', '=', 'serving')
      .groupBy(sql`1`)
      .execute(),
    transaction
      .selectFrom('matter_count')
      .select([place.as('place'), sql<number>`sum(matters)::integer`.as('open')])
      .groupBy(sql`1`)
      .execute(),
    // Each matter once: by its first deadline that has passed, and by its first one within the week.
    transaction
      .selectFrom('deadline_count')
      .select(place.as('place'))
      .select(
        sql<number>`coalesce(sum(matters) filter (where ${isLate} and earlier is null), 0)::integer`.as(
          'late',
        ),
      )
      .select(
        sql<number>`coalesce(sum(matters) filter (where not ${isLate}
          and (earlier is null or earlier < ${now}::timestamptz)), 0)::integer`.as('week'),
      )
      .where(sql<boolean>`due_at < ${now}::timestamptz + interval '7 days'`)
      .groupBy(sql`1`)
      .execute(),
    transaction
      .selectFrom('occurrence')
      .select([place.as('place'), sql<number>`count(*)::integer`.as('missed')])
      .where('status', '=', 'missed')
      .groupBy(sql`1`)
      .execute(),
  ]);
  const counts = new Map<number, PlaceCounts>();
  for (const { place: code, ...row } of parts.flat()) {
    const known = counts.get(code) ?? nothing;
    counts.set(code, { ...known, ...row });
  }
  return counts;
}

const nothing: PlaceCounts = { serving: 0, open: 0, late: 0, week: 0, missed: 0 };
