import type { Day, Role } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import type { Services } from '../services.ts';

/** For whom somebody acts, until when, and which roles that gives him. */
export interface Acting {
  readonly forNames: readonly string[];
  readonly accountIds: readonly string[];
  /** Roles that are not his own: they end with it. */
  readonly roles: readonly Role[];
  readonly until: Day;
}

/** For whom an account acts in a body today; nothing when for nobody. */
export async function findActing(
  services: Pick<Services, 'record'>,
  account: { readonly id: string; readonly roles: readonly Role[] },
  bodyId: string,
  today: Day,
): Promise<Acting | undefined> {
  const rows = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('absence')
      .select(['account_id', 'name', 'until_on', 'grants'])
      .where('acting_id', '=', account.id)
      .where('body_id', '=', bodyId)
      .where('from_on', '<=', today)
      .where('until_on', '>=', today)
      .where('ended_on', 'is', null)
      .orderBy('until_on')
      .execute(),
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  const granted = rows.filter(({ grants }) => grants.length > 0);
  const roles = [...new Set(granted.flatMap(({ grants }) => grants as Role[]))];
  return {
    forNames: rows.map(({ name }) => name),
    accountIds: rows.map((row) => row.account_id),
    roles: roles.filter((role) => !account.roles.includes(role)),
    until: (granted.at(-1) ?? first).until_on as Day,
  };
}
