import type { Transaction } from 'kysely';

import { faultPoint } from '../faults/fault-point.ts';
import { json } from '../json.ts';
import type { Record } from '../open/record.ts';
import { RecordRefusal } from '../refusal.ts';
import type { DB } from '../schema/tables.generated.ts';
import type { Access } from './access.ts';
import { fingerprintOf, insertChange, keyUsedOtherwise } from './add-change.ts';
import { findReplay } from './find-replay.ts';
import { inWriting } from './in-writing.ts';
import type { Change, ChangeOrder } from './order.ts';
import { repeated } from './repeated.ts';

/** What a command answered; `replayed` when it had been done before under the same key. */
export interface Written<T> {
  readonly result: T;
  readonly replayed: boolean;
}

/** What each of them may write, the policies of the tables say. */
const writers: readonly Access['role'][] = ['agency', 'guest', 'procuratorate', 'other', 'system'];

/**
 * The one way a change happens: one transaction with locked cases, the change row, whatever `work` writes, and the link
 * made at commit. A repeated idempotency key gets the first answer back without a second effect.
 *
 * `work` may run more than once (after a deadlock), so it must do nothing outside the transaction. Its result is stored
 * and must be plain JSON: keep it to ids. Throws RecordRefusal:
 * 'record.keyUsedOtherwise' same key, other command; 'record.notFound' case not there or not yours; 'record.rejected'
 * a row that does not fit or is not yours; 'record.busy' somebody else holds the case; 'record.readOnly'.
 */
export async function write<T>(
  record: Record,
  access: Access,
  order: ChangeOrder,
  work: (transaction: Transaction<DB>, change: Change) => Promise<T>,
): Promise<Written<T>> {
  if (!writers.includes(access.role)) {
    throw new RecordRefusal('record.readOnly', '当前身份只能查阅，不能办理。');
  }
  const written = await repeated(() =>
    inWriting(record.database, access, async (transaction) => {
      const known = await findReplay<T>(transaction, order.idempotencyKey, fingerprintOf(record, order));
      if (known) return known;
      const change = await insertChange(record, transaction, access, order);
      if (!change) {
        // Somebody else used the key between our look and our insert, and has committed by now.
        const late = await findReplay<T>(transaction, order.idempotencyKey, fingerprintOf(record, order));
        if (late) return late;
        throw keyUsedOtherwise();
      }
      faultPoint('after-change-row');
      const result = await work(transaction, change);
      faultPoint('after-events');
      await transaction
        .insertInto('change_result')
        .values({ change_id: change.id, result: json(result) })
        .execute();
      faultPoint('before-commit');
      return { result, replayed: false };
    }),
  );
  faultPoint('after-commit-before-answer');
  return written;
}
