import type pg from 'pg';

/** How to give back what was taken off. */
export interface TakenOff {
  readonly statements: readonly string[];
}

/**
 * Takes off, within the running transaction, what stands in the way of rows that were written once already: the triggers that demand a
 * change (they would write the chain anew), foreign keys (tables refer to each other in circles) and indexes (built once at the end they
 * cost a fraction). Needs the owner, no superuser.
 */
export async function bareTables(client: pg.Client): Promise<TakenOff> {
  const tables = await texts(
    client,
    `select format('guitu.%I', relname) from pg_class
      where relnamespace = to_regnamespace('guitu') and relkind = 'r' order by relname`,
  );
  const indexes = await pairs(
    client,
    `select format('drop index guitu.%I', c.relname), pg_get_indexdef(c.oid)
       from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = to_regnamespace('guitu')
        and not exists (select from pg_constraint k where k.conindid = c.oid)
      order by c.relname`,
  );
  const references = await pairs(
    client,
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname),
            format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
       from pg_constraint
      where connamespace = to_regnamespace('guitu') and contype = 'f' and conparentid = 0 order by conrelid, conname`,
  );
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  for (const { off } of [...references, ...indexes]) await client.query(off);
  return {
    statements: [
      ...indexes.map(({ on }) => on),
      ...references.map(({ on }) => on),
      ...tables.map((table) => `alter table ${table} enable trigger user`),
    ],
  };
}

/** Gives everything back. Foreign keys are checked by it: a row that refers to nothing ends the restoring. */
export async function coverTables(
  client: pg.Client,
  { statements }: TakenOff,
  progress: (line: string) => void,
): Promise<void> {
  for (const [index, statement] of statements.entries()) {
    progress(`正在重建索引、核对表与表之间的引用：${index + 1}/${statements.length}`);
    await client.query(statement);
  }
}

async function texts(client: pg.Client, query: string): Promise<string[]> {
  const { rows } = await client.query<string[]>({ text: query, rowMode: 'array' });
  return rows.map(([text = '']) => text);
}

async function pairs(client: pg.Client, query: string): Promise<{ off: string; on: string }[]> {
  const { rows } = await client.query<string[]>({ text: query, rowMode: 'array' });
  return rows.map(([off = '', on = '']) => ({ off, on }));
}
