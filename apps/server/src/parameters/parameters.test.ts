import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ParameterRow, ParametersPage } from '../contract/parameters.ts';
import { dutiesOf, statusOf } from '../duties/testing.ts';
import { sweep } from '../jobs/sweep.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
let administrator: TestVisitor;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-25T09:00' });
  administrator = await server.as('countyA.administrator');
});

afterAll(() => server.close());

async function pageOf(visitor: TestVisitor, region?: number): Promise<ParametersPage> {
  const response = await visitor.get(`/api/parameters${region === undefined ? '' : `?region=${region}`}`);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<ParametersPage>();
}

async function rowOf(name: string, visitor = administrator, region?: number): Promise<ParameterRow> {
  const page = await pageOf(visitor, region);
  const found = page.groups.flatMap((group) => group.parameters).find((row) => row.key === name);
  if (found === undefined) throw new Error(`no parameter ${name}`);
  return found;
}

const order = {
  key: 'duty.routineReport',
  value: '其他：每周1次',
  region: places.countyA as number,
  basis: '演示发〔2026〕1号',
  from: '2026-03-25',
};

const set = (change: Partial<typeof order> & { until?: string } = {}, visitor = administrator) =>
  visitor.post('/api/parameters', { ...order, ...change, idempotencyKey: key() });

const end = (id: string, from: string, visitor = administrator) =>
  visitor.post(`/api/parameters/${id}/end`, { from, reason: '演示：文件废止', idempotencyKey: key() });

async function refusal(answer: ReturnType<typeof set>, status: number): Promise<string> {
  const response = await answer;
  expect(response.statusCode, response.body).toBe(status);
  return response.json<{ refusal: { code: string } }>().refusal.code;
}

test('what an administrator sets follows for the cases of his place at once, and ends on its day', async () => {
  const caseId = await insertCase(server.database.record, { name: '演示·每周报告' });
  const before = await rowOf(order.key);
  expect(before.settings).toEqual([]);
  expect(before.initial).toContain('严管：每周1次');
  const response = await set({ from: '2026-04-01' });
  expect(response.statusCode, response.body).toBe(200);
  await sweep(server.services);
  const office = await server.as('officeA.clerk');
  expect(statusOf(await dutiesOf(office, caseId), 'routineReport/2026-04/1')).toBeUndefined();
  const after = await rowOf(order.key);
  expect(after.settings).toMatchObject([
    {
      words: '其他：每周1次',
      placeName: '香格里拉市',
      basis: order.basis,
      from: '2026-04-01',
      state: 'later',
      mayEnd: true,
    },
  ]);
  const { id } = response.json<{ id: string }>();
  expect((await end(id, '2026-03-25')).statusCode).toBe(200);
  await sweep(server.services);
  expect(statusOf(await dutiesOf(office, caseId), 'routineReport/2026-04/1')).toBe('expected');
  expect((await rowOf(order.key)).settings).toMatchObject([{ state: 'over', mayEnd: false }]);
  expect(await refusal(end(id, '2026-03-26'), 422)).toBe('parameter.ended');
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('of two for the same day the later entered holds, and what is nearer than the prefecture', async () => {
  const name = 'discharge.remindDays';
  for (const value of ['40', '41']) expect((await set({ key: name, value })).statusCode).toBe(200);
  const row = await rowOf(name);
  expect(row.value).toBe('41');
  expect(row.settings.map(({ words, state }) => [words, state])).toEqual([
    ['41', 'holds'],
    ['40', 'replaced'],
  ]);
  expect((await rowOf(name, await server.as('prefecture.approver'))).value).toBe('30');
  expect((await rowOf(name, await server.as('prefecture.approver'), places.countyA)).value).toBe('41');
});

test('whoever works here reads what holds in his place; of places that are not his, nothing', async () => {
  for (const name of ['officeA.clerk', 'procuratorateA.clerk', 'courtA.clerk'] as const) {
    const page = await pageOf(await server.as(name));
    expect(page.maySet).toBe(false);
    expect(
      page.groups.flatMap(({ parameters }) => parameters.flatMap(({ settings }) => settings)),
    ).toContainEqual(expect.objectContaining({ words: '41', mayEnd: false }));
  }
  const elsewhere = await administrator.get(`/api/parameters?region=${places.countyB}`);
  expect(elsewhere.statusCode).toBe(404);
});

test('only an administrator sets, and only in his place', async () => {
  expect(await refusal(set({}, await server.as('countyA.approver')), 403)).toBe('access.role');
  expect(await refusal(set({}, await server.as('officeA.approver')), 403)).toBe('access.role');
  expect(await refusal(set({ region: places.countyB }), 403)).toBe('access.role');
  expect(await refusal(set({ region: places.prefecture }), 403)).toBe('access.role');
});

test('what cannot be read, days gone by and days in the wrong order are refused in words', async () => {
  expect(await refusal(set({ value: '每星期都来' }), 422)).toBe('parameter.unreadable');
  expect(await refusal(set({ from: '2026-03-24' }), 422)).toBe('parameter.past');
  expect(await refusal(set({ from: '2026-02-30' }), 422)).toBe('parameter.day');
  expect(await refusal(set({ from: '2026-03-26', until: '2026-03-25' }), 422)).toBe('parameter.order');
  expect(await refusal(set({ basis: '  ' }), 400)).toBe('request.invalid');
  expect((await set({ key: 'nothing.there' })).statusCode).toBe(404);
});

test('by what contacts are drawn is shown to nobody', async () => {
  expect((await set({ key: 'duty.seed', value: '演示种子' })).statusCode).toBe(200);
  const row = await rowOf('duty.seed');
  expect(row.value).toBeNull();
  expect(row.settings).toMatchObject([{ words: null, state: 'holds' }]);
  expect(JSON.stringify(await pageOf(administrator))).not.toContain('演示种子');
});
