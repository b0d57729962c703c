import { afterAll, beforeAll, expect, test } from 'vitest';

import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

test('openapi.json is the description of the routes (npx vitest run apps/server/src/http/openapi -u writes it)', async () => {
  const response = await server.app.inject({ method: 'GET', url: '/api/openapi.json' });
  const description = response.json<{ openapi: string; info: { version: string } }>();
  expect(description.openapi).toBe('3.1.0');
  description.info.version = '0';
  await expect(`${JSON.stringify(description, null, 2)}\n`).toMatchFileSnapshot('../../openapi.json');
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
