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
 * What the places under an agency have to do, place by place: `width` codes are one place (1,000,000 for counties). Every count reads an
 * index and no row; people are added up from the kept counts, in which whoever was merged into another case is not.
 */
export async function countByPlace(
  transaction: Transaction,
  width: number,
  now: Moment,
): Promise<ReadonlyMap<number, PlaceCounts>> {
  const place = sql<number>`holder_code / ${sql.lit(width)} * ${sql.lit(width)}`;
  const isLate = sql`due_at < ${now}::timestamptz`;
  const all = sql<number>`count(*)::integer`;
  const parts: readonly (readonly CountRow[])[] = await Promise.all([
    transaction
      .selectFrom('case_count')
      .select([place.as('place'), sql<number>`sum(cases)::integer`.as('serving')])
      .where('status', '=', 'serving')
      .groupBy(sql`1`)
      .execute(),
    transaction
      .selectFrom('matter')
      .select([place.as('place'), all.as('open')])
      .where('closed_at', 'is', null)
      .groupBy(sql`1`)
      .execute(),
    transaction
      .selectFrom('clock')
      .select(place.as('place'))
      .select(sql<number>`count(distinct matter_id) filter (where ${isLate})::integer`.as('late'))
      .select(sql<number>`count(distinct matter_id) filter (where not ${isLate})::integer`.as('week'))
      .where('stopped_at', 'is', null)
      .where(sql<boolean>`due_at < ${now}::timestamptz + interval '7 days'`)
      .where('kind', '=', 'legal')
      .groupBy(sql`1`)
      .execute(),
    transaction
      .selectFrom('occurrence')
      .select([place.as('place'), all.as('missed')])
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
