import { afterAll, beforeAll, expect, test } from 'vitest';

import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

test('a kept list belongs to the account, is replaced by name and can be given up', async () => {
  const office = await server.as('officeA.clerk');
  const other = await server.as('countyA.clerk');
  const view = { name: '7 日内到期', query: 'endsWithin=7&columns=sex%2CtermEnds' };
  expect((await office.put('/api/views', view)).json()).toEqual({ views: [view] });
  const narrower = { ...view, query: 'endsWithin=3' };
  expect((await office.put('/api/views', narrower)).json()).toEqual({ views: [narrower] });
  expect((await other.get('/api/views')).json()).toEqual({ views: [] });
  await other.delete(`/api/views?name=${encodeURIComponent(view.name)}`);
  expect((await office.get('/api/views')).json()).toEqual({ views: [narrower] });
  expect((await office.delete(`/api/views?name=${encodeURIComponent(view.name)}`)).json()).toEqual({
    views: [],
  });
});

test('a list without a name is refused with its field', async () => {
  const office = await server.as('officeA.clerk');
  const response = await office.put('/api/views', { name: ' ', query: '' });
  expect(response.statusCode).toBe(400);
  expect(response.json().refusal).toMatchObject({ code: 'request.invalid', field: 'name' });
});
