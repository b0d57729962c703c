import type { Access } from '../change/access.ts';
import { read } from '../change/read.ts';
import { takeOn } from '../change/take-on.ts';
import type { JsonValue } from '../json.ts';
import type { Record } from '../open/record.ts';

/** Keeps what somebody has typed so far, sealed as a whole with the account's own key. */
export async function putDraft(record: Record, access: Access, key: string, values: unknown): Promise<void> {
  const sealed = record.crypto.seal(
    record.keys.draft(access.accountId),
    Buffer.from(JSON.stringify(values)),
    Buffer.from(key),
  );
  const row = { account_id: access.accountId, key, sealed, updated_at: record.now() };
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, access);
    await transaction
      .insertInto('draft')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'key']).doUpdateSet({ sealed, updated_at: row.updated_at }),
      )
      .execute();
  });
}

/** A kept draft, or undefined. */
export async function findDraft(
  record: Record,
  access: Access,
  key: string,
): Promise<{ values: JsonValue; updatedAt: string } | undefined> {
  const row = await read(record, access, (transaction) =>
    transaction
      .selectFrom('draft')
      .select(['sealed', 'updated_at'])
      .where('account_id', '=', access.accountId)
      .where('key', '=', key)
      .executeTakeFirst(),
  );
  if (!row) return undefined;
  const clear = record.crypto.open(record.keys.draft(access.accountId), row.sealed, Buffer.from(key));
  return { values: JSON.parse(clear.toString()) as JsonValue, updatedAt: row.updated_at };
}

/** Throws a draft away; nothing happens when there is none. */
export async function deleteDraft(record: Record, access: Access, key: string): Promise<void> {
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, access);
    await transaction
      .deleteFrom('draft')
      .where('account_id', '=', access.accountId)
      .where('key', '=', key)
      .execute();
  });
}
