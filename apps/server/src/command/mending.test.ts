import { afterAll, beforeAll, expect, test } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import type { RefusalBody } from '../contract/refusal.ts';
import type { TodayPage } from '../contract/today.ts';
import { act, apply, reload, step, take } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;
let office: TestVisitor;
let county: TestVisitor;

beforeAll(async () => {
  server = await openTestServer();
  office = await server.as('officeA.approver');
  county = await server.as('countyA.approver');
});

afterAll(() => server.close());

async function granted(): Promise<MatterPage> {
  const caseId = await insertCase(server.database.record);
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14'));
  return step(office, asked, 'decide', { outcome: 'approved' });
}

test('annulling voids the papers, issues the notice, and the permission is gone', async () => {
  const matter = await granted();
  const decision = matter.papers.find((paper) => paper.kind === 'leaveDecision');
  const annulled = await take(office, matter, { act: 'annul', reason: '事由经查不实。' });
  expect(annulled.status).toBe('annulled');
  expect(annulled.papers.find((paper) => paper.id === decision?.id)).toMatchObject({
    status: 'void',
    statusText: '作废',
    number: decision?.number,
  });
  expect(annulled.papers.find((paper) => paper.kind === 'annulmentNotice')).toMatchObject({
    status: 'issued',
    title: '撤销通知书',
  });
  const page = (await office.get(`/api/cases/${matter.caseId}`)).json<{
    permissions: unknown[];
    clocks: unknown[];
  }>();
  expect(page.permissions).toEqual([]);
  expect(page.clocks).toEqual([]);
  const next = await granted();
  const first = Number(/第 (\d+) 号/.exec(decision?.number ?? '')?.[1]);
  const second = Number(
    /第 (\d+) 号/.exec(next.papers.find((paper) => paper.kind === 'leaveDecision')?.number ?? '')?.[1],
  );
  expect(second, 'the number of the void paper is not given again').toBeGreaterThan(first);
});

test('an annulment without a reason is refused; a clerk may not annul', async () => {
  const matter = await granted();
  const silent = await act(office, matter, { act: 'annul', reason: ' ' });
  expect(silent.statusCode).toBe(422);
  expect(silent.json<RefusalBody>().refusal).toMatchObject({ code: 'mend.reason', field: 'reason' });
  const clerk = await act(await server.as('officeA.clerk'), matter, { act: 'annul', reason: '不实' });
  expect(clerk.statusCode).toBe(403);
});

test('superseding ends the old matter and opens its successor with the values put right', async () => {
  const matter = await granted();
  const response = await act(office, matter, {
    act: 'supersede',
    reason: '返回日期写错。',
    values: { until: '2026-03-15' },
  });
  expect(response.statusCode, response.body).toBe(200);
  const { matter: old, successorId } = response.json<{ matter: MatterPage; successorId: string }>();
  expect(old.status).toBe('superseded');
  const successor = await reload(office, successorId);
  expect(successor).toMatchObject({ status: 'open', caseId: matter.caseId });
  expect(successor.values['apply']).toMatchObject({
    from: '2026-03-10',
    until: '2026-03-15',
    contact: '13911112222',
  });
});

test('sending back undoes the last step; history shows both', async () => {
  const caseId = await insertCase(server.database.record);
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-25'));
  const reviewed = await step(office, asked, 'review', { opinion: 'agree', text: '建议批准。' });
  const back = await take(county, reviewed, { act: 'sendBack', step: 'review', reason: '请补充医院证明。' });
  expect(back.waiting).toMatchObject({ step: 'review' });
  expect(back.history.map((entry) => [entry.type, entry.stands])).toEqual([
    ['stepTaken', true],
    ['stepTaken', false],
    ['sentBack', true],
  ]);
});

test('a correction keeps the old value; what decided competence is not corrected', async () => {
  const matter = await granted();
  const corrected = await take(office, matter, {
    act: 'correct',
    step: 'apply',
    field: 'contact',
    newValue: '13933334444',
    reason: '号码抄错。',
  });
  expect(corrected.values['apply']).toMatchObject({ contact: '13933334444' });
  expect(corrected.history.at(-1)?.change).toEqual({
    field: '在外联系电话',
    old: '13911112222',
    new: '13933334444',
  });
  const decisive = await act(office, corrected, {
    act: 'correct',
    step: 'apply',
    field: 'until',
    newValue: '2026-03-20',
    reason: '日期抄错。',
  });
  expect(decisive.statusCode).toBe(422);
  expect(decisive.json<RefusalBody>().refusal.instead).toContain('重办');
});

test('sensitive values are nowhere in the database in clear text', async () => {
  const matter = await granted();
  await take(office, matter, {
    act: 'correct',
    step: 'apply',
    field: 'contact',
    newValue: '13955556666',
    reason: '号码抄错。',
  });
  for (const number of ['13911112222', '13955556666']) {
    for (const table of ['event', 'change', 'matter', 'paper', 'outbox']) {
      const { rows } = await server.database.superuser.query(
        `select 1 from guitu.${table} t where to_jsonb(t)::text like $1 limit 1`,
        [`%${number}%`],
      );
      expect(rows, `${number} in ${table}`).toEqual([]);
    }
  }
});

