import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CaseList, CasePage } from '../contract/cases.ts';
import type { TodayPage } from '../contract/today.ts';
import { sweep } from '../jobs/sweep.ts';
import { act, apply, reload, step } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { expectSettled } from '../testing/settled-case.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const county = () => server.as('countyA.approver');
const office = () => server.as('officeA.approver');
const casePage = async (caseId: string) =>
  (await (await county()).get(`/api/cases/${caseId}`)).json<CasePage>();
const today = async () => (await (await office()).get('/api/today')).json<TodayPage>();

async function merge(kind: 'person' | 'case', keepId: string, mergedId: string): Promise<string> {
  const request = { kind, keepId, mergedId, reason: '示例：登记重了', idempotencyKey: key() };
  const response = await (await county()).post('/api/merges', request);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ mergeId: string }>().mergeId;
}

/** One person entered twice; the second case has a leave from 5 to 8 March that was granted there. */
async function onLeave(name: string) {
  server.clock.set('2026-03-02T09:00');
  const { record, superuser } = server.database;
  const kept = await insertCase(record, { name });
  const other = await insertCase(record, { name });
  const { rows } = await superuser.query<{ id: string; person_id: string }>(
    'select id, person_id from guitu.supervision_case where id = any($1)',
    [[kept, other]],
  );
  const personOf = (id: string) => rows.find((row) => row.id === id)?.person_id ?? '';
  await merge('person', personOf(kept), personOf(other));
  const asked = await apply(await office(), other, leaveValues('2026-03-05', '2026-03-08'));
  const leave = await step(await office(), asked, 'decide', { outcome: 'approved' });
  expect(leave.status).toBe('running');
  server.clock.set('2026-03-06T09:00');
  return { kept, other, leave };
}

async function isSound(...caseIds: readonly string[]): Promise<void> {
  for (const caseId of caseIds) await expectSettled(server, caseId);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
}

test('who is on leave in the duplicate is away in the kept case, and comes back there', async () => {
  const { kept, other, leave } = await onLeave('演示·外出甲');
  expect((await casePage(kept)).case.away).toBe(false);
  await merge('case', kept, other);
  const page = await casePage(kept);
  expect(page.case.away).toBe(true);
  expect(page.permissions).toMatchObject([
    { matterId: leave.id, from: '2026-03-05', until: '2026-03-08', inForce: true, title: leave.summary },
  ]);
  const search = encodeURIComponent('演示·外出甲');
  const list = await (await county()).get(`/api/cases?search=${search}&away=true`);
  expect(list.json<CaseList>().rows.map(({ id, away }) => [id, away])).toEqual([[kept, true]]);
  server.clock.set('2026-03-08T09:00');
  const board = (await today()).day.returning.filter(({ matterId }) => matterId === leave.id);
  expect(board.map(({ caseId }) => caseId)).toEqual([kept]);

  const again = await (
    await office()
  ).post(`/api/cases/${kept}/matters`, {
    procedure: 'leave',
    values: leaveValues('2026-03-08', '2026-03-10'),
    idempotencyKey: key(),
  });
  expect(again.json().refusal).toMatchObject({ code: 'leave.overlap' });
  expect(again.json().refusal.present).toContain('示例所长甲（尼西司法所）');

  await step(await office(), await reload(await office(), leave.id), 'return', {
    returnedAt: '2026-03-08T08:00:00+08:00',
  });
  const after = await casePage(kept);
  expect([after.case.away, after.permissions[0]?.returnedOn]).toEqual([false, '2026-03-08']);
  const closed = await act(await county(), await reload(await county(), leave.id), {
    act: 'annul',
    reason: '示例：登记错了',
  });
  expect(closed.json().refusal).toMatchObject({ code: 'case.merged' });
  await isSound(kept, other);
});

const overdueItems = async (matterId: string) =>
  Object.values((await (await county()).get('/api/today')).json<TodayPage>().groups)
    .flat()
    .filter((item) => item.matterId === matterId && item.kind === 'finding')
    .map(({ title }) => title);

async function split(mergeId: string): Promise<void> {
  const request = { reason: '示例：不是同一件', idempotencyKey: key() };
  const response = await (await county()).post(`/api/merges/${mergeId}/split`, request);
  expect(response.statusCode, response.body).toBe(200);
}

test('who does not come back after the merge is pointed out; split, each case has its own', async () => {
  const { kept, other, leave } = await onLeave('演示·外出乙');
  const own = await apply(await office(), kept, leaveValues('2026-03-20', '2026-03-22'));
  const mergeId = await merge('case', kept, other);
  expect((await reload(await office(), leave.id)).status).toBe('running');
  server.clock.set('2026-03-10T09:00');
  await sweep(server.services);
  expect(await overdueItems(leave.id)).toEqual(['外出期满，没有返回销假']);
  expect((await casePage(kept)).case.away).toBe(true);
  await isSound(kept, other);

  await split(mergeId);
  const back = await casePage(kept);
  expect([back.case.away, back.matters.map(({ id }) => id)]).toEqual([false, [own.id]]);
  const apart = await casePage(other);
  expect([apart.case.away, apart.matters.map(({ id }) => id)]).toEqual([true, [leave.id]]);
  expect(await overdueItems(leave.id)).toEqual(['外出期满，没有返回销假']);
  await isSound(kept, other);
});

test('a late return is entered where the leave goes on, and counts for the kept case until they are split', async () => {
  const { kept, other, leave } = await onLeave('演示·外出丙');
  const mergeId = await merge('case', kept, other);
  server.clock.set('2026-03-09T09:00');
  await sweep(server.services);
  await step(await office(), await reload(await office(), leave.id), 'return', {
    returnedAt: '2026-03-09T08:00:00+08:00',
  });
  expect(await overdueItems(leave.id)).toEqual([]);
  expect((await casePage(kept)).permissions).toMatchObject([
    { matterId: leave.id, returnedOn: '2026-03-09' },
  ]);
  await isSound(kept, other);
  await split(mergeId);
  expect((await casePage(kept)).permissions).toEqual([]);
  expect((await casePage(other)).permissions).toMatchObject([{ returnedOn: '2026-03-09' }]);
  await isSound(kept, other);
});

test('two officers at once: one enters the return, the other merges the cases; both are kept', async () => {
  const { kept, other, leave } = await onLeave('演示·外出丁');
  server.clock.set('2026-03-07T09:00');
  const officer = await office();
  const read = await reload(officer, leave.id);
  const [returned] = await Promise.all([
    act(officer, read, { act: 'step', step: 'return', values: { returnedAt: '2026-03-07T08:00:00+08:00' } }),
    merge('case', kept, other),
  ]);
  // Whoever merges first closes nothing; whoever returns first leaves nothing running.
  expect(returned.statusCode, returned.body).toBe(200);
  expect((await casePage(kept)).permissions).toMatchObject([{ returnedOn: '2026-03-07' }]);
  await isSound(kept, other);
});
