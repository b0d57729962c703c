import { read, systemAccess } from '@guitu/record';

import type { Services } from '../services.ts';

/** Whether the demonstration has been made, to its last part. */
export function isComplete({ record }: Pick<Services, 'record'>): Promise<boolean> {
  const { accountId } = systemAccess();
  return read(record, systemAccess(), async (transaction) => {
    const found = await transaction
      .selectFrom('change')
      .select('id')
      .where('account_id', '=', accountId)
      .where('idempotency_key', '=', 'demonstration:complete')
      .executeTakeFirst();
    return found !== undefined;
  });
}
