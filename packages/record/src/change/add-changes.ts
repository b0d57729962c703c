import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import type { Access } from './access.ts';
import { keyUsedOtherwise, prepareChange } from './add-change.ts';
import { lockCases } from './lock-cases.ts';
import type { Change, ChangeOrder } from './order.ts';

/**
 * Writes many further changes in the running transaction with one statement, one for each order and in their order:
 * sweeps write one a case, a thousand a transaction. None of them becomes the transaction's own: every row that is
 * written afterwards names its change (`stamp`; `deleteRows` for what goes).
 *
 * The cases are locked together, in the order of their ids. Throws RecordRefusal 'record.notFound', and
 * 'record.keyUsedOtherwise' when one of the keys is taken.
 */
export async function addChanges(
  record: Record,
  transaction: Transaction<DB>,
  access: Access,
  orders: readonly ChangeOrder[],
): Promise<Change[]> {
  if (orders.length === 0) return [];
  const locked = new Map((await lockCases(transaction, orders)).map((one) => [one.id, one]));
  const changes: Change[] = [];
  const rows: object[] = [];
  for (const order of orders) {
    const own = locked.get(order.caseId ?? '');
    const { change, row } = await prepareChange(record, transaction, access, order, own);
    changes.push(change);
    rows.push({ ...row, fingerprint: hex(row.fingerprint), salt: hex(row.salt) });
  }
  const names = Object.keys(rows[0] ?? {});
  const columns = sql.join(names.map((name) => sql.ref(name)));
  // A body of nothing is JSON's null, not an absent one.
  const values = sql.join(
    names.map((name) => (name === 'body' ? sql`coalesce(body, 'null')` : sql.ref(name))),
  );
  const { rows: counted } = await sql<{ written: number }>`
    with written as (
      insert into guitu.change (${columns})
      select ${values} from json_populate_recordset(null::guitu.change, ${JSON.stringify(rows)}::json)
      on conflict (account_id, idempotency_key) do nothing returning id
    ) select count(*)::integer as written, set_config('guitu.change_id', '', true) from written`.execute(
    transaction,
  );
  if (counted[0]?.written !== orders.length) throw keyUsedOtherwise();
  return changes;
}

/** How bytes are said in JSON so that PostgreSQL reads them. */
function hex(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}
