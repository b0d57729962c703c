import { read, systemAccess } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { installationChain } from '../start/marker.ts';

/** What the chain of the installation says about sending, in the order it happened. */
const speaking = ['installation.restore', 'messages.release'];

/**
 * Whether nothing may be sent: an installation restored from a backup does not know what was sent after the backup, and may be a
 * copy made for a drill. It stays so until a person releases it.
 */
export function isSendingHeld(record: GuituRecord): Promise<boolean> {
  return read(record, systemAccess(), async (transaction) => {
    const last = await transaction
      .selectFrom('link')
      .innerJoin('change', 'change.id', 'link.change_id')
      .select('change.command')
      .where('link.chain_id', '=', installationChain)
      .where('change.command', 'in', speaking)
      .orderBy('link.sequence', 'desc')
      .limit(1)
      .executeTakeFirst();
    return last?.command === 'installation.restore';
  });
}
