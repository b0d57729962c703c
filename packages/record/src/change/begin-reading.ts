import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { accessSettings } from './access-settings.ts';
import type { Access } from './access.ts';

/**
 * Begins a read-only transaction with one snapshot and takes on role and range in it: everything in one text and one round trip,
 * which takes no parameters. What is put into it are numbers and ids, quoted as literals all the same.
 */
export function beginReading(access: Access): RawBuilder<unknown> {
  const settings = accessSettings(access, (value) => sql.lit(value));
  const begin = sql`start transaction isolation level repeatable read read only; ${settings}`;
  if (access.role !== 'guest' || access.matterId === undefined) return begin;
  return sql`${begin}; select guitu.enter_as_guest(${sql.lit(access.matterId)}::uuid)`;
}
