import { armFaultPoint } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import { act, apply, reload, step } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
let office: TestVisitor;

beforeAll(async () => {
  server = await openTestServer();
  office = await server.as('officeA.approver');
});

afterAll(() => server.close());

test('what breaks in the middle leaves nothing, and the same request then does everything once', async () => {
  const caseId = await insertCase(server.database.record);
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14'));
  const request = {
    act: 'step',
    step: 'decide',
    values: { outcome: 'approved' },
    expectedRevision: 1,
    idempotencyKey: key(),
  };
  armFaultPoint('after-events', () => {
    throw new Error('broken in the middle');
  });
  expect((await office.post(`/api/matters/${asked.id}/acts`, request)).statusCode).toBe(500);
  expect(await reload(office, asked.id)).toMatchObject({ revision: 1, status: 'open', papers: [] });
  const again = await office.post(`/api/matters/${asked.id}/acts`, request);
  expect(again.json<{ matter: MatterPage }>().matter).toMatchObject({ revision: 2, status: 'running' });
});

test('an answer that was lost after the commit is given again, not done again', async () => {
  const caseId = await insertCase(server.database.record);
  const request = {
    procedure: 'leave',
    values: leaveValues('2026-03-10', '2026-03-14'),
    idempotencyKey: key(),
  };
  armFaultPoint('after-commit-before-answer', () => {
    throw new Error('the line is dead');
  });
  expect((await office.post(`/api/cases/${caseId}/matters`, request)).statusCode).toBe(500);
  expect((await office.post(`/api/cases/${caseId}/matters`, request)).statusCode).toBe(200);
  const { matters } = (await office.get(`/api/cases/${caseId}`)).json<{ matters: unknown[] }>();
  expect(matters).toHaveLength(1);
});

test('of two who decide at the same moment one is told that the other was first', async () => {
  const caseId = await insertCase(server.database.record);
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14'));
  const county = await server.as('countyA.approver');
  const decision = { act: 'step', step: 'decide', values: { outcome: 'approved' } };
  const answers = await Promise.all([act(office, asked, decision), act(county, asked, decision)]);
  expect(answers.map((answer) => answer.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const decided = await reload(office, asked.id);
  expect(decided.papers.filter((paper) => paper.kind === 'leaveDecision')).toHaveLength(1);
});

test('a file named as evidence becomes part of the case: colleagues read it, and the reading is noted', async () => {
  const boundary = 'boundary';
  const upload = await server.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: {
      'x-guitu': '1',
      cookie: `guitu_session=${office.cookie}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--${boundary}--\r\n`,
  });
  const { hash } = upload.json<{ hash: string }>();
  const caseId = await insertCase(server.database.record);
  const evidence = [{ hash, name: '诊断证明.pdf' }];
  await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14', { evidence }));
  const county = await server.as('countyA.clerk');
  expect((await county.get(`/api/uploads/${hash}`)).statusCode).toBe(200);
  const { readers } = (await office.get(`/api/cases/${caseId}/readers`)).json<{
    readers: { name: string; what: string }[];
  }>();
  expect(readers).toContainEqual(expect.objectContaining({ name: '示例县员甲', what: '材料' }));
});

test('what the prefecture has set counts from its day on, in its places', async () => {
  const set = async (value: boolean, from: string): Promise<void> => {
    const { administer } = await import('../command-line/administer.ts');
    const { json, newId, stamp } = await import('@guitu/record');
    await administer(
      server.services.record,
      {
        command: 'parameter.set',
        bodyId: server.bodies.prefecture,
        holderCode: places.prefecture,
        body: { value },
      },
      async (transaction, change) => {
        await transaction
          .insertInto('parameter')
          .values({
            id: newId(),
            key: 'leave.countsBothEnds',
            value: json(value),
            region_code: places.prefecture,
            basis: '示例文件',
            effective_from: from,
            effective_until: null,
            ...stamp(change),
          })
          .execute();
        return null;
      },
    );
  };
  const caseId = await insertCase(server.database.record);
  const eightDays = leaveValues('2026-03-10', '2026-03-17');
  await set(false, '2026-03-05');
  const before = await apply(office, caseId, eightDays);
  expect(before.waiting, 'not in force yet: eight days are the county’s').toMatchObject({ step: 'review' });
  server.clock.set('2026-03-05T09:00');
  office = await server.as('officeA.approver');
  const other = await insertCase(server.database.record);
  const after = await apply(office, other, eightDays);
  expect(after.waiting, 'without the day of departure they are seven').toMatchObject({
    step: 'decide',
    office: 'judicialOffice',
  });
  const decided = await step(office, after, 'decide', { outcome: 'approved' });
  expect(decided.status).toBe('running');
});
