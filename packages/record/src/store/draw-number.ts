import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import { RecordRefusal } from '../refusal.ts';
import type { DB } from '../schema/tables.generated.ts';

/**
 * Draws the next paper number of a body, kind and year: 1, 2, 3 … without gaps, because it is drawn in the transaction
 * of the signing and the row stays locked until that ends. Draw it last (lock order: case, counter, chain).
 * Throws RecordRefusal 'record.notFound' for a body that is not there, 'record.rejected' (through write) for a stranger's.
 */
export async function drawNumber(
  transaction: Transaction<DB>,
  series: { readonly bodyId: string; readonly kind: string; readonly year: number },
): Promise<number> {
  const drawn = await transaction
    .insertInto('counter')
    .columns(['holder_code', 'body_id', 'kind', 'year', 'last'])
    .expression((query) =>
      query
        .selectFrom('body')
        .select([
          // Numbers of assessments are drawn where their files are held: a series of their own.
          sql<number>`body.range_low + (current_setting('guitu.range_low')::bigint / 10000000000000) * 10000000000000`.as(
            'holder_code',
          ),
          'id',
          sql<string>`${series.kind}::text`.as('kind'),
          sql<number>`${series.year}::integer`.as('year'),
          sql<number>`1`.as('last'),
        ])
        .where('id', '=', series.bodyId),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['holder_code', 'body_id', 'kind', 'year'])
        .doUpdateSet({ last: sql<number>`counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirst();
  if (!drawn) throw new RecordRefusal('record.notFound', '没有找到发文机构，无法编号。');
  return drawn.last;
}
