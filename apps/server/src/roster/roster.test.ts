import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { HandoverPage, OfficePage } from '../contract/roster.ts';
import type { SessionPage } from '../contract/session.ts';
import type { TodayPage } from '../contract/today.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-02T09:00' });
});

afterAll(() => server.close());

const office = async (visitor: TestVisitor) => (await visitor.get('/api/office')).json<OfficePage>();
const idOf = (page: OfficePage, name: string): string =>
  page.colleagues.find((one) => one.name === name)?.id ?? '';
const codeOf = (answer: { json: <T>() => T }): string | undefined =>
  answer.json<{ refusal?: { code: string } }>().refusal?.code;

test('cases get an officer, are handed over, and change hands when the other one has confirmed', async () => {
  server.clock.set('2026-03-02T09:00');
  const caseIds = [
    await insertCase(server.database.record, { name: '示例甲' }),
    await insertCase(server.database.record, { name: '示例乙' }),
  ];
  const clerk = await server.as('officeA.clerk');
  const chief = await server.as('officeA.approver');
  const before = await office(chief);
  const [clerkId, chiefId] = [idOf(before, '示例所员甲'), idOf(before, '示例所长甲')];
  expect(before.colleagues.map(({ name }) => name).toSorted()).toEqual(['示例所员甲', '示例所长甲']);
  const assigned = await chief.post('/api/office/officers', {
    accountId: clerkId,
    caseIds,
    idempotencyKey: key(),
  });
  expect(assigned.statusCode, assigned.body).toBe(200);
  const counts = (page: OfficePage) =>
    page.colleagues
      .map(({ name, cases }) => [name, cases] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
  expect(counts(assigned.json<OfficePage>())).toEqual([
    ['示例所员甲', 2],
    ['示例所长甲', 0],
  ]);

  const order = { fromId: clerkId, toId: chiefId, on: '2026-03-02', idempotencyKey: key() };
  const proposed = await clerk.post('/api/office/handovers', order);
  expect(proposed.statusCode, proposed.body).toBe(200);
  const [handover] = proposed.json<OfficePage>().handovers;
  expect(handover).toMatchObject({ people: 2, mine: false, confirmedAt: null });
  expect((await office(chief)).handovers[0]?.mine).toBe(true);
  const list = (await chief.get(`/api/office/handovers/${handover?.id}`)).json<HandoverPage>();
  expect(list.people.map(({ name }) => name).toSorted()).toEqual(['示例乙', '示例甲']);
  const dayOf = async (visitor: TestVisitor, query = '') =>
    (await visitor.get(`/api/today${query}`)).json<TodayPage>();
  expect((await dayOf(chief)).handovers).toMatchObject([{ people: 2, mine: true }]);
  expect((await dayOf(clerk)).mine).toEqual({ cases: 2, only: false });
  const listed = Object.values((await dayOf(chief, '?mine=true')).groups).flat();
  expect(listed).toEqual([]);
  // Nothing has moved, and only the one who takes over can confirm.
  expect(counts(await office(chief))[0]).toEqual(['示例所员甲', 2]);
  const confirm = (visitor: TestVisitor) =>
    visitor.post(`/api/office/handovers/${handover?.id}/confirm`, { idempotencyKey: key() });
  expect(codeOf(await confirm(clerk))).toBe('handover.not-mine');
  expect((await confirm(chief)).statusCode).toBe(200);
  expect(codeOf(await confirm(chief))).toBe('handover.confirmed');
  expect(counts(await office(chief))).toEqual([
    ['示例所员甲', 0],
    ['示例所长甲', 2],
  ]);
  expect(codeOf(await clerk.post('/api/office/handovers', { ...order, idempotencyKey: key() }))).toBe(
    'handover.nothing',
  );
  const { rows } = await server.database.superuser.query(
    'select officer_name, until_on is null as now from guitu.case_officer where case_id = $1 order by entered_at',
    [caseIds[0]],
  );
  expect(rows).toEqual([
    { officer_name: '示例所员甲', now: false },
    { officer_name: '示例所长甲', now: true },
  ]);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('who acts for the approver is one for these days only, on a ground, and cannot pass it on', async () => {
  server.clock.set('2026-03-04T09:00');
  const chief = await server.as('countyA.approver');
  const clerk = await server.as('countyA.clerk');
  const page = await office(chief);
  const order = {
    accountId: idOf(page, '示例局长甲'),
    actingId: idOf(page, '示例县员甲'),
    from: '2026-03-05',
    until: '2026-03-06',
    grantApprover: true,
  };
  const enter = (visitor: TestVisitor, more: object = {}) =>
    visitor.post('/api/office/absences', { ...order, idempotencyKey: key(), ...more });
  expect(codeOf(await enter(clerk, { ground: '自己写的' }))).toBe('absence.grant');
  expect(codeOf(await enter(chief))).toBe('absence.ground');
  expect(codeOf(await enter(chief, { ground: '局务会〔2026〕3号', until: '2026-03-01' }))).toBe(
    'absence.days',
  );
  expect(codeOf(await enter(chief, { ground: '同上', actingId: order.accountId }))).toBe('absence.self');
  const clerkAway = { accountId: order.actingId, actingId: order.accountId, ground: '同上' };
  expect(codeOf(await enter(chief, clerkAway))).toBe('absence.not-approver');
  expect(codeOf(await enter(chief, { ground: '同上', until: '2026-07-01' }))).toBe('absence.too-long');
  const entered = await enter(chief, { ground: '局务会〔2026〕3号' });
  expect(entered.statusCode, entered.body).toBe(200);

  const session = async () => {
    const visitor = await server.as('countyA.clerk');
    return { visitor, account: (await visitor.get('/api/session')).json<SessionPage>().account };
  };
  expect((await session()).account).toMatchObject({ roles: ['clerk'], acting: null });
  server.clock.set('2026-03-05T00:01');
  const acting = await session();
  expect(acting.account).toMatchObject({
    roles: ['clerk', 'approver'],
    acting: { forNames: ['示例局长甲'], until: '2026-03-06', approves: true },
  });
  expect(codeOf(await enter(acting.visitor, { ground: '转给别人' }))).toBe('absence.grant');
  server.clock.set('2026-03-06T23:59');
  expect((await session()).account.roles).toContain('approver');
  server.clock.set('2026-03-07T00:00');
  expect((await session()).account.roles).toEqual(['clerk']);
});

test('back earlier, it ends at once; another body sees nothing of it and cannot end it', async () => {
  server.clock.set('2026-03-09T09:00');
  const chief = await server.as('countyA.approver');
  const page = await office(chief);
  const entered = await chief.post('/api/office/absences', {
    accountId: idOf(page, '示例局长甲'),
    actingId: idOf(page, '示例县员甲'),
    from: '2026-03-09',
    until: '2026-03-20',
    grantApprover: true,
    ground: '局务会〔2026〕4号',
    idempotencyKey: key(),
  });
  const id = entered.json<OfficePage>().absences.find((one) => one.now)?.id;
  const roles = async () =>
    (await (await server.as('countyA.clerk')).get('/api/session')).json<SessionPage>().account.roles;
  expect(await roles()).toContain('approver');
  const other = await server.as('countyB.approver');
  expect((await office(other)).absences).toEqual([]);
  const end = (visitor: TestVisitor) =>
    visitor.post(`/api/office/absences/${id}/end`, { idempotencyKey: key() });
  expect((await end(other)).statusCode).toBe(404);
  expect((await end(chief)).statusCode).toBe(200);
  expect(await roles()).toEqual(['clerk']);
});

test('the duty roster: a day is put as a whole, and cleared', async () => {
  server.clock.set('2026-03-10T09:00');
  const clerk = await server.as('officeA.clerk');
  const put = async (people: readonly object[]) =>
    (await clerk.put('/api/office/shifts/2026-03-11', { people, idempotencyKey: key() })).json<OfficePage>()
      .shifts;
  expect(await put([{ name: '示例所员甲', phone: '0887-0000001' }])).toEqual([
    { day: '2026-03-11', name: '示例所员甲', phone: '0887-0000001' },
  ]);
  expect(await put([{ name: '示例所长甲' }])).toEqual([
    { day: '2026-03-11', name: '示例所长甲', phone: null },
  ]);
  expect(await put([])).toEqual([]);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});
