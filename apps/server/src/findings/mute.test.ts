import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CasePage, Timeline } from '../contract/cases.ts';
import type { TodayPage } from '../contract/today.ts';
import { sweep } from '../jobs/sweep.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-01T09:00' });
});

afterAll(() => server.close());

function titles(page: TodayPage): string[] {
  return Object.values(page.groups)
    .flat()
    .filter(({ kind }) => kind === 'finding')
    .map(({ title }) => title);
}

async function today(visitor: TestVisitor): Promise<string[]> {
  return titles((await visitor.get('/api/today')).json<TodayPage>());
}

test('muted with a reason and an end it leaves 今日, stays on the case, and comes back by itself', async () => {
  server.clock.set('2026-03-01T09:00');
  const caseId = await insertCase(server.database.record, { termEnds: '2026-03-20' });
  await sweep(server.services);
  const county = await server.as('countyA.approver');
  await county.post(`/api/cases/${caseId}/entries`, {
    kind: 'contact',
    happenedAt: '2026-03-01T00:30:00.000Z',
    values: { means: 'phone', reached: 'person' },
    idempotencyKey: key(),
  });
  expect(await today(county)).toContain('矫正期限快要届满');
  const mute = (until: string, reason = '总结已经在写') =>
    county.post(`/api/cases/${caseId}/mutes`, {
      matterId: null,
      code: 'discharge.term-ends-soon',
      reason,
      until,
      idempotencyKey: key(),
    });
  const code = async (until: string, reason?: string) => {
    const answer = await mute(until, reason);
    return answer.json<{ refusal?: { code: string } }>().refusal?.code;
  };
  expect(await code('2026-03-01')).toBe('finding.mute-end');
  expect(await code('2026-05-31')).toBe('finding.mute-end');
  expect((await mute('2026-03-05', '  ')).statusCode).toBe(400);
  expect(await code('2026-03-05')).toBeUndefined();
  expect(await today(county)).not.toContain('矫正期限快要届满');
  const page = (await county.get(`/api/cases/${caseId}`)).json<CasePage>();
  expect(page.findings.find((one) => one.code === 'discharge.term-ends-soon')?.muted).toMatchObject({
    until: '2026-03-05',
    reason: '总结已经在写',
  });
  const procurator = await server.as('procuratorateA.clerk');
  expect(await today(procurator)).toContain('矫正期限快要届满');
  const seen = (await procurator.get('/api/today')).json<TodayPage>();
  const row = Object.values(seen.groups)
    .flat()
    .find(({ title }) => title === '矫正期限快要届满');
  expect(row?.also.map(({ title }) => title)).toEqual([
    '示例局长甲暂不提示，到 2026-03-05 为止：总结已经在写',
  ]);
  const { entries } = (await county.get(`/api/cases/${caseId}/timeline`)).json<Timeline>();
  expect(entries.map(({ kind, happenedOn }) => [kind, happenedOn])).toEqual(
    expect.arrayContaining([
      ['finding', '2026-03-01'],
      ['entry', '2026-03-01'],
    ]),
  );

  server.clock.set('2026-03-06T09:00');
  expect(await today(await server.as('countyA.approver'))).toContain('矫正期限快要届满');
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('what is grave only an approver sets aside; what becomes grave comes back; lifted it is back at once', async () => {
  server.clock.set('2026-04-01T09:00');
  const caseId = await insertCase(server.database.record, { termEnds: '2026-04-10' });
  await sweep(server.services);
  const county = await server.as('countyA.approver');
  await county.post(`/api/cases/${caseId}/entries`, {
    kind: 'contact',
    happenedAt: '2026-04-01T00:30:00.000Z',
    values: { means: 'phone', reached: 'person' },
    idempotencyKey: key(),
  });
  const mute = (visitor: TestVisitor, name: string) =>
    visitor.post(`/api/cases/${caseId}/mutes`, {
      matterId: null,
      code: name,
      reason: '等材料',
      until: '2026-04-20',
      idempotencyKey: key(),
    });
  expect((await mute(county, 'discharge.term-ends-soon')).statusCode).toBe(200);
  server.clock.set('2026-04-10T09:00');
  await sweep(server.services);
  const approver = await server.as('countyA.approver');
  expect(await today(approver)).toContain('今天矫正期满，应当解除');
  const clerk = await server.as('countyA.clerk');
  const refused = await mute(clerk, 'discharge.due');
  expect(refused.json<{ refusal: { code: string } }>().refusal.code).toBe('finding.grave');
  expect((await mute(approver, 'discharge.due')).statusCode).toBe(200);
  expect(await today(approver)).not.toContain('今天矫正期满，应当解除');
  const page = (await approver.get(`/api/cases/${caseId}`)).json<CasePage>();
  const muteId = page.findings.find((one) => one.code === 'discharge.due')?.muted?.id;
  expect((await approver.post(`/api/mutes/${muteId}/lift`, { idempotencyKey: key() })).statusCode).toBe(200);
  expect(await today(approver)).toContain('今天矫正期满，应当解除');
  const other = await server.as('countyB.approver');
  expect((await other.post(`/api/mutes/${muteId}/lift`, { idempotencyKey: key() })).statusCode).toBe(404);
});
