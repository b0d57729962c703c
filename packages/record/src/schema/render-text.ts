import type { ClientBase } from 'pg';

import { readColumns, readDefinitions, readFunctions, readGrants, readTables } from './catalogue.ts';

/**
 * The migrated schema as text, made from the catalogue (no pg_dump is shipped). It lies in schema.txt under version
 * control, so that whatever a migration does shows in review.
 */
export async function renderSchemaText(client: ClientBase): Promise<string> {
  const columns = await readColumns(client);
  const definitions = new Map((await readDefinitions(client)).map((entry) => [entry.table, entry.lines]));
  const grants = await readGrants(client);
  const lines: string[] = [
    'Schema guitu after all migrations. Generated: npx vitest run packages/record/src/schema -u',
    '',
  ];
  for (const { table, rls } of await readTables(client)) {
    lines.push(`table ${table}${rls ? ' (row-level security)' : ''}`);
    for (const column of columns.filter((candidate) => candidate.table === table)) {
      const identity = column.identity === '' ? '' : ' identity';
      const fallback = column.fallback === null ? '' : ` default ${column.fallback}`;
      lines.push(`  ${column.name} ${column.type}${column.notNull ? ' not null' : ''}${fallback}${identity}`);
    }
    for (const line of definitions.get(table) ?? []) lines.push(`  ${line}`);
    for (const line of grantLines(grants.filter((grant) => grant.table === table))) lines.push(`  ${line}`);
    lines.push('');
  }
  for (const { definition, grantees } of await readFunctions(client)) {
    lines.push(definition.trim(), `executed by: ${grantees === '' ? 'owner' : grantees}`, '');
  }
  return lines.join('\n');
}

function grantLines(grants: readonly { role: string; privilege: string; column: string | null }[]): string[] {
  const byRole = new Map<string, string[]>();
  for (const grant of grants) {
    const privilege = grant.column === null ? grant.privilege : `${grant.privilege} (${grant.column})`;
    byRole.set(grant.role, [...(byRole.get(grant.role) ?? []), privilege]);
  }
  return [...byRole].map(([role, privileges]) => `grant ${privileges.join(', ')} to ${role}`);
}
