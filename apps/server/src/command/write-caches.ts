import { putOccurrences, putReviews, removeOccurrences, removeReviews } from '@guitu/record';

import type { Transaction } from '../record-types.ts';
import type { CacheDifferences } from './differences.ts';

/** Writes what is derived of any number of cases with a fixed number of statements. No change: the chain does not know these tables. */
export async function writeCaches(
  transaction: Transaction,
  caches: readonly CacheDifferences[],
): Promise<void> {
  await putReviews(
    transaction,
    caches.flatMap(({ reviews }) => reviews.put),
  );
  await removeReviews(
    transaction,
    caches.flatMap(({ reviews }) => reviews.removed),
  );
  await putOccurrences(
    transaction,
    caches.flatMap(({ occurrences }) => occurrences.put),
  );
  await removeOccurrences(
    transaction,
    caches.flatMap(({ occurrences }) => occurrences.removed),
  );
}
