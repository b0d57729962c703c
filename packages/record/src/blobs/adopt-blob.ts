import type { Transaction } from 'kysely';

import type { Change } from '../change/order.ts';
import { stamp } from '../change/order.ts';
import type { Record } from '../open/record.ts';
import { RecordRefusal } from '../refusal.ts';
import type { DB } from '../schema/tables.generated.ts';
import { unwrapBlobKey, wrapBlobKey } from './blob-key.ts';

/**
 * Gives a blob that was uploaded without a case to the case of this change: it then moves with the case, and its key is
 * wrapped under the case's, so that lawful erasure reaches it. Nothing happens to one that has a case already.
 * Throws RecordRefusal 'record.notFound' for a blob that is not there or not yours.
 */
export async function adoptBlob(
  record: Record,
  transaction: Transaction<DB>,
  change: Change,
  blob: { readonly hash: string; readonly caseId: string },
): Promise<void> {
  const row = await transaction
    .selectFrom('blob')
    .select(['hash', 'key_id', 'wrapped_key', 'case_id'])
    .where('hash', '=', Buffer.from(blob.hash, 'hex'))
    .executeTakeFirst();
  if (!row) throw new RecordRefusal('record.notFound', '没有找到上传的文件，请重新上传。');
  if (row.case_id !== null) return;
  const key = await unwrapBlobKey(record, transaction, row);
  await transaction
    .updateTable('blob')
    .set({
      case_id: blob.caseId,
      key_id: change.keyId,
      wrapped_key: await wrapBlobKey(record, transaction, change.keyId, row.hash, key),
      holder_code: change.holderCode,
      ...stamp(change),
    })
    .where('hash', '=', row.hash)
    .execute();
}
