import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { apply } from '../testing/leave-steps.ts';
import { leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { databaseBoard } from './database-board.ts';
import type { Notice } from './notice-board.ts';

let server: TestServer;
let port: number;

beforeAll(async () => {
  server = await openTestServer();
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  port = (server.app.server.address() as AddressInfo).port;
});

afterAll(() => server.close());

/** Opens a stream and collects what it says. */
async function listen(visitor: TestVisitor): Promise<{ text: () => string; close: () => void }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, path: '/api/stream', headers: { cookie: `guitu_session=${visitor.cookie}` } }, resolve).on(
      'error',
      reject,
    );
  });
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toContain('text/event-stream');
  let text = '';
  response.setEncoding('utf8').on('data', (part: string) => (text += part));
  return { text: () => text, close: () => response.destroy() };
}

test('whoever may see a case is told that it changed, others hear nothing', async () => {
  const near = await listen(await server.as('countyA.clerk'));
  const far = await listen(await server.as('countyB.approver'));
  const caseId = await insertCase(server.database.record);
  await apply(await server.as('officeA.clerk'), caseId, leaveValues('2026-03-10', '2026-03-14'));
  await expect.poll(near.text).toContain(`"id":"${caseId}"`);
  expect(near.text()).toContain('event: notice');
  expect(far.text()).not.toContain(caseId);
  near.close();
  far.close();
});

test('without a session there is no stream', async () => {
  expect((await server.app.inject({ method: 'GET', url: '/api/stream' })).statusCode).toBe(401);
  const court = await server.as('courtA.clerk');
  expect((await court.get('/api/stream')).statusCode).toBe(403);
});

test('the processes of an installation hear each other', async () => {
  const problems: unknown[] = [];
  const one = databaseBoard(server.services.record, (error) => problems.push(error));
  const other = databaseBoard(server.services.record, (error) => problems.push(error));
  const heard: Notice[] = [];
  other.listen((notice) => heard.push(notice));
  // LISTEN takes a moment; what is announced before it is a lost hint, as the board says.
  await expect
    .poll(() => {
      one.announce({ type: 'case', id: 'x', caseId: 'x', holderCode: 1 });
      return heard.length;
    })
    .toBeGreaterThan(0);
  expect(heard[0]).toEqual({ type: 'case', id: 'x', caseId: 'x', holderCode: 1 });
  await one.close();
  await other.close();
  expect(problems).toEqual([]);
});
