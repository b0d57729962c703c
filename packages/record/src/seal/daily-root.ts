import type { Selectable } from 'kysely';

import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { sealingOf } from './seal-once.ts';
import { signingPair } from './signing-pair.ts';

/** A signed root: what leaves the machine, and what goes on paper to the procuratorate. */
export interface DailyRoot {
  readonly day: string;
  readonly batchId: number;
  readonly hash: string;
  readonly algorithm: string;
  readonly signature: string;
  readonly publicKey: string;
}

/**
 * Signs the last batch of a day (Asia/Shanghai). Signed once; asking again gives the same root.
 * @returns undefined when nothing had been sealed by the end of that day
 */
export async function signDailyRoot(record: Record, day: string): Promise<DailyRoot | undefined> {
  const database = sealingOf(record);
  const batch = await database
    .selectFrom('batch')
    .select(['id', 'hash'])
    // Midnight at the end of the day in Shanghai is 16:00 UTC.
    .where('at', '<', `${day}T16:00:00.000Z`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (batch) {
    const pair = await signingPair(record);
    await database
      .insertInto('daily_root')
      .values({
        day,
        batch_id: batch.id,
        hash: batch.hash,
        algorithm: record.crypto.signing,
        signature: record.crypto.sign(pair.privateKey, rootMessage(day, batch.id, batch.hash)),
        public_key: pair.publicKey,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const row = await database.selectFrom('daily_root').selectAll().where('day', '=', day).executeTakeFirst();
  return row && dailyRootOf(row);
}

/** A root as its row has it, in the spelling that leaves. */
export function dailyRootOf(row: Selectable<DB['daily_root']>): DailyRoot {
  return {
    day: row.day,
    batchId: row.batch_id,
    hash: row.hash.toString('hex'),
    algorithm: row.algorithm,
    signature: row.signature.toString('base64'),
    publicKey: row.public_key,
  };
}

/** What is signed, as text that can be checked without this program. */
export function rootMessage(day: string, batchId: number, hash: Uint8Array): Buffer {
  return Buffer.from(`guitu/daily-root/${day}/${batchId}/${Buffer.from(hash).toString('hex')}`);
}
