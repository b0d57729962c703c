import { afterAll, beforeAll, expect, test } from 'vitest';

import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
let county: TestVisitor;
let serving: string[];
let discharged: string;

beforeAll(async () => {
  server = await openTestServer();
  county = await server.as('countyA.approver');
  const { record } = server.services;
  serving = [
    await insertCase(record, { name: '示例甲', idNumber: '533421199005060011' }),
    await insertCase(record, { name: '示例乙', idNumber: '533421199005060038' }),
  ];
  discharged = await insertCase(record, { name: '示例丙', idNumber: '533421199005060054' });
  await server.database.superuser.query(
    `set session_replication_role = replica; update guitu.supervision_case set status = 'discharged' where id = '${discharged}'; set session_replication_role = default`,
  );
});
afterAll(() => server.close());

const values = {
  reportedOn: '2026-03-01',
  organ: '示例市公安局出入境管理支队',
  basis: '示例限制出境材料',
};
const order = (caseIds: readonly string[], more: object = {}) => ({
  procedure: 'exitBan',
  caseIds,
  values,
  ...more,
});

test('before many are done at once everybody is looked at, and nothing is written', async () => {
  const { rows } = (await county.post('/api/batches/preview', order([...serving, discharged]))).json();
  expect(rows.map((row: { name: string }) => row.name)).toEqual(['示例甲', '示例乙', '示例丙']);
  expect(rows[0].will.papers.map((paper: { kind: string }) => paper.kind)).toEqual(['exitBanSheet']);
  expect(rows[2]).toMatchObject({ will: null, refusals: [{ code: 'exitBan.not-serving' }] });
  const page = (await county.get(`/api/cases/${serving[0]}`)).json();
  expect(page.matters).toEqual([]);
});

test('one refusal holds up nobody else, and a repeated order does nothing twice', async () => {
  const body = order([...serving, discharged], { idempotencyKey: 'batch-exit-ban-1' });
  const first = (await county.post('/api/batches', body)).json();
  expect(first.rows.map((row: { matterId: string | null }) => row.matterId !== null)).toEqual([
    true,
    true,
    false,
  ]);
  const again = (await county.post('/api/batches', body)).json();
  expect(again).toEqual(first);
  const page = (await county.get(`/api/cases/${serving[1]}`)).json();
  expect(page.matters).toHaveLength(1);
});

test('what differs from person to person is not for many at once', async () => {
  const response = await county.post('/api/batches/preview', {
    ...order(serving),
    procedure: 'leave',
  });
  expect([response.statusCode, response.json().refusal.code]).toEqual([422, 'batch.not-for-many']);
});

test('somebody of another county makes the whole not found', async () => {
  const foreign = await insertCase(server.services.record, { office: places.townshipB });
  const response = await county.post('/api/batches/preview', order([...serving, foreign]));
  expect(response.statusCode).toBe(404);
});
