import { startOfDay } from '@guitu/law';
import type { Day } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';
import { sql } from 'kysely';

import { visitorFor } from '../../demonstration/accounts.ts';
import { markRead } from '../../messages/message-list.ts';
import { inLanes } from '../lanes.ts';
import { minuteOf, servicesAt } from '../world.ts';
import type { World } from '../world.ts';

/** Nobody opens the bell for a single line: it is opened when this many lie there. */
const opensAt = 2;

interface Unread {
  readonly account_id: string;
  readonly ids: readonly string[];
}

/** In the morning people read what they were told on the days before. */
export async function readMessages(world: World, today: Day): Promise<void> {
  const unread = await findUnread(world, today);
  const services = servicesAt(world, minuteOf(today, 8 * 60 + 20));
  await inLanes(unread, async ({ account_id: accountId, ids }) => {
    const player = world.staff.everybody.find(({ id }) => id === accountId);
    if (player !== undefined) await markRead(services, visitorFor(player, services.now()), ids);
  });
}

async function findUnread(world: World, today: Day): Promise<readonly Unread[]> {
  return read(world.services.record, systemAccess(), async (transaction) => {
    const { rows } = await sql<Unread>`
      select account.id as account_id, array_agg(message.id) as ids
        from guitu.message
        join guitu.account on account.body_id = message.body_id and not 'administrator' = any(account.roles)
       where message.channel = 'desk' and message.created_at < ${startOfDay(today)}
         and not exists (select from guitu.message_read
                          where message_id = message.id and account_id = account.id)
       group by account.id having count(*) >= ${opensAt}`.execute(transaction);
    return rows;
  });
}
