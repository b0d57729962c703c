import type { ClientBase } from 'pg';

import { readColumns } from './catalogue.ts';
import type { CatalogueColumn } from './catalogue.ts';

const header = `// Generated from the migrated schema: npx vitest run packages/record/src/schema -u
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

import type { JsonText, JsonValue } from '../json.ts';

/** Comes out as a value, goes in as text made by json(): a bare array would be taken for a PostgreSQL array. */
type Jsonb = ColumnType<JsonValue, JsonText, JsonText>;
type JsonbWithDefault = ColumnType<JsonValue, JsonText | undefined, JsonText>;
`;

/** Kysely's table types, made from the catalogue instead of by hand, so that they cannot drift from the migrations. */
export async function renderTableTypes(client: ClientBase): Promise<string> {
  const columns = await readColumns(client);
  const tables = [...new Set(columns.map((column) => column.table))];
  const interfaces = tables.map((table) => {
    const own = columns.filter((column) => column.table === table);
    return `export interface ${interfaceName(table)} {\n${own.map((column) => `  ${column.name}: ${columnType(column)};\n`).join('')}}\n`;
  });
  const index = `export interface DB {\n${tables.map((table) => `  ${table}: ${interfaceName(table)};\n`).join('')}}\n`;
  return [header, ...interfaces, index].join('\n');
}

function interfaceName(table: string): string {
  return `${table
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')}Table`;
}

function columnType(column: CatalogueColumn): string {
  const hasDefault = column.fallback !== null;
  if (column.type === 'jsonb') {
    if (hasDefault) return 'JsonbWithDefault';
    return column.notNull
      ? 'Jsonb'
      : 'ColumnType<JsonValue | null, JsonText | null | undefined, JsonText | null>';
  }
  const plain = column.notNull ? plainType(column.type) : `${plainType(column.type)} | null`;
  if (column.identity === 'a') return `GeneratedAlways<${plain}>`;
  return hasDefault || column.identity === 'd' ? `Generated<${plain}>` : plain;
}

function plainType(type: string): string {
  if (type.endsWith('[]')) return `${plainType(type.slice(0, -2))}[]`;
  if (type === 'bigint' || type === 'integer') return 'number';
  if (type === 'boolean') return 'boolean';
  if (type === 'bytea') return 'Buffer';
  if (['text', 'uuid', 'date', 'xid8'].includes(type) || type.startsWith('timestamp')) return 'string';
  throw new Error(`no type known for ${type}: decide how it arrives, then name it here`);
}
