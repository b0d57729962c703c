import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CaseDuties, DuePeople, RoundResult } from '../contract/duties.ts';
import { sweep } from '../jobs/sweep.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
let office: TestVisitor;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-02T09:00' });
});

afterAll(() => server.close());

/** The clock goes on, and whoever worked yesterday signs in again. */
async function at(moment: string): Promise<void> {
  server.clock.set(moment);
  office = await server.as('officeA.clerk');
}

const routine = { manner: 'inPerson', contents: ['law', 'supervision', 'education', 'service', 'social'] };

async function duties(caseId: string, visitor = office): Promise<CaseDuties> {
  const response = await visitor.get(`/api/cases/${caseId}/duties`);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<CaseDuties>();
}

function statusOf(page: CaseDuties, occurrence: string): string | undefined {
  return page.occurrences.find((one) => one.key === occurrence)?.status;
}

function enter(caseId: string, values: object, happenedAt: string, more: object = {}) {
  const body = { kind: 'routineReport', happenedAt, values, idempotencyKey: key(), ...more };
  return office.post(`/api/cases/${caseId}/entries`, body);
}

async function openFindings(caseId: string): Promise<string[]> {
  const { rows } = await server.database.superuser.query<{ code: string }>(
    'select code from guitu.finding where case_id = $1 and matter_id is null and cleared_at is null order by code',
    [caseId],
  );
  return rows.map((row) => row.code);
}

/** Those of March 2026; when April is laid out is each case’s own. */
async function openKeys(caseId: string): Promise<string[]> {
  const { rows } = await server.database.superuser.query<{ key: string }>(
    `select key from guitu.occurrence
      where case_id = $1 and duty = 'routineReport' and from_on < '2026-04-01' order by key`,
    [caseId],
  );
  return rows.map((row) => row.key.slice('routineReport/'.length));
}

