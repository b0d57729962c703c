import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { OutgoingList, OutgoingQuery } from '../contract/messages.ts';
import type { Services } from '../services.ts';

type OutgoingRow = OutgoingList['rows'][number];

/** 发件箱: every message to the bodies of one's range, what came of it, and how many are in which state. */
export function outgoingList(
  services: Services,
  visitor: Visitor,
  { page, size, state, channel }: OutgoingQuery,
): Promise<OutgoingList> {
  return read(services.record, accessOf(visitor), async (transaction) => {
    let chosen = transaction.selectFrom('message').innerJoin('body', 'body.id', 'message.body_id');
    if (channel !== undefined) chosen = chosen.where('channel', '=', channel);
    const counts = await chosen
      .select('state')
      .select((row) => row.fn.countAll<number>().as('count'))
      .groupBy('state')
      .orderBy('state')
      .execute();
    if (state !== undefined) chosen = chosen.where('state', '=', state);
    const rows = await chosen
      .selectAll('message')
      .select('body.name as body_name')
      .orderBy('created_at', 'desc')
      .orderBy('message.id')
      .limit(size)
      .offset((page - 1) * size)
      .execute();
    const total = counts
      .filter((row) => state === undefined || row.state === state)
      .reduce((sum, row) => sum + row.count, 0);
    return {
      rows: rows.map((row) => ({
        id: row.id,
        kind: row.kind as OutgoingRow['kind'],
        channel: row.channel as OutgoingRow['channel'],
        bodyName: row.body_name,
        addressees: row.addressees,
        text: row.text,
        href: row.href,
        createdAt: row.created_at,
        state: row.state as OutgoingRow['state'],
        attempts: row.attempts,
        sentAt: row.sent_at,
        nextAttemptAt: row.next_attempt_at,
        answer: row.answer,
      })),
      total,
      counts: counts.map((row) => ({ state: row.state as OutgoingRow['state'], count: row.count })),
      page,
      size,
    };
  });
}
