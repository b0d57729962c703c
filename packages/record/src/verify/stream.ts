import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';

const rowsAtOnce = 2_000;

/** Rows of a query, a few thousand at a time: what is verified may be far larger than the memory. */
export async function* stream<T>(transaction: Transaction<DB>, query: RawBuilder<T>): AsyncGenerator<T> {
  await sql`declare verified no scroll cursor for ${query}`.execute(transaction);
  try {
    for (;;) {
      const { rows } = await sql<T>`fetch ${sql.lit(rowsAtOnce)} from verified`.execute(transaction);
      yield* rows;
      if (rows.length < rowsAtOnce) return;
    }
  } finally {
    // After a failed statement there is nothing to close any more, and the failure is what matters.
    await sql`close verified`.execute(transaction).catch(() => undefined);
  }
}
