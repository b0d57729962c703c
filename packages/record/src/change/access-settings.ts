import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Access } from './access.ts';

const nowhere = '00000000-0000-0000-0000-000000000000';

/** A guest is in no case until a matter in which his body takes part lets him into its own. */
const outside: readonly Setting[] = [
  ['guitu.guest_case', nowhere],
  ['guitu.guest_person', nowhere],
  ['guitu.guest_office', '-1'],
];

/** A body that only receives is in no case until a copy it was sent lets it into that copy's. */
const withoutCopy: readonly Setting[] = [['guitu.received_case', nowhere]];

type Setting = readonly [name: string, value: string];

/**
 * One statement by which a transaction takes on role and range. Everything is LOCAL: the connection goes back to the pool with nothing
 * left on it. The role comes last: what was taken on before it is set by whoever signed in.
 *
 * @param write how a value comes into the statement: as a parameter, or as a literal where a text takes none
 */
export function accessSettings(
  access: Access,
  write: (value: string) => RawBuilder<unknown> | string,
): RawBuilder<unknown> {
  const settings: readonly Setting[] = [
    ['guitu.range_low', String(access.low)],
    ['guitu.range_high', String(access.high)],
    ['guitu.account_id', access.accountId],
    ['guitu.body_id', access.bodyId],
    ['guitu.change_id', ''],
    ['lock_timeout', '10s'],
    ...(access.role === 'guest' ? outside : []),
    ...(access.role === 'other' ? withoutCopy : []),
    ['role', `guitu_${access.role}`],
  ];
  const set = settings.map(([name, value]) => sql`set_config(${sql.lit(name)}, ${write(value)}, true)`);
  return sql`select ${sql.join(set)}`;
}
