import { sql } from 'kysely';
import type { Insertable, RawBuilder, Transaction, Updateable } from 'kysely';

import type { JsonText } from '../json.ts';
import type { DB } from '../schema/tables.generated.ts';
import type { Change } from './order.ts';

type Table = keyof DB;

/** The same columns, with plain values where single statements want JSON text: a whole list travels as JSON anyway. */
type Plain<Columns> = {
  [Name in keyof Columns]: NonNullable<Columns[Name]> extends JsonText ? unknown : Columns[Name];
};

/** A row to be inserted; columns it does not name get their default. */
export type NewRow<Name extends Table> = Plain<Insertable<DB[Name]>>;

/** What a row is to say from now on, and the columns it is found by. */
export type AlteredRow<Name extends Table> = Plain<Updateable<DB[Name]>>;

/**
 * Inserts many rows with one statement: one round trip, and the triggers of the table run once, not once a row. Each row
 * names its own change. Not for columns of bytes.
 */
export async function insertRows<Name extends Table>(
  transaction: Transaction<DB>,
  table: Name,
  rows: readonly NewRow<Name>[],
): Promise<void> {
  for (const [columns, alike] of bySameColumns(rows)) {
    const names = listOf(columns);
    await sql`insert into ${sql.table(table)} (${names}) select ${names} from ${given(table, alike)}`.execute(
      transaction,
    );
  }
}

/** Alters many rows, found by `key`, with one statement for each set of columns that is to be altered. */
export async function updateRows<Name extends Table>(
  transaction: Transaction<DB>,
  table: Name,
  key: readonly (keyof AlteredRow<Name> & string)[],
  rows: readonly AlteredRow<Name>[],
): Promise<void> {
  for (const [columns, alike] of bySameColumns(rows)) {
    const altered = columns.filter((name) => !key.includes(name as (typeof key)[number]));
    const values = altered.map((name) => sql`${sql.ref(name)} = ${sql.ref(`given.${name}`)}`);
    await sql`update ${sql.table(table)} as standing set ${sql.join(values)}
      from ${given(table, alike)} where ${sameKey(key)}`.execute(transaction);
  }
}

/**
 * Deletes the rows of one table that are found by `key`. A deleted row cannot name the change that deletes it, so this one
 * becomes the transaction's own.
 */
export async function deleteRows<Name extends Table>(
  transaction: Transaction<DB>,
  change: Change,
  table: Name,
  key: readonly (keyof AlteredRow<Name> & string)[],
  rows: readonly AlteredRow<Name>[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`with own as (select set_config('guitu.change_id', ${change.id}, true))
    delete from ${sql.table(table)} as standing using own, ${given(table, rows)} where ${sameKey(key)}`.execute(
    transaction,
  );
}

function sameKey(key: readonly string[]): RawBuilder<unknown> {
  const found = key.map((name) => sql`${sql.ref(`standing.${name}`)} = ${sql.ref(`given.${name}`)}`);
  return sql.join(found, sql` and `);
}

/**
 * The rows as the database sees them: its own types, read from one parameter. The limit tells the planner how few they
 * are: it would think of a hundred, and read a small table from end to end for a single row.
 */
function given(table: Table, rows: readonly object[]): RawBuilder<unknown> {
  const read = sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`;
  return sql`(select * from ${read} limit ${rows.length}) as given`;
}

function listOf(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((name) => sql.ref(name)));
}

function bySameColumns<R extends object>(rows: readonly R[]): Iterable<[readonly string[], R[]]> {
  const groups = new Map<string, [readonly string[], R[]]>();
  for (const row of rows) {
    const columns = Object.keys(row);
    const signature = columns.join();
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, [columns, [row]]);
    else group[1].push(row);
  }
  return groups.values();
}
