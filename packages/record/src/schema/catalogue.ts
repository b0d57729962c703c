import type { ClientBase } from 'pg';

/** One column as the catalogue knows it. */
export interface CatalogueColumn {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  readonly fallback: string | null;
  readonly identity: '' | 'a' | 'd';
}

/** One table or column privilege; column privileges carry the column's name. */
export interface CatalogueGrant {
  readonly table: string;
  readonly role: string;
  readonly privilege: string;
  readonly column: string | null;
}

const own = `c.relnamespace = 'guitu'::regnamespace and c.relkind in ('r', 'p')`;

/** The columns of every table of the schema, in a stable order. */
export async function readColumns(client: ClientBase): Promise<CatalogueColumn[]> {
  const { rows } = await client.query<CatalogueColumn>(
    `select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
            a.attnotnull as "notNull", pg_get_expr(d.adbin, d.adrelid) as fallback, a.attidentity as identity
       from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where ${own} order by c.relname collate "C", a.attnum`,
  );
  return rows;
}

/** Who may do what to which table, the owner left out. */
export async function readGrants(client: ClientBase): Promise<CatalogueGrant[]> {
  const { rows } = await client.query<CatalogueGrant>(
    `select c.relname as "table", r.rolname as role, lower(p.privilege_type) as privilege, null as "column"
       from pg_class c cross join lateral aclexplode(c.relacl) p join pg_roles r on r.oid = p.grantee
      where ${own} and r.rolname <> 'guitu_migrate'
     union all
     select c.relname, r.rolname, lower(p.privilege_type), a.attname
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attacl is not null
       cross join lateral aclexplode(a.attacl) p join pg_roles r on r.oid = p.grantee
      where ${own} and r.rolname <> 'guitu_migrate'
      order by 1, 2, 3, 4`,
  );
  return rows;
}

/** Tables with row-level security, and whether it is on. */
export async function readTables(client: ClientBase): Promise<{ table: string; rls: boolean }[]> {
  const { rows } = await client.query<{ table: string; rls: boolean }>(
    `select c.relname as "table", c.relrowsecurity as rls from pg_class c where ${own} order by c.relname collate "C"`,
  );
  return rows;
}

/** Constraints, indexes, triggers, policies and functions as lines of text, each in a stable order. */
export async function readDefinitions(client: ClientBase): Promise<{ table: string; lines: string[] }[]> {
  const { rows } = await client.query<{ table: string; line: string }>(
    `select c.relname as "table", x.line from pg_class c cross join lateral (
        select 1 as part, k.conname::text as name, 'constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) as line
          from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'c', 'f')
        union all
        select 2, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i
         where i.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
        union all
        select 3, t.tgname::text, pg_get_triggerdef(t.oid) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal
        union all
        select 4, p.policyname::text, 'policy ' || p.policyname || ' ' || lower(p.cmd) || ' to ' || array_to_string(p.roles, ', ')
               || coalesce(' using ' || p.qual, '') || coalesce(' with check ' || p.with_check, '')
          from pg_policies p where p.schemaname = 'guitu' and p.tablename = c.relname
      ) x where ${own} order by c.relname collate "C", x.part, x.name collate "C"`,
  );
  const tables = new Map<string, string[]>();
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row.line]);
  return [...tables].map(([table, lines]) => ({ table, lines }));
}

/** Functions and procedures of the schema with their text and who may execute them. */
export async function readFunctions(client: ClientBase): Promise<{ definition: string; grantees: string }[]> {
  const { rows } = await client.query<{ definition: string; grantees: string }>(
    `select pg_get_functiondef(p.oid) as definition,
            (select coalesce(string_agg(coalesce(r.rolname, 'public'), ', ' order by r.rolname), '')
               from aclexplode(p.proacl) a left join pg_roles r on r.oid = a.grantee
              where r.rolname is distinct from 'guitu_migrate') as grantees
       from pg_proc p where p.pronamespace = 'guitu'::regnamespace order by p.proname collate "C", p.oid`,
  );
  return rows;
}
