import { afterAll, beforeAll, expect, test } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import type { RefusalBody } from '../contract/refusal.ts';
import type { TodayPage } from '../contract/today.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00' });
});

afterAll(() => server.close());

const office = { office: 'judicialOffice', name: '示例老所长', bodyName: '尼西司法所' };

/** Twelve days, decided on paper by the office although they were the county's. */
function overreach(idempotencyKey: string) {
  return {
    procedure: 'leave',
    reason: '当日断网，先在纸上办理。',
    idempotencyKey,
    steps: [
      {
        step: 'apply',
        values: leaveValues('2026-03-01', '2026-03-12'),
        happenedAt: '2026-02-26T09:00:00+08:00',
        as: office,
      },
      {
        step: 'review',
        values: { opinion: 'agree', text: '建议批准。' },
        happenedAt: '2026-02-26T10:00:00+08:00',
        as: office,
      },
      {
        step: 'decide',
        values: { outcome: 'approved', originalNumber: '（2026）香尼字第 9 号' },
        happenedAt: '2026-02-26T11:00:00+08:00',
        as: office,
      },
      {
        step: 'return',
        values: { returnedAt: '2026-03-12T15:00:00+08:00' },
        happenedAt: '2026-03-12T15:30:00+08:00',
        as: office,
      },
    ],
  };
}

test('a week late, what was irregular is kept and goes to the supervisor', async () => {
  const caseId = await insertCase(server.database.record);
  const clerk = await server.as('officeA.clerk');
  const response = await clerk.post(`/api/cases/${caseId}/record`, overreach(key()));
  expect(response.statusCode, response.body).toBe(200);
  const { matter } = response.json<{ matter: MatterPage }>();
  expect(matter.status).toBe('closed');
  const decision = matter.steps.find((one) => one.name === 'decide');
  expect(decision).toMatchObject({
    who: '示例所员甲',
    happenedOn: '2026-02-26',
    stated: { name: '示例老所长' },
  });
  expect(decision?.irregularities.map((refusal) => refusal.code)).toContain('step.wrong-office');
  expect(matter.findings).toContainEqual(
    expect.objectContaining({
      code: 'record.irregular',
      office: 'countyAgency',
      officeName: '香格里拉市社区矫正管理局',
    }),
  );
  expect(matter.papers.map((paper) => paper.kind)).toContain('leaveRecord');
  expect(
    matter.papers.map((paper) => paper.kind),
    'decided on paper: no second decision is printed',
  ).not.toContain('leaveDecision');
  const today = (await (await server.as('countyA.approver')).get('/api/today')).json<TodayPage>();
  expect(Object.values(today.groups).flat()).toContainEqual(
    expect.objectContaining({ kind: 'finding', matterId: matter.id, severity: 'warning' }),
  );
});

test('everything or nothing: a step that cannot be understood refuses the whole, and says which', async () => {
  const caseId = await insertCase(server.database.record);
  const clerk = await server.as('officeA.clerk');
  const request = overreach(key());
  const steps = [...request.steps.slice(0, 2), { ...request.steps[2], values: { outcome: 'perhaps' } }];
  const response = await clerk.post(`/api/cases/${caseId}/record`, { ...request, steps });
  expect(response.statusCode).toBe(422);
  expect(response.json<RefusalBody>().refusal).toMatchObject({
    code: 'form.invalid',
    field: 'steps.2.outcome',
  });
  const page = (await clerk.get(`/api/cases/${caseId}`)).json<{ matters: unknown[] }>();
  expect(page.matters).toEqual([]);
});

test('what has not happened yet cannot be recorded; the bureau does not keep the file', async () => {
  const caseId = await insertCase(server.database.record);
  const clerk = await server.as('officeA.clerk');
  const request = overreach(key());
  const future = { ...request, steps: [{ ...request.steps[0], happenedAt: '2026-03-21T09:00:00+08:00' }] };
  expect((await clerk.post(`/api/cases/${caseId}/record`, future)).json<RefusalBody>().refusal.code).toBe(
    'step.future',
  );
  const bureau = await (
    await server.as('bureauA.approver')
  ).post(`/api/cases/${caseId}/record`, overreach(key()));
  expect(bureau.statusCode).toBe(403);
});
