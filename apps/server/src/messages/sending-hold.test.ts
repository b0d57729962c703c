import { newId } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { administer } from '../command-line/administer.ts';
import { installationChain } from '../start/marker.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { sendMessages } from './send-messages.ts';
import { isSendingHeld } from './sending-hold.ts';

let server: TestServer;
const sent: string[] = [];
const gateway = {
  send: async ({ text }: { readonly text: string }) => {
    sent.push(text);
    return { outcome: 'sent', answer: 'ok' } as const;
  },
};

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

async function addMessage(state: 'waiting' | 'sent'): Promise<void> {
  await server.database.superuser.query(
    `insert into guitu.message (id, kind, channel, body_id, text, cause, derived_from, on_day, created_at, state, next_attempt_at, holder_code)
     values ($1, 'digest', 'wecom', $2, $3, $3, '{}', '2026-03-02', $4, $3, case $3 when 'waiting' then $4::timestamptz end, 0)`,
    [newId(), server.bodies.countyA, state, server.clock.now()],
  );
}

const say = (command: string) =>
  administer(
    server.services.record,
    { command, bodyId: installationChain, holderCode: 0, body: {} },
    async () => null,
  );

test('after a restore nothing is sent until a person releases it, and what was sent is never sent again', async () => {
  await addMessage('sent');
  await addMessage('waiting');
  await say('installation.restore');
  expect(await isSendingHeld(server.services.record)).toBe(true);
  expect(await sendMessages(server.services, gateway)).toBe(0);
  expect(sent).toEqual([]);
  await say('messages.release');
  expect(await isSendingHeld(server.services.record)).toBe(false);
  expect(await sendMessages(server.services, gateway)).toBe(1);
  expect(sent).toEqual(['waiting']);
  await say('installation.restore');
  expect(await isSendingHeld(server.services.record)).toBe(true);
});
