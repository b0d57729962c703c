import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Access } from './access.ts';

const nowhere = '00000000-0000-0000-0000-000000000000';

/**
 * Begins a read-only transaction with one snapshot and takes on role and range in it: everything in one text and one round trip,
 * which takes no parameters. What is put into it are numbers and ids, quoted as literals all the same. As in `takeOn`, everything
 * is LOCAL. The role comes last: what was taken on before it is set by whoever signed in.
 */
export function beginReading(access: Access): RawBuilder<unknown> {
  const settings: [string, string][] = [
    ['guitu.range_low', String(access.low)],
    ['guitu.range_high', String(access.high)],
    ['guitu.account_id', access.accountId],
    ['guitu.body_id', access.bodyId],
    ['guitu.change_id', ''],
    ['lock_timeout', '10s'],
    ...(access.role === 'guest' ? outside : []),
    ['role', `guitu_${access.role}`],
  ];
  const set = settings.map(([name, value]) => sql`set_config(${sql.lit(name)}, ${sql.lit(value)}, true)`);
  const begin = sql`start transaction isolation level repeatable read read only; select ${sql.join(set)}`;
  if (access.role !== 'guest' || access.matterId === undefined) return begin;
  return sql`${begin}; select guitu.enter_as_guest(${sql.lit(access.matterId)}::uuid)`;
}

/** A guest is in no case until a matter in which his body takes part lets him into its own. */
const outside: [string, string][] = [
  ['guitu.guest_case', nowhere],
  ['guitu.guest_person', nowhere],
  ['guitu.guest_office', '-1'],
];
