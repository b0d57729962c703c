import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import type { ProvedRun } from './case-proof.ts';

type Root = { readonly [Column in keyof DB['daily_root']]: unknown } & {
  readonly day: string;
  readonly batch_id: number;
  readonly hash: Buffer;
  readonly algorithm: string;
  readonly signature: Buffer;
  readonly public_key: string;
};

/**
 * From every batch that is needed to the first daily root at or after it, so that each link is vouched for by the root of its own
 * day. What came after the last root ends with the last batch that is needed.
 */
export async function loadRuns(
  transaction: Transaction<DB>,
  needed: ReadonlySet<number>,
): Promise<readonly ProvedRun[]> {
  const roots = (await transaction
    .selectFrom('daily_root')
    .selectAll()
    .orderBy('batch_id')
    .orderBy('day')
    .execute()) as readonly Root[];
  const groups = new Map<Root | null, number[]>();
  for (const batch of [...needed].toSorted((a, b) => a - b)) {
    const root = roots.find(({ batch_id: id }) => id >= batch) ?? null;
    groups.set(root, [...(groups.get(root) ?? []), batch]);
  }
  const runs: ProvedRun[] = [];
  for (const [root, batches] of groups) runs.push(await runOf(transaction, root, batches));
  return runs;
}

async function runOf(
  transaction: Transaction<DB>,
  root: Root | null,
  batches: readonly number[],
): Promise<ProvedRun> {
  const rows = await transaction
    .selectFrom('batch')
    .selectAll()
    .where('id', '>=', batches[0]!)
    .where('id', '<=', root?.batch_id ?? batches.at(-1)!)
    .orderBy('id')
    .execute();
  const first = rows[0];
  if (first === undefined) throw new Error(`batch ${batches[0]} is gone`);
  return {
    previous: first.previous.toString('hex'),
    batches: rows.map(({ id, root: top, count, at }) => ({ id, root: top.toString('hex'), count, at })),
    root:
      root === null
        ? null
        : {
            day: root.day,
            batchId: root.batch_id,
            hash: root.hash.toString('hex'),
            algorithm: root.algorithm,
            signature: root.signature.toString('base64'),
            publicKey: root.public_key,
          },
  };
}