test('a report is entered, counts at once, is missed when it is withdrawn, and verified to the last row', async () => {
  await at('2026-03-02T09:00');
  const caseId = await insertCase(server.database.record);
  const entered = await enter(caseId, routine, '2026-03-02T01:00:00.000Z');
  expect(entered.statusCode, entered.body).toBe(200);
  const page = entered.json<CaseDuties>();
  expect(statusOf(page, 'routineReport/2026-03/1')).toBe('done');
  expect(await openKeys(caseId)).toEqual(['2026-03/2']);

  await at('2026-03-16T00:30');
  await sweep(server.services);
  expect(await openFindings(caseId)).not.toContain('SUP-01');
  const [entry] = page.entries;
  const taken = await office.post(`/api/entries/${entry?.id}/withdraw`, {
    reason: '录错了人',
    idempotencyKey: key(),
  });
  expect(taken.statusCode, taken.body).toBe(200);
  expect(statusOf(taken.json<CaseDuties>(), 'routineReport/2026-03/1')).toBe('missed');
  expect(taken.json<CaseDuties>().entries[0]?.withdrawn?.reason).toBe('录错了人');
  expect(await openFindings(caseId)).toContain('SUP-01');
  expect(await openKeys(caseId)).toEqual(['2026-03/1', '2026-03/2']);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('what was missed shows itself at midnight, and goes when it is dealt with or made up for', async () => {
  await at('2026-05-01T09:00');
  const caseId = await insertCase(server.database.record);
  await enter(caseId, { ...routine, note: '想找工作' }, '2026-05-01T00:30:00.000Z');
  await at('2026-05-31T23:50');
  await sweep(server.services);
  expect(await openFindings(caseId)).not.toContain('SUP-01');
  await at('2026-06-01T00:10');
  await sweep(server.services);
  expect(await openFindings(caseId)).toContain('SUP-01');
  const excuse = (kind: string, occurrence: string) =>
    office.post(`/api/cases/${caseId}/excuses`, {
      kind,
      duty: 'routineReport',
      occurrence: `routineReport/${occurrence}`,
      reason: '住院，家属来电',
      idempotencyKey: key(),
    });
  expect((await excuse('dealtWith', '2026-06/1')).json<{ refusal: { code: string } }>().refusal.code).toBe(
    'duty.not-missed',
  );
  expect((await excuse('excused', '2026-05/1')).json<{ refusal: { code: string } }>().refusal.code).toBe(
    'duty.settled',
  );
  expect((await excuse('dealtWith', '2026-05/2')).statusCode).toBe(200);
  expect(await openFindings(caseId)).not.toContain('SUP-01');
  const page = await duties(caseId);
  expect(page.occurrences.find((one) => one.key === 'routineReport/2026-05/2')).toMatchObject({
    status: 'missed',
    dealtWith: true,
  });
  const late = await enter(caseId, routine, '2026-05-31T16:05:00.000Z', {
    occurrence: 'routineReport/2026-05/2',
  });
  expect(
    late.json<CaseDuties>().occurrences.find((one) => one.key === 'routineReport/2026-05/2'),
  ).toMatchObject({ status: 'done', late: true });
});

test('a day that has not come is refused, and what is missing is said beside its field', async () => {
  await at('2026-03-02T09:00');
  const caseId = await insertCase(server.database.record);
  const refused = await enter(caseId, {}, '2026-03-03T01:00:00.000Z');
  expect(refused.json<{ refusals: { code: string; field: string }[] }>().refusals).toMatchObject([
    { code: 'form.missing', field: 'manner' },
    { code: 'entry.in-future', field: 'happenedAt' },
  ]);
});

test('corrected, the wrong entry stays to be seen and the right one counts; health is not in the database in clear', async () => {
  await at('2026-03-02T09:00');
  const caseId = await insertCase(server.database.record, { measure: 'outsidePrison' });
  const told = await enter(
    caseId,
    { manner: 'phone', condition: '胃部不适-演示' },
    '2026-03-02T00:00:00.000Z',
    {
      kind: 'healthReport',
    },
  );
  expect(told.statusCode, told.body).toBe(200);
  const [entry] = told.json<CaseDuties>().entries;
  expect(entry?.values).toEqual({ manner: 'phone', condition: '胃部不适-演示' });
  const corrected = await office.post(`/api/entries/${entry?.id}/correct`, {
    happenedAt: '2026-03-01T00:00:00.000Z',
    values: { manner: 'inPerson', condition: '已好转-演示' },
    reason: '日期和方式写错',
    idempotencyKey: key(),
  });
  expect(corrected.statusCode, corrected.body).toBe(200);
  const { entries } = corrected.json<CaseDuties>();
  expect(entries.map(({ replacedBy }) => replacedBy)).toContain(
    entries.find(({ withdrawn }) => withdrawn === null)?.id,
  );
  const again = await office.post(`/api/entries/${entry?.id}/withdraw`, {
    reason: '再撤',
    idempotencyKey: key(),
  });
  expect(again.json<{ refusal: { code: string } }>().refusal.code).toBe('entry.withdrawn');
  const { rows } = await server.database.superuser.query<{ text: string }>(
    `select body::text as text from guitu.daily_entry where case_id = $1
     union all select c.body::text from guitu.change c where c.case_id = $1`,
    [caseId],
  );
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.filter(({ text }) => text.includes('演示'))).toEqual([]);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('a round: the good are kept, the bad say why, and sent again nothing is entered twice', async () => {
  await at('2026-04-02T09:00');
  const ids: string[] = [];
  for (const name of ['示例甲', '示例乙', '示例丙']) {
    ids.push(await insertCase(server.database.record, { name }));
  }
  await sweep(server.services);
  for (const id of ids) await enter(id, routine, '2026-04-02T00:10:00.000Z');
  const due = (await office.get('/api/duties/due?duty=visit&everybody=true')).json<DuePeople>();
  expect(due.people.filter(({ caseId }) => ids.includes(caseId)).map(({ due: one }) => one?.key)).toEqual(
    Array.from({ length: 3 }, () => 'visit/2026-04/1'),
  );
  const order = {
    kind: 'visit',
    happenedAt: '2026-04-02T00:20:00.000Z',
    values: { place: 'home', privacy: true },
    people: ids.map((caseId, index) => ({ caseId, values: index === 1 ? {} : { met: 'person' } })),
    idempotencyKey: key(),
  };
  const first = (await office.post('/api/rounds', order)).json<RoundResult>();
  expect(first.rows.map(({ name, refusals }) => [name, refusals.map(({ field }) => field)])).toEqual([
    ['示例甲', []],
    ['示例乙', ['met']],
    ['示例丙', []],
  ]);
  await office.post('/api/rounds', order);
  const counted = await Promise.all(ids.map(async (id) => (await duties(id)).entries.length));
  expect(counted).toEqual([2, 1, 2]);
});

test('another county sees none of it, a procurator reads and does not write', async () => {
  await at('2026-03-02T09:00');
  const caseId = await insertCase(server.database.record, { office: places.townshipA });
  const entered = (await enter(caseId, routine, '2026-03-02T00:10:00.000Z')).json<CaseDuties>();
  const other = await server.as('countyB.approver');
  const entryId = entered.entries[0]?.id;
  expect((await other.get(`/api/cases/${caseId}/duties`)).statusCode).toBe(404);
  const withdraw = (visitor: TestVisitor) =>
    visitor.post(`/api/entries/${entryId}/withdraw`, { reason: '试', idempotencyKey: key() });
  expect((await withdraw(other)).statusCode).toBe(404);
  const due = (await other.get('/api/duties/due?duty=routineReport')).json<DuePeople>();
  expect(due.people.filter((person) => person.caseId === caseId)).toEqual([]);
  const procurator = await server.as('procuratorateA.clerk');
  expect((await duties(caseId, procurator)).editable).toBe(false);
  expect((await withdraw(procurator)).statusCode).toBe(403);
});
