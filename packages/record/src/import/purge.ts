import { systemAccess } from '../change/access.ts';
import type { Record } from '../open/record.ts';
import { destroyCaseKey } from '../sensitive/case-key.ts';
import { asBody } from './import-run.ts';

/**
 * Throws away runs opened before a moment, with their rows and the keys that sealed them. What they imported stays; the working
 * papers hold personal data nobody needs any more. Returns how many there were.
 */
export function purgeImportRuns(record: Record, before: string): Promise<number> {
  return asBody(record, systemAccess(), async (transaction) => {
    const old = await transaction
      .deleteFrom('import_run')
      .where('created_at', '<', before)
      .where('status', 'in', ['checked', 'applied', 'failed', 'checking'])
      .returning('key_id')
      .execute();
    for (const { key_id: keyId } of old) if (keyId !== null) await destroyCaseKey(record, transaction, keyId);
    return old.length;
  });
}
