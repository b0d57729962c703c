import { afterAll, beforeAll, expect, test } from 'vitest';

import type { BatchResult } from '../contract/batches.ts';
import type { PublicityPage } from '../contract/publicity.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;
let office: TestVisitor;
let county: TestVisitor;
let caseIds: string[];

const period = { from: '2026-01-01', until: '2026-03-31' };
const assessed = {
  remorse: '演示：认罪悔罪',
  rules: '演示：按时报告',
  supervision: '演示：服从管理',
  education: '演示：参加学习',
  grade: '合格',
};

beforeAll(async () => {
  server = await openTestServer({ at: '2026-04-08T09:00' });
  [office, county] = await Promise.all([server.as('officeA.clerk'), server.as('countyA.approver')]);
  const { record } = server.database;
  caseIds = [
    await insertCase(record, { name: '示例甲', idNumber: '533421199005060011' }),
    await insertCase(record, { name: '示例乙', idNumber: '533421199005060038' }),
    await insertCase(record, { name: '示例少年', birthOn: '2009-05-06', minor: true }),
  ];
});
afterAll(() => server.close());

async function act(visitor: TestVisitor, matterId: string, step: string, values: object): Promise<void> {
  const { revision } = (await visitor.get(`/api/matters/${matterId}`)).json<{ revision: number }>();
  const body = { act: 'step', step, values, expectedRevision: revision, idempotencyKey: key() };
  const response = await visitor.post(`/api/matters/${matterId}/acts`, body);
  expect(response.statusCode, response.body).toBe(200);
}

const listed = async (visitor: TestVisitor) =>
  (await visitor.get('/api/publicity')).json<PublicityPage>().rows.map(({ name, result }) => [name, result]);

test('many are assessed at once, decided one by one, and made public in one list without the minor', async () => {
  const batch = await office.post('/api/batches', {
    procedure: 'periodicAssessment',
    caseIds,
    values: period,
    idempotencyKey: key(),
  });
  expect(batch.statusCode, batch.body).toBe(200);
  const matterIds = batch.json<BatchResult>().rows.map(({ matterId }) => matterId!);
  expect(await listed(office)).toEqual([]);
  for (const matterId of matterIds) {
    await act(office, matterId, 'propose', assessed);
    await act(county, matterId, 'decide', {
      grade: '合格',
      evidenceOf: 'nothing',
      reasons: '演示：各项都做到了',
    });
  }
  const result = '2026年1月1日至2026年3月31日：合格';
  expect(await listed(office)).toEqual([
    ['示例甲', result],
    ['示例乙', result],
  ]);
  const order = {
    matterIds,
    values: { from: '2026-04-09', until: '2026-04-15', place: '演示公示栏' },
    idempotencyKey: key(),
  };
  const answered = (await office.post('/api/publicity', order)).json<BatchResult>();
  expect(answered.rows.map(({ name, refusals }) => [name, refusals.map(({ code }) => code)])).toEqual([
    ['示例甲', []],
    ['示例乙', []],
    ['示例少年', ['periodicAssessment.public-for-minor']],
  ]);
  expect(await listed(office)).toEqual([]);
  expect((await office.post('/api/publicity', order)).json<BatchResult>()).toEqual(answered);
});

test('another county sees none of it and enters nothing', async () => {
  const other = await server.as('countyB.approver');
  expect(await listed(other)).toEqual([]);
});
