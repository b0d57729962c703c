import type { Moment } from '@guitu/law';
import type { z } from 'zod';

import type { device } from '../contract/identity.ts';
import type { Transaction } from '../record-types.ts';

/** The terminals that work in the reader's range. */
export async function listOwnDevices(transaction: Transaction): Promise<z.infer<typeof device>[]> {
  const rows = await transaction
    .selectFrom('device')
    .select(['id', 'name', 'kind', 'last_seen_at'])
    .where('disabled_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind as z.infer<typeof device>['kind'],
    lastSeenAt: row.last_seen_at as Moment | null,
  }));
}
