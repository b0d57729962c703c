import { readFile, writeFile } from 'node:fs/promises';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

/**
 * The tracked description. Written anew with
 *   WRITE_OPENAPI=1 npx vitest run apps/server/src/http/openapi && npx oxfmt apps/server/openapi.json
 */
const tracked = new URL('../../openapi.json', import.meta.url);

test('openapi.json is the description of the routes as they are', async () => {
  const response = await server.app.inject({ method: 'GET', url: '/api/openapi.json' });
  const description = response.json<{ openapi: string; info: { version: string } }>();
  expect(description.openapi).toBe('3.1.0');
  description.info.version = '0';
  if (process.env['WRITE_OPENAPI'] === '1') await writeFile(tracked, JSON.stringify(description));
  expect(description).toEqual(JSON.parse(await readFile(tracked, 'utf8')));
});

test('every route says what it answers and how it refuses', async () => {
  const paths = server.app.swagger().paths ?? {};
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods ?? {})) {
      const { responses = {}, summary } = operation as { responses?: object; summary?: string };
      expect(summary, `${method} ${path}`).toBeTruthy();
      expect(Object.keys(responses), `${method} ${path}`).toEqual(expect.arrayContaining(['4XX']));
    }
  }
});
