import type { Client } from 'pg';

/** Roles that log in. guitu_run inherits nothing: without `set local role` it reads no table at all. */
export const loginRoles = ['guitu_migrate', 'guitu_run', 'guitu_import', 'guitu_seal'] as const;

/** Roles a transaction takes on; one per kind of reader. */
export const actingRoles = [
  'guitu_agency',
  'guitu_procuratorate',
  'guitu_other',
  'guitu_supervisee',
  'guitu_guest',
  'guitu_system',
] as const;

const memberships: readonly (readonly [string, string])[] = [
  ...actingRoles.map((role) => [role, 'guitu_run'] as const),
  ['guitu_agency', 'guitu_import'],
  ['guitu_system', 'guitu_import'],
];

// Somebody else created the same role, or altered the same catalogue row, a moment before us.
const raceCodes = new Set(['42710', '23505', 'XX000', '40001']);

/**
 * Roles belong to the cluster, migrations to one database: several databases may be migrated at once (tests clone
 * dozens). Advisory locks do not reach across databases, so every step looks first and is repeated when it lost a race.
 */
export async function ensureRoles(client: Client, passwords: ReadonlyMap<string, string>): Promise<void> {
  for (const role of loginRoles) await retried(() => ensureRole(client, role, 'login noinherit'));
  for (const role of actingRoles) await retried(() => ensureRole(client, role, 'nologin noinherit'));
  for (const [role, member] of memberships) await retried(() => ensureMembership(client, role, member));
  for (const [role, password] of passwords) await retried(() => setPassword(client, role, password));
  const self = await client.query<{ name: string; super: boolean }>(
    'select rolname as name, rolsuper as super from pg_roles where rolname = current_user',
  );
  const me = self.rows[0];
  // An administrator who is no superuser must be a member of the owner to create things in its name.
  if (me && !me.super) await retried(() => ensureMembership(client, 'guitu_migrate', me.name));
}

async function ensureRole(client: Client, role: string, attributes: string): Promise<void> {
  const found = await client.query('select from pg_roles where rolname = $1', [role]);
  if (found.rowCount === 0) await client.query(`create role ${client.escapeIdentifier(role)} ${attributes}`);
}

/** From version 16 on whoever makes a role may administer it without being able to take it on: that does not count. */
async function ensureMembership(client: Client, role: string, member: string): Promise<void> {
  const found = await client.query(
    `select from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles g on g.oid = m.member
      where r.rolname = $1 and g.rolname = $2 and coalesce((to_jsonb(m) ->> 'set_option')::boolean, true)`,
    [role, member],
  );
  if (found.rowCount === 0) {
    await client.query(`grant ${client.escapeIdentifier(role)} to ${client.escapeIdentifier(member)}`);
  }
}

async function setPassword(client: Client, role: string, password: string): Promise<void> {
  await client.query(
    `alter role ${client.escapeIdentifier(role)} password ${client.escapeLiteral(password)}`,
  );
}

async function retried(step: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (attempt === 20 || !raceCodes.has(code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10 * attempt));
    }
  }
}
