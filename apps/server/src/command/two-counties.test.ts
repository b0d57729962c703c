import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CasePage } from '../contract/cases.ts';
import type { MatterList, MatterPage } from '../contract/matters.ts';
import type { TodayPage } from '../contract/today.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import { sweep } from '../jobs/sweep.ts';
import { act, apply, reload, step, take } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { askToRelocate, relocateUpTo, relocationStep } from '../testing/relocation-steps.ts';
import { expectSettled } from '../testing/settled-case.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00' });
});

afterAll(() => server.close());

function todayItems(page: TodayPage): TodayPage['groups']['today'] {
  return Object.values(page.groups).flat();
}

async function today(visitor: TestVisitor): Promise<TodayPage['groups']['today']> {
  return todayItems((await visitor.get('/api/today')).json<TodayPage>());
}

async function row(caseId: string) {
  const { rows } = await server.database.superuser.query<{
    status: string;
    holder_code: string;
    office_code: string;
    person_holder: string;
  }>(
    `select c.status, c.holder_code, c.office_code, p.holder_code as person_holder
       from guitu.supervision_case c join guitu.person p on p.id = c.person_id where c.id = $1`,
    [caseId],
  );
  const found = rows[0]!;
  return {
    status: found.status,
    holder: Number(found.holder_code),
    office: Number(found.office_code),
    person: Number(found.person_holder),
  };
}

const held = (office: number, status = 'serving') => ({ status, holder: office, office, person: office });

