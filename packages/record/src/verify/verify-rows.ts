import { createHash } from 'node:crypto';

import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';

import type { ProtectedTable } from '../schema/protected-tables.ts';
import { protectedTables, tablesOfCase } from '../schema/protected-tables.ts';
import type { DB } from '../schema/tables.generated.ts';
import { Broken } from './broken.ts';
import { stream } from './stream.ts';

interface ComparedRow {
  readonly key: string;
  /** The row as it is today; null when it is not there. */
  readonly content: string | null;
  /** The last entry about it; null when the chain never heard of it. */
  readonly operation: string | null;
  readonly hash: Buffer | null;
  readonly salt: Buffer | null;
  readonly chain_id: string | null;
  readonly sequence: number | null;
}

/** Compares every protected row with the last entry about it, both ways. Returns the number of rows. */
export async function verifyRows(transaction: Transaction<DB>): Promise<number> {
  let count = 0;
  for (const { table, key } of protectedTables) {
    for await (const row of stream(transaction, allRows(table, key))) {
      compare(table, row);
      count += 1;
    }
  }
  return count;
}

/**
 * Compares the rows of one case. Rows last written in another chain (a sweep) are compared with the entry they name; only
 * the whole verification proves that there is no later one.
 */
export async function verifyRowsOfCase(transaction: Transaction<DB>, caseId: string): Promise<number> {
  let count = 0;
  for (const { table, key } of protectedTables) {
    for await (const row of stream(transaction, rowsOfCase(table, key, caseId))) {
      if (row.content === null && (await isElsewhere(transaction, table, key, row.key))) continue;
      compare(table, row);
      count += 1;
    }
  }
  return count;
}

/** A file must have the holder of its case: the rows' hashes leave the holder to the case row. */
export async function verifyHolders(transaction: Transaction<DB>): Promise<void> {
  for (const { table } of tablesOfCase) {
    const { rows } = await sql<{ case_id: string; key: string }>`
      select x.case_id, x.change_id::text as key from ${sql.table(table)} x join supervision_case c on c.id = x.case_id
       where x.holder_code <> c.holder_code limit 1`.execute(transaction);
    for (const row of rows) {
      throw new Broken('holder', `案件 ${row.case_id} 的 ${table} 记录与案件的持案机构不一致。`, {
        chain: row.case_id,
        table,
      });
    }
  }
}

function allRows(table: ProtectedTable['table'], key: readonly string[]): RawBuilder<ComparedRow> {
  return sql<ComparedRow>`
    with latest as (
      select distinct on (row_key) * from change_entry where table_name = ${table} order by row_key, position desc),
    present as (
      select ${keyText(key)} as row_key, ${content} as content from ${sql.table(table)} x)
    ${compared}`;
}

function rowsOfCase(
  table: ProtectedTable['table'],
  key: readonly string[],
  caseId: string,
): RawBuilder<ComparedRow> {
  return sql<ComparedRow>`
    with present as (
      select ${keyText(key)} as row_key, ${content} as content, x.change_id from ${sql.table(table)} x
       where ${belongsTo(table, caseId)}),
    entry as (
      select e.* from link l join change_entry e on e.change_id = l.change_id
       where l.chain_id = ${caseId} and e.table_name = ${table}
      union
      select e.* from present p join change_entry e on e.change_id = p.change_id
       where e.row_key = p.row_key and e.table_name = ${table}),
    latest as (
      select distinct on (row_key) * from entry order by row_key, position desc)
    ${compared}`;
}

const compared = sql`
    select coalesce(f.row_key, p.row_key) as key, p.content, f.operation, f.hash, c.salt, l.chain_id, l.sequence
      from latest f
      full join present p on p.row_key = f.row_key
      left join change c on c.id = f.change_id
      left join link l on l.change_id = f.change_id`;

// The text protect_row hashed, written out a second time: the database's own function could have been exchanged.
const content = sql`(case when to_jsonb(x) ? 'case_id'
  then jsonb_strip_nulls(to_jsonb(x)) - 'holder_code' else jsonb_strip_nulls(to_jsonb(x)) end)::text`;

function keyText(key: readonly string[]): RawBuilder<string> {
  return sql<string>`concat_ws('/', ${sql.join(key.map((column) => sql.ref(`x.${column}`)))})`;
}

function belongsTo(table: ProtectedTable['table'], caseId: string): RawBuilder<boolean> {
  if (table === 'supervision_case') return sql<boolean>`x.id = ${caseId}`;
  if (table === 'person')
    return sql<boolean>`x.id in (select person_id from supervision_case where id = ${caseId})`;
  if (table === 'relation' || table === 'resume_entry')
    return sql<boolean>`x.person_id in (select person_id from supervision_case where id = ${caseId})`;
  // Rows of bodies, regions and of more than one case: only the whole verification looks at them.
  if (!tablesOfCase.some((one) => one.table === table)) return sql<boolean>`false`;
  return sql<boolean>`x.case_id = ${caseId}`;
}

/** A command about this case may have written a row of another case; its own verification looks after that row. */
async function isElsewhere(
  transaction: Transaction<DB>,
  table: ProtectedTable['table'],
  key: readonly string[],
  rowKey: string,
): Promise<boolean> {
  const [id = ''] = rowKey.split('/');
  const { rows } = await sql`select 1 from ${sql.table(table)} x
    where ${sql.ref(`x.${key[0]}`)} = ${id}::uuid and ${keyText(key)} = ${rowKey}`.execute(transaction);
  return rows.length > 0;
}

function compare(table: string, row: ComparedRow): void {
  const place = { chain: row.chain_id, sequence: row.sequence, table, key: row.key };
  const name = `${table} 记录 ${row.key}`;
  if (row.hash === null || row.salt === null) throw new Broken('row', `${name} 没有对应的办理记录。`, place);
  if (row.operation === 'delete') {
    if (row.content !== null) throw new Broken('row', `${name} 已办理删除，却仍然存在。`, place);
    return;
  }
  if (row.content === null) throw new Broken('row', `${name} 已缺失。`, place);
  const hash = createHash('sha256').update(row.salt).update(row.content).digest();
  if (!hash.equals(row.hash)) throw new Broken('row', `${name} 与入链时不一致。`, place);
}