test('a second act on an old page is a conflict that says who did what when, and what is possible', async () => {
  const matter = await granted();
  await step(office, matter, 'contact', { method: 'telephone', text: '已到医院。' });
  const late = await act(county, matter, { act: 'annul', reason: '不实' });
  expect(late.statusCode).toBe(409);
  const { refusal } = late.json<RefusalBody>();
  expect(refusal.code).toBe('matter.changed');
  expect(refusal.text).toContain('示例所长甲（尼西司法所）');
  expect(refusal.text).toContain('在外监管记录');
  expect(refusal.present).toContain('执行中');
  expect(refusal.instead).toContain('返回销假');
});

test('a repeated key answers like the first time and does nothing twice', async () => {
  const caseId = await insertCase(server.database.record);
  const request = {
    procedure: 'leave',
    values: leaveValues('2026-03-10', '2026-03-14'),
    idempotencyKey: key(),
  };
  const first = await office.post(`/api/cases/${caseId}/matters`, request);
  const second = await office.post(`/api/cases/${caseId}/matters`, request);
  expect(second.statusCode).toBe(200);
  const id = first.json<{ matter: MatterPage }>().matter.id;
  expect(second.json<{ matter: MatterPage }>().matter.id).toBe(id);
  const decision = {
    act: 'step',
    step: 'decide',
    values: { outcome: 'approved' },
    expectedRevision: 1,
    idempotencyKey: key(),
  };
  const decided = await office.post(`/api/matters/${id}/acts`, decision);
  const again = await office.post(`/api/matters/${id}/acts`, decision);
  expect(again.statusCode, again.body).toBe(200);
  expect(again.json<{ matter: MatterPage }>().matter.papers).toHaveLength(
    decided.json<{ matter: MatterPage }>().matter.papers.length,
  );
  const otherwise = await office.post(`/api/cases/${caseId}/matters`, {
    ...request,
    values: leaveValues('2026-05-10', '2026-05-14'),
  });
  expect(otherwise.statusCode).toBe(409);
  expect(otherwise.json<RefusalBody>().refusal.code).toBe('record.keyUsedOtherwise');
});

test('a leave and its extension are one absence; when the extension falls, the return is owed as before', async () => {
  const board = async (): Promise<TodayPage['day']> =>
    (await (await server.as('officeA.approver')).get('/api/today')).json<TodayPage>().day;
  const matter = await granted();
  server.clock.set('2026-03-14T09:00');
  office = await server.as('officeA.approver');
  const asked = await apply(
    office,
    matter.caseId,
    leaveValues('2026-03-15', '2026-03-16', { continues: matter.id }),
  );
  const extended = await step(office, asked, 'decide', { outcome: 'approved' });
  expect((await reload(office, matter.id)).status, 'the return belongs to the extension now').toBe('closed');
  server.clock.set('2026-03-15T09:00');
  expect((await board()).leaving.filter((entry) => entry.caseId === matter.caseId)).toEqual([]);
  expect((await board()).returning.filter((entry) => entry.caseId === matter.caseId)).toEqual([]);
  server.clock.set('2026-03-16T09:00');
  expect((await board()).returning.filter((entry) => entry.caseId === matter.caseId)).toMatchObject([
    { on: '2026-03-16' },
  ]);
  await take(await server.as('officeA.approver'), extended, { act: 'annul', reason: '不实。' });
  const again = await reload(await server.as('officeA.approver'), matter.id);
  expect(again).toMatchObject({ status: 'running', waiting: { step: 'return' } });
  expect(again.findings.map((finding) => finding.code)).toContain('LEAVE-11');
  expect((await board()).returning.filter((entry) => entry.caseId === matter.caseId)).toMatchObject([
    { on: '2026-03-14' },
  ]);
});

test('when the ground of an extension falls away, the extension says so and nothing is undone', async () => {
  server.clock.set('2026-03-02T09:00');
  office = await server.as('officeA.approver');
  const matter = await granted();
  server.clock.set('2026-03-12T09:00');
  office = await server.as('officeA.approver');
  const asked = await apply(
    office,
    matter.caseId,
    leaveValues('2026-03-15', '2026-03-16', { continues: matter.id }),
  );
  const extended = await step(office, asked, 'decide', { outcome: 'approved' });
  expect(extended.papers.find((paper) => paper.kind === 'leaveDecision')?.title).toBe('延长外出期限决定书');
  const original = await reload(office, matter.id);
  await take(office, original, { act: 'annul', reason: '事由经查不实。' });
  const fallen = await reload(office, extended.id);
  expect(fallen.status).toBe('running');
  expect(fallen.findings.map((finding) => finding.code)).toContain('ground.fallen');
  const { rows } = await server.database.superuser.query(
    `select code from guitu.finding where matter_id = $1 and cleared_at is null`,
    [extended.id],
  );
  expect(rows.map((row: { code: string }) => row.code)).toContain('ground.fallen');
});