/** A file of its own, as an officer uploads one before the step that names it. */
async function upload(
  visitor: TestVisitor,
): Promise<{ hash: string; name: string; size: number; mediaType: string }> {
  const boundary = '----guitu-test';
  const bytes = `%PDF-1.4\n% ${key()}\n`;
  const response = await server.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: {
      'x-guitu': '1',
      cookie: `${sessionCookie}=${visitor.cookie}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="演示材料.pdf"\r\ncontent-type: application/pdf\r\n\r\n${bytes}\r\n--${boundary}--\r\n`,
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json();
}

async function isSound(): Promise<void> {
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
}

test('from one county to another: each takes its own steps, the new one is let into this matter alone', async () => {
  server.clock.set('2026-03-20T09:00');
  const { record } = server.database;
  const caseId = await insertCase(record, { name: '演示·迁居' });
  const stranger = await insertCase(record, { name: '演示·旁人' });
  const office = await server.as('officeA.approver');
  const county = await server.as('countyA.approver');
  const other = await server.as('countyB.approver');
  const leave = await apply(office, caseId, leaveValues('2026-03-25', '2026-03-28'));
  let matter = await relocateUpTo(server, caseId, 'ask');

  const waiting = (await today(other)).filter((item) => item.matterId === matter.id);
  expect(waiting.map(({ title, person }) => [title, person?.name])).toEqual([
    ['执行地变更：核实回复', '演示·迁居'],
  ]);
  const listed = (await county.get('/api/matters?size=100')).json<MatterList>().rows;
  const named = listed.find(({ id }) => id === matter.id)?.waiting;
  expect([named?.title, named?.officeName]).toEqual(['核实回复', '德钦县社区矫正管理局']);
  const page = await other.get(`/api/matters/${matter.id}`);
  expect([page.statusCode, page.json<MatterPage>().guest]).toEqual([200, true]);
  const person = await other.get(`/api/matters/${matter.id}/case`);
  expect(person.statusCode, person.body).toBe(200);
  const shown = person.json<CasePage>();
  expect(shown.matters.map(({ id }) => id)).toEqual([matter.id]);
  for (const body of [page.body, person.body, JSON.stringify(waiting)])
    for (const secret of ['13900000000', '示例村一组', '533421199005060011', '13911112222'])
      expect(body.includes(secret), secret).toBe(false);

  for (const url of [
    `/api/cases/${caseId}`,
    `/api/cases/${caseId}/timeline`,
    `/api/cases/${caseId}/readers`,
    `/api/cases/${caseId}/register`,
    `/api/matters/${leave.id}`,
    `/api/matters/${leave.id}/case`,
    `/api/cases/${stranger}`,
  ])
    expect([url, (await other.get(url)).statusCode]).toEqual([url, 404]);
  expect((await other.get('/api/cases')).body).not.toContain(caseId);
  expect((await other.get(`/api/search?query=${encodeURIComponent('演示·迁居')}`)).body).not.toContain(
    caseId,
  );
  expect((await other.get('/api/papers')).json<{ total: number }>().total).toBe(0);
  const forbidden = await other.post(`/api/cases/${caseId}/matters`, {
    procedure: 'leave',
    values: leaveValues('2026-03-25', '2026-03-28'),
    idempotencyKey: key(),
  });
  expect(forbidden.json().refusal).toMatchObject({ code: 'case.elsewhere' });

  matter = await step(other, page.json<MatterPage>(), 'answer', relocationStep(server, 'answer'));
  const answer = matter.papers.find(({ kind }) => kind === 'relocationAnswer');
  expect(answer).toMatchObject({ bodyName: '德钦县社区矫正管理局' });
  expect(answer?.number).toContain('复函字第 1 号');
  expect((await today(other)).filter((item) => item.matterId === matter.id)).toEqual([]);

  matter = await step(county, await reload(county, matter.id), 'decide', relocationStep(server, 'decide'));
  matter = await step(county, matter, 'inform', relocationStep(server, 'inform'));
  matter = await step(county, matter, 'handOver', relocationStep(server, 'handOver'));
  expect(matter.papers.map(({ kind }) => kind)).toContain('fileHandoverList');
  server.clock.set('2026-03-24T10:00');
  const arrivals = await server.as('countyB.approver');
  expect(
    (await today(arrivals)).filter((item) => item.matterId === matter.id).map(({ title }) => title),
  ).toEqual(['执行地变更：收到档案、送达回执', '执行地变更：报到接收']);
  matter = await step(
    arrivals,
    await reload(arrivals, matter.id),
    'receive',
    relocationStep(server, 'receive'),
  );
  expect(await row(caseId)).toEqual(held(places.townshipA));
  matter = await step(arrivals, matter, 'arrive', {
    ...relocationStep(server, 'arrive'),
    office: { text: '奔子栏镇', region: places.townshipB },
  });
  expect(await row(caseId)).toEqual(held(places.townshipB));

  expect((await arrivals.get(`/api/cases/${caseId}`)).statusCode).toBe(200);
  expect((await (await server.as('officeB.approver')).get(`/api/cases/${caseId}`)).statusCode).toBe(200);
  expect((await arrivals.get(`/api/matters/${leave.id}`)).statusCode).toBe(200);
  const before = await server.as('countyA.approver');
  const seen = await before.get(`/api/matters/${matter.id}`);
  expect([seen.statusCode, seen.json<MatterPage>().guest]).toEqual([200, true]);
  expect((await before.get(`/api/cases/${caseId}`)).statusCode).toBe(404);
  expect((await before.get(`/api/matters/${leave.id}`)).statusCode).toBe(404);
  const late = await before.post(`/api/cases/${caseId}/matters`, {
    procedure: 'leave',
    values: leaveValues('2026-03-25', '2026-03-28'),
    idempotencyKey: key(),
  });
  expect(late.json().refusal).toMatchObject({ code: 'case.elsewhere' });
  expect(late.json().refusal.text).toContain('示例局长乙（德钦县社区矫正管理局）');
  expect(late.json().refusal.text).toContain('2026年3月24日');

  for (const paper of matter.papers) {
    for (const visitor of [before, arrivals]) {
      const file = await visitor.get(paper.file);
      expect([paper.kind, file.statusCode, file.rawPayload.subarray(0, 5).toString()]).toEqual([
        paper.kind,
        200,
        '%PDF-',
      ]);
    }
  }
  await isSound();
});

test('a decision that falls after the arrival takes the case back; asked anew it goes over again', async () => {
  server.clock.set('2026-04-01T09:00');
  const caseId = await insertCase(server.database.record, { name: '演示·撤销' });
  const arrived = await relocateUpTo(server, caseId, 'arrive');
  expect(await row(caseId)).toEqual(held(places.countyB));
  const old = await server.as('countyA.approver');
  const receiver = await server.as('countyB.approver');
  const mine = await act(receiver, await reload(receiver, arrived.id), {
    act: 'annul',
    reason: '示例：登记错了',
  });
  expect(mine.json().refusal).toMatchObject({ code: 'mend.wrong-place' });
  await take(old, await reload(old, arrived.id), { act: 'annul', reason: '示例：决定有误' });
  expect(await row(caseId)).toEqual(held(places.townshipA));
  expect((await old.get(`/api/cases/${caseId}`)).statusCode).toBe(200);
  expect((await receiver.get(`/api/cases/${caseId}`)).statusCode).toBe(404);

  server.clock.set('2026-04-02T09:00');
  await relocateUpTo(server, caseId, 'arrive');
  expect(await row(caseId)).toEqual(held(places.countyB));
  await isSound();
});

test('whoever has come by one relocation goes on by another, and each matter keeps its two sides', async () => {
  server.clock.set('2026-04-06T09:00');
  const caseId = await insertCase(server.database.record, { name: '演示·再迁' });
  const first = await relocateUpTo(server, caseId, 'arrive');
  server.clock.set('2026-05-06T09:00');
  const a = await server.as('countyA.approver');
  const b = await server.as('countyB.approver');
  let second = await askToRelocate(b, caseId, {
    place: { text: '云南省迪庆藏族自治州香格里拉市', region: places.countyA },
  });
  second = await step(b, second, 'ask', {});
  expect((await today(a)).filter((item) => item.matterId === second.id).map(({ title }) => title)).toEqual([
    '执行地变更：核实回复',
  ]);
  const steps = [
    [a, 'answer'],
    [b, 'decide'],
    [b, 'inform'],
    [b, 'handOver'],
    [a, 'receive'],
  ] as const;
  for (const [visitor, name] of steps)
    second = await step(visitor, await reload(visitor, second.id), name, relocationStep(server, name));
  await step(a, await reload(a, second.id), 'arrive', {
    ...relocationStep(server, 'arrive'),
    office: { text: '尼西乡', region: places.townshipA },
  });
  expect(await row(caseId)).toEqual(held(places.townshipA));
  expect((await reload(a, first.id)).guest).toBe(false);
  expect((await reload(b, first.id)).guest).toBe(true);
  expect((await b.get(`/api/cases/${caseId}`)).statusCode).toBe(404);
  expect((await (await server.as('officeA.approver')).get(`/api/cases/${caseId}`)).statusCode).toBe(200);
  await isSound();
});

test('a file is read by both sides of the matter that names it, and nothing else of the case', async () => {
  server.clock.set('2026-06-01T09:00');
  const caseId = await insertCase(server.database.record, { name: '演示·材料' });
  const a = await server.as('officeA.approver');
  const b = await server.as('countyB.approver');
  const [own, shared, theirs] = [await upload(a), await upload(a), await upload(b)];
  await apply(a, caseId, leaveValues('2026-06-05', '2026-06-08', { evidence: [own] }));
  let matter = await askToRelocate(a, caseId, { evidence: [shared] });
  const read = async (visitor: TestVisitor, file: { hash: string }): Promise<number> =>
    (await visitor.get(`/api/uploads/${file.hash}`)).statusCode;
  matter = await step(a, matter, 'opinion', { opinion: 'agree', text: '情况属实' });
  expect(await read(b, shared)).toBe(404);
  const county = await server.as('countyA.approver');
  await step(county, matter, 'ask', {});
  expect([await read(b, shared), await read(b, own)]).toEqual([200, 404]);
  matter = await step(b, await reload(b, matter.id), 'answer', {
    ...relocationStep(server, 'answer'),
    evidence: [theirs],
  });
  expect([await read(b, theirs), await read(county, theirs), await read(county, own)]).toEqual([
    200, 200, 200,
  ]);
  await isSound();
});

test('what a guest has sent he enters as received, and voids his own paper; the other side hears of both', async () => {
  server.clock.set('2026-06-10T09:00');
  const caseId = await insertCase(server.database.record, { name: '演示·送达' });
  const matter = await relocateUpTo(server, caseId, 'receive');
  const b = await server.as('countyB.approver');
  const heard: number[] = [];
  const stop = server.services.notices.listen(({ holderCode }) => heard.push(holderCode));
  const police = matter.copies.find((copy) => copy.recipient.includes('德钦县') && copy.status === 'waiting');
  const receipt = (visitor: TestVisitor, copyId: string) =>
    visitor.post(`/api/copies/${copyId}/receipt`, { receivedOn: '2026-06-10', idempotencyKey: key() });
  expect((await receipt(b, police!.id)).statusCode).toBe(200);
  const decided = matter.copies.find(({ subject }) => subject === '变更执行地决定');
  expect((await receipt(b, decided!.id)).statusCode).toBe(404);
  const paper = matter.papers.find(({ kind }) => kind === 'relocationReceipt');
  const voided = await b.post(`/api/papers/${paper!.id}/void`, {
    reason: '示例：打印有误',
    idempotencyKey: key(),
  });
  expect([voided.statusCode, voided.json().status]).toEqual([200, 'void']);
  stop();
  expect(new Set(heard)).toEqual(new Set([places.townshipA, places.countyB]));
  await isSound();
});

test('what the law says to the other place stands on its desk, and not on that of the holder', async () => {
  server.clock.set('2026-07-01T09:00');
  const caseId = await insertCase(server.database.record, { name: '演示·提示' });
  const matter = await relocateUpTo(server, caseId, 'ask');
  server.clock.set('2026-07-15T09:00');
  await sweep(server.services);
  const of = async (visitor: TestVisitor) =>
    (await today(visitor))
      .filter((item) => item.matterId === matter.id && item.kind === 'finding')
      .map(({ title }) => title);
  const a = await server.as('countyA.approver');
  const b = await server.as('countyB.approver');
  const theirs = (await reload(b, matter.id)).findings.filter((one) => one.mine && one.severity !== 'info');
  expect(theirs.length).toBeGreaterThan(0);
  expect(await of(b)).toEqual(theirs.map(({ title }) => title));
  const ours = (await reload(a, matter.id)).findings.filter((one) => one.mine && one.severity !== 'info');
  expect(await of(a)).toEqual(ours.map(({ title }) => title));
  expect(ours.filter(({ code }) => theirs.some((one) => one.code === code))).toEqual([]);
});

test('what may still be done in a matter that is closed waits where the case has gone', async () => {
  const caseId = await insertCase(server.database.record, { termEnds: '2028-03-01' });
  server.clock.set('2026-03-20T09:00');
  const office = await server.as('officeA.approver');
  let leave = await apply(office, caseId, leaveValues('2026-03-24', '2026-03-25'));
  leave = await step(office, leave, 'decide', { outcome: 'approved' });
  server.clock.set('2026-03-25T17:00');
  const later = await server.as('officeA.approver');
  await step(later, leave, 'return', { returnedAt: '2026-03-25T16:00:00+08:00' });
  await relocateUpTo(server, caseId, 'arrive');
  const { rows } = await server.database.superuser.query<{ office: string; place: string }>(
    'select distinct office, body_code as place from guitu.task where case_id = $1 and procedure = $2',
    [caseId, 'leave'],
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { place } of rows)
    expect(Math.floor(Number(place) / 1_000_000)).toBe(places.countyB / 1_000_000);
  await expectSettled(server, caseId);
});
