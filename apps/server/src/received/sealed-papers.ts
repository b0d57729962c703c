import { sql } from 'kysely';

import type { Transaction } from '../record-types.ts';

/** The matters in which somebody is answered who asked to see what is sealed: `sealing` only by its first version. */
export const queryProcedures: readonly string[] = ['sealedRecordQuery', 'sealing'];

/**
 * MINOR-08: whether a paper belongs to a record that has been sealed since, and is no answer to a query of it. Whoever was sent it before
 * opens it here no more.
 */
export async function isSealedAway(transaction: Transaction, paperId: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('paper')
    .leftJoin('matter', 'matter.id', 'paper.matter_id')
    .select('matter.procedure')
    .where('paper.id', '=', paperId)
    .where((where) =>
      where.exists(
        where
          .selectFrom('matter as sealing')
          .select('sealing.id')
          .whereRef('sealing.case_id', '=', 'paper.case_id')
          .where(sql<boolean>`sealing.contributions ? 'sealed'`),
      ),
    )
    .executeTakeFirst();
  return row !== undefined && !queryProcedures.includes(row.procedure ?? '');
}
