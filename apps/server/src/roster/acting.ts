import type { Day, Role } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import type { Services } from '../services.ts';

/** For whom somebody acts, until when, and which roles that gives him. */
export interface Acting {
  readonly forNames: readonly string[];
  readonly accountIds: readonly string[];
  readonly roles: readonly Role[];
  readonly until: Day;
}

/** For whom an account acts in a body today; nothing when for nobody. */
export async function findActing(
  services: Pick<Services, 'record'>,
  accountId: string,
  placeCode: number,
  today: Day,
): Promise<Acting | undefined> {
  const rows = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('absence')
      .select(['account_id', 'name', 'until_on', 'grants'])
      .where('acting_id', '=', accountId)
      .where('holder_code', '=', placeCode)
      .where('from_on', '<=', today)
      .where('until_on', '>=', today)
      .where('ended_on', 'is', null)
      .orderBy('until_on')
      .execute(),
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    forNames: rows.map(({ name }) => name),
    accountIds: rows.map((row) => row.account_id),
    roles: [...new Set(rows.flatMap(({ grants }) => grants as Role[]))],
    until: first.until_on as Day,
  };
}
