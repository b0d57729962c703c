import { day } from '@guitu/law';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { setParameter } from '../command-line/set-parameter.ts';
import type { CaseDuties, DuePeople, RoundResult } from '../contract/duties.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
let office: TestVisitor;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-02T09:00' });
  office = await server.as('officeA.clerk');
});
afterAll(() => server.close());

async function findingsOf(caseId: string): Promise<string[]> {
  const { rows } = await server.database.superuser.query<{ code: string }>(
    'select code from guitu.finding where case_id = $1 and matter_id is null and cleared_at is null order by code',
    [caseId],
  );
  return rows.map((row) => row.code);
}

test('a class is entered for everybody who came, though nobody owes it', async () => {
  const names = ['示例甲', '示例乙'];
  const caseIds = await Promise.all(
    names.map((name, index) =>
      insertCase(server.database.record, {
        name,
        idNumber: ['533421199005060011', '533421199005060038'][index]!,
      }),
    ),
  );
  const due = await office.get('/api/duties/due?duty=education&everybody=true');
  expect(due.statusCode, due.body).toBe(200);
  expect(due.json<DuePeople>().people.map(({ name, due: open }) => [name, open])).toEqual(
    expect.arrayContaining(names.map((name) => [name, null])),
  );
  const round = await office.post('/api/rounds', {
    kind: 'education',
    happenedAt: '2026-03-02T00:30:00.000Z',
    values: { manner: 'collective', topic: '演示：社区矫正法', fitted: ['stage'], minutes: 90 },
    people: caseIds.map((caseId) => ({ caseId, values: {} })),
    idempotencyKey: key(),
  });
  expect(round.json<RoundResult>().rows.map(({ refusals }) => refusals)).toEqual([[], []]);
  const page = (await office.get(`/api/cases/${caseIds[0]}/duties`)).json<CaseDuties>();
  expect(page.entries).toMatchObject([{ kindName: '教育学习', values: { minutes: 90 } }]);
});

test('public service of somebody too young to work is pointed out, and no longer when it was entered by mistake', async () => {
  const caseId = await insertCase(server.database.record, { name: '示例丙', birthOn: '2010-03-02' });
  const entered = await office.post(`/api/cases/${caseId}/entries`, {
    kind: 'publicService',
    happenedAt: '2026-03-02T00:30:00.000Z',
    values: { activity: '演示：清理村道', suited: true, minutes: 60 },
    idempotencyKey: key(),
  });
  expect(entered.statusCode, entered.body).toBe(200);
  expect(await findingsOf(caseId)).toContain('EDU-02.unable');
  const [entry] = entered.json<CaseDuties>().entries;
  await office.post(`/api/entries/${entry?.id}/withdraw`, { reason: '录错了人', idempotencyKey: key() });
  expect(await findingsOf(caseId)).not.toContain('EDU-02.unable');
});

test('hours are counted where the prefecture has set a most, as they stand in the register', async () => {
  await setParameter(server.services.record, server.bodies.prefecture, {
    key: 'publicService.most',
    value: 1,
    region: places.prefecture,
    basis: '演示依据',
    from: day('2026-01-01'),
    until: undefined,
  });
  const caseId = await insertCase(server.database.record, { name: '示例丁' });
  const served = async (minutes: number) => {
    const entered = await office.post(`/api/cases/${caseId}/entries`, {
      kind: 'publicService',
      happenedAt: '2026-03-02T00:30:00.000Z',
      values: { activity: '演示：清理村道', suited: true, minutes },
      idempotencyKey: key(),
    });
    expect(entered.statusCode, entered.body).toBe(200);
  };
  await served(60);
  expect(await findingsOf(caseId)).not.toContain('EDU-02.2026年3月');
  await served(1);
  expect(await findingsOf(caseId)).toContain('EDU-02.2026年3月');
});
