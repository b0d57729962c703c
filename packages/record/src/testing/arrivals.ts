import type { Transaction } from 'kysely';

import type { Access } from '../change/access.ts';
import type { Change } from '../change/order.ts';
import { stamp } from '../change/order.ts';
import { newId } from '../id.ts';
import type { DB } from '../schema/tables.generated.ts';

/** One row of every table that intake fills, for the case and person given: what tests of isolation and of moves look at. */
export async function insertTestArrival(
  transaction: Transaction<DB>,
  access: Access,
  change: Change,
  { caseId, personId }: { readonly caseId: string; readonly personId: string },
): Promise<void> {
  const owned = { holder_code: change.holderCode, ...stamp(change) };
  const person = { person_id: personId, ...owned };
  const at = change.at;
  await transaction
    .insertInto('decision_package')
    .values({
      id: newId(),
      body_id: access.bodyId,
      file_name: '示例材料包.zip',
      file_hash: Buffer.from('示例'),
      status: 'waiting',
      received_at: at,
      received_by: access.accountName,
      ...owned,
    })
    .execute();
  await transaction
    .insertInto('relation')
    .values({ id: newId(), kind: 'guardian', name: '示例监护人', created_at: at, ...person })
    .execute();
  await transaction
    .insertInto('resume_entry')
    .values({ id: newId(), organisation: '示例小学', position_order: 1, ...person })
    .execute();
  await transaction
    .insertInto('identity_check')
    .values({
      id: newId(),
      case_id: caseId,
      purpose: 'intake',
      method: 'manual',
      result: 'matched',
      requested_at: at,
      requested_by: access.accountName,
      ...owned,
    })
    .execute();
  await transaction
    .insertInto('merge')
    .values({
      id: newId(),
      kind: 'person',
      kept_id: personId,
      merged_id: newId(),
      reason: '示例',
      merged_at: at,
      merged_by: access.accountName,
      ...owned,
    })
    .execute();
}
