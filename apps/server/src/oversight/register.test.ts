import { newId } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { IndicatorList, IndicatorPage, OversightRegister } from '../contract/oversight.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import type { AccountName } from '../testing/test-world.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
  await insertCase(server.database.record, { name: '示例甲', termBegins: '2025-06-01' });
  await insertCase(server.database.record, { name: '示例乙', termBegins: '2026-02-01' });
  await insertCase(server.database.record, { name: '示例丙', expected: true });
  await insertCase(server.database.record, { name: '示例丁', office: places.townshipB });
});
afterAll(() => server.close());

const enter = async (account: AccountName, kind: string, values: object) =>
  (await server.as(account)).post('/api/oversight-records', { kind, values, idempotencyKey: newId() });
const register = async (account: AccountName) =>
  (await (await server.as(account)).get('/api/oversight-records')).json<OversightRegister>();
const codes = (body: string): string[] =>
  (JSON.parse(body) as { refusals: { code: string }[] }).refusals.map(({ code }) => code);

const opinion = {
  on: '2026-03-01',
  to: '香格里拉市司法局',
  manner: 'notice',
  number: '演示检纠1号',
  text: '演示：委托手续不全',
  replyBy: '2026-03-20',
};

test('an opinion about a body is the procuratorate’s; the agency replies; each sees what is still owed', async () => {
  expect((await register('countyA.clerk')).notices.map(({ code }) => code)).toEqual([
    'oversight.no-check',
    'oversight.no-self-check',
  ]);
  expect(codes((await enter('countyA.clerk', 'opinion', opinion)).body)).toEqual([
    'oversight.not-of-the-procuratorate',
  ]);
  expect(codes((await enter('procuratorateA.clerk', 'reply', {})).body)).toEqual(['oversight.not-yours']);
  expect(codes((await enter('bureauA.approver', 'clue', {})).body)).toEqual(['oversight.not-yours']);
  expect((await enter('officeA.approver', 'sharing', {})).statusCode).toBe(403);
  const undated = await enter('procuratorateA.clerk', 'opinion', { ...opinion, replyBy: undefined });
  expect(codes(undated.body)).toEqual(['oversight.no-reply-date']);

  expect((await enter('procuratorateA.clerk', 'opinion', opinion)).statusCode).toBe(200);
  const [owed] = (await register('countyA.clerk')).records;
  expect(owed).toMatchObject({ bodyName: '香格里拉市人民检察院', own: false });
  expect(owed?.remarks.map(({ code }) => code)).toEqual(['oversight.reply-owed']);
  expect((await register('countyB.approver')).records).toEqual([]);
  const reply = {
    on: '2026-03-02',
    opinionNumber: '演示检纠1号',
    adopted: 'adopted',
    text: '演示：已经补办',
  };
  expect((await enter('countyA.clerk', 'reply', reply)).statusCode).toBe(200);
  const { records } = await register('procuratorateA.clerk');
  expect(records.flatMap(({ remarks }) => remarks)).toEqual([]);
  expect(records.map(({ kind, own }) => [kind, own])).toEqual(
    expect.arrayContaining([
      ['opinion', true],
      ['reply', false],
    ]),
  );
});

test('an agency neither corrects nor takes out the opinion of the procuratorate', async () => {
  const found = (await register('countyA.approver')).records.find(({ kind }) => kind === 'opinion');
  const county = await server.as('countyA.approver');
  const correct = await county.post(`/api/oversight-records/${found?.id}/correct`, {
    values: { ...opinion, text: '演示：改写' },
    idempotencyKey: newId(),
  });
  expect(codes(correct.body)).toEqual(['oversight.not-of-the-procuratorate']);
  const withdraw = await county.post(`/api/oversight-records/${found?.id}/withdraw`, {
    reason: '演示',
    idempotencyKey: newId(),
  });
  expect(codes(withdraw.body)).toEqual(['oversight.not-of-the-procuratorate']);
  const own = await (
    await server.as('procuratorateA.clerk')
  ).post(`/api/oversight-records/${found?.id}/correct`, {
    values: { ...opinion, text: '演示：补充' },
    idempotencyKey: newId(),
  });
  expect(own.statusCode, own.body).toBe(200);
});

test('nobody is handed over for what came of it alone', async () => {
  const clue = {
    on: '2026-03-02',
    discoveredOn: '2026-03-01',
    consequence: 'absconded',
    fault: 'none',
    to: '演示纪委监委',
  };
  expect(codes((await enter('countyA.approver', 'clue', clue)).body)).toEqual(['oversight.no-fault']);
  expect((await enter('countyA.approver', 'clue', { ...clue, fault: 'breach' })).statusCode).toBe(200);
});

test('indicators side by side, with the list behind each number', async () => {
  const page = (await (await server.as('prefecture.approver')).get('/api/indicators')).json<IndicatorPage>();
  const of = (place: IndicatorPage['total'], key: string) => place.values.find((one) => one.key === key);
  expect(page).toMatchObject({
    from: '2026-01-01',
    until: '2026-03-02',
    denominator: 'managed',
    perHead: 300,
  });
  expect(of(page.total, 'onRegister')?.count).toBe(3);
  const [countyA, countyB] = [places.countyA, places.countyB].map((code) =>
    page.places.find((place) => place.code === code)!,
  );
  expect([of(countyA!, 'onRegister')?.count, of(countyB!, 'onRegister')?.count]).toEqual([2, 1]);
  expect(of(countyA!, 'managed')?.count).toBe(2);
  expect([of(countyA!, 'received')?.count, of(countyA!, 'everReceived')?.count]).toEqual([0, 2]);
  expect(of(countyA!, 'absconded')).toEqual({ key: 'absconded', count: 0, denominator: 2, rate: '0.00%' });
  expect(countyA?.subsidy).toBe(600);
  const list = (
    await (
      await server.as('prefecture.approver')
    ).get(`/api/indicators/cases?indicator=everReceived&place=${places.countyA}`)
  ).json<IndicatorList>();
  expect(list.total).toBe(2);
  expect(list.rows.map(({ name, place }) => [name, place])).toEqual([
    ['示例甲', '尼西司法所'],
    ['示例乙', '尼西司法所'],
  ]);
  // Numbers are counted together, the list case by case: they must agree for every indicator and place.
  for (const place of page.places) {
    for (const { key: indicator, count } of place.values) {
      const behind = await (
        await server.as('prefecture.approver')
      ).get(`/api/indicators/cases?indicator=${indicator}&place=${place.code}`);
      expect([indicator, behind.json<IndicatorList>().total]).toEqual([indicator, count]);
    }
  }
  const missed = await (await server.as('countyA.clerk')).get('/api/indicators/cases?indicator=missed');
  expect(missed.json<IndicatorList>()).toEqual({ rows: [], total: 0 });
  const county = (await (await server.as('countyA.clerk')).get('/api/indicators')).json<IndicatorPage>();
  expect([county.places, of(county.total, 'onRegister')?.count]).toEqual([[], 2]);
  const procurator = (
    await (await server.as('procuratorateA.clerk')).get('/api/indicators')
  ).json<IndicatorPage>();
  expect(of(procurator.total, 'onRegister')?.count).toBe(2);
});
