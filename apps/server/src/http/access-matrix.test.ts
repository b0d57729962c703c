import { readFileSync } from 'node:fs';

import { newId } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openTestServer, visitor } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { accountOrders } from '../testing/test-world.ts';
import type { AccountName } from '../testing/test-world.ts';

/** What a kind of account gets before anything about the matter itself is looked at. */
type Answer = 'in' | 'sign in' | 'no' | 'key';
type Row = Readonly<Record<string, Answer>>;

const table = JSON.parse(readFileSync(new URL('../../access.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Row>
>;
const callers = ['nobody', ...Object.keys(accountOrders)];

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

/** Every route of the API, as "METHOD /path". */
function routes(): readonly { readonly name: string; readonly method: string; readonly url: string }[] {
  const paths = server.app.swagger().paths ?? {};
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods ?? {}).map((method) => {
      const url = path.replaceAll(/\{(\w+)\}/g, ':$1');
      return { name: `${method.toUpperCase()} ${url}`, method: method.toUpperCase(), url };
    }),
  );
}

async function ask(route: { method: string; url: string }, caller: string): Promise<Answer> {
  // Each question gets a session of its own: some of these routes end the one they are asked with.
  const cookie = caller === 'nobody' ? '' : (await fresh(caller as AccountName)).cookie;
  const url = route.url
    .replace(':hash', 'ab'.repeat(32))
    .replace(':code', '533401000000')
    .replace(':key', 'draft')
    .replace(':id', newId());
  const response = await server.app.inject({
    method: route.method as 'GET',
    url: url === '/api/search' ? '/api/search?q=x' : url,
    headers: { 'x-guitu': '1', ...(cookie === '' ? {} : { cookie: `guitu_session=${cookie}` }) },
    ...(route.method === 'GET' || route.method === 'DELETE' ? {} : { payload: {} }),
  });
  if (response.statusCode === 401 && response.body.includes('session.none')) return 'sign in';
  if (response.statusCode === 401 && response.body.includes('device.none')) return 'key';
  if (response.statusCode === 403 && response.body.includes('access.role')) return 'no';
  expect(response.statusCode, `${route.method} ${url} for ${caller}: ${response.body}`).toBeLessThan(500);
  return 'in';
}

async function fresh(account: AccountName) {
  const { createSession } = await import('@guitu/record');
  const { rows } = await server.database.superuser.query<{ id: string; body_id: string }>(
    'select id, body_id from guitu.account where sign_in_name = $1',
    [account],
  );
  const row = rows[0];
  if (row === undefined) throw new Error(`no account ${account}`);
  const token = await createSession(server.services.record, {
    accountId: row.id,
    bodyId: row.body_id,
    expiresAt: '2026-03-03T00:00:00.000Z',
  });
  return visitor(server.app, token);
}

test('every route has a row, and every row a route', () => {
  const streamed = 'GET /api/stream';
  expect(Object.keys(table).toSorted()).toEqual(
    [...new Set([...routes().map((route) => route.name), streamed])].toSorted(),
  );
  for (const [name, row] of Object.entries(table))
    expect(Object.keys(row).toSorted(), name).toEqual(callers.toSorted());
});

/** Thousands of requests: as many routes as there are, for every kind of account. */
const matrixMs = 240_000;

test('every kind of account gets through exactly where the table says', { timeout: matrixMs }, async () => {
  const wrong: string[] = [];
  for (const route of routes()) {
    // A stream does not end; its guard is the same hook and is asked by its own test.
    if (route.url === '/api/stream') continue;
    for (const caller of callers) {
      const answer = await ask(route, caller);
      const expected = table[route.name]?.[caller];
      if (answer !== expected)
        wrong.push(`${route.name} for ${caller}: ${answer}, the table says ${expected ?? 'nothing'}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('without the header nothing is changed, whoever asks', async () => {
  for (const route of routes().filter((one) => one.method !== 'GET')) {
    const response = await server.app.inject({
      method: route.method as 'POST',
      url: route.url.replaceAll(/:\w+/g, newId()),
      payload: {},
    });
    expect([route.name, response.statusCode, response.body.includes('request.header')]).toEqual([
      route.name,
      403,
      true,
    ]);
  }
});
