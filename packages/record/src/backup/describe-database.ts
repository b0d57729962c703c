import type pg from 'pg';

import { BackupProblem } from './backup-problem.ts';
import type { Manifest } from './manifest.ts';

/** Not kept: sessions end with the machine, staging is of a running import, migrations are in the manifest. */
export const leftOut = ['import_staging', 'migration', 'session'];

/** A table with its stored columns, in their order. */
export interface DescribedTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** All tables of the record that are kept, as the catalogue has them: the program may be newer than the schema. */
export async function listTables(client: pg.Client): Promise<DescribedTable[]> {
  const { rows } = await client.query<DescribedTable>(
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = to_regnamespace('guitu') and c.relkind = 'r' and c.relname <> all ($1)
      group by c.relname order by c.relname`,
    [leftOut],
  );
  return rows;
}

/** Where every counter stands. Read after the snapshot was taken, so never behind what the snapshot holds. */
export async function listSequences(client: pg.Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class
      where relnamespace = to_regnamespace('guitu') and relkind = 'S' order by relname`,
  );
  const sequences = [];
  for (const { name } of rows) {
    const found = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from guitu.${client.escapeIdentifier(name)}`,
    );
    const [row] = found.rows;
    if (row) sequences.push({ name, ...row });
  }
  return sequences;
}

type Described = Pick<
  Manifest,
  'snapshotAt' | 'postgres' | 'schema' | 'installation' | 'masterKey' | 'lastBatch' | 'dailyRoot'
>;

/** What the manifest says about the database as a whole. */
export async function describeDatabase(client: pg.Client): Promise<Described> {
  const migrations = await one<Manifest['schema']['migrations']>(
    client,
    `select json_agg(json_build_object('number', number, 'name', name, 'hash', hash) order by number) as value from guitu.migration`,
  );
  if (!migrations?.length)
    throw new BackupProblem('这个数据库里没有归途的数据。请核对 DATABASE_URL 和 DATA_DIR。');
  return {
    snapshotAt: await needed(client, `select ${momentText('now()')} as value`),
    postgres: await needed(client, `select current_setting('server_version') as value`),
    schema: { number: migrations.length, migrations },
    installation: await one(
      client,
      `select json_build_object('kind', kind, 'name', name, 'regionCode', region_code) as value from guitu.installation`,
    ),
    masterKey: {
      algorithm: await needed(client, `select min(algorithm) as value from guitu.master_key`),
      fingerprints: await needed(
        client,
        `select json_agg(encode(fingerprint, 'hex') order by fingerprint) as value from guitu.master_key`,
      ),
      probe: await one(
        client,
        `select json_build_object('keyId', id, 'wrapped', encode(wrapped, 'hex')) as value
           from guitu.case_key where wrapped is not null order by id desc limit 1`,
      ),
    },
    lastBatch: await one(
      client,
      `select json_build_object('id', id, 'hash', encode(hash, 'hex'), 'at', ${momentText('at')}) as value
         from guitu.batch order by id desc limit 1`,
    ),
    dailyRoot: await one(
      client,
      `select json_build_object('day', day, 'batchId', batch_id, 'hash', encode(hash, 'hex'),
                'signature', encode(signature, 'hex'), 'publicKey', public_key) as value
         from guitu.daily_root order by day desc limit 1`,
    ),
  };
}

function momentText(expression: string): string {
  return `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

async function one<T>(client: pg.Client, query: string): Promise<T | null> {
  const { rows } = await client.query<{ value: T | null }>(query);
  return rows[0]?.value ?? null;
}

async function needed<T>(client: pg.Client, query: string): Promise<T> {
  const value = await one<T>(client, query);
  if (value === null)
    throw new BackupProblem('这个数据库还没有启用（没有主密钥的记录）。请先启动一次，或者执行 guitu init。');
  return value;
}
