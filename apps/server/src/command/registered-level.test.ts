import { afterAll, beforeAll, expect, test } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import { reload, step, take } from '../testing/leave-steps.ts';
import { key } from '../testing/leave-values.ts';
import { expectSettled } from '../testing/settled-case.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00' });
});

afterAll(() => server.close());

async function levelOf(caseId: string): Promise<string | null> {
  const { rows } = await server.database.superuser.query<{ level: string | null }>(
    'select level from guitu.supervision_case where id = $1',
    [caseId],
  );
  return rows[0]?.level ?? null;
}

test('a level that came with the register still holds for the days before a decision, and again when the decision falls', async () => {
  const caseId = await insertCase(server.database.record, { level: '宽管' });
  const county = await server.as('countyA.approver');
  const started = await county.post(`/api/cases/${caseId}/matters`, {
    procedure: 'classification',
    values: {
      judgment: '与入矫时相同',
      behaviour: '两次没有按时报告',
      risk: '有所上升',
      evidence: '三月一日至今的报告记录',
      proposed: '严管',
    },
    idempotencyKey: key(),
  });
  expect(started.statusCode, started.body).toBe(200);
  let { matter } = started.json<{ matter: MatterPage }>();
  const decision = { outcome: 'approved', level: '严管', from: '2026-03-20', reasons: '意见属实' };
  matter = await step(county, matter, 'decide', decision);
  expect(await levelOf(caseId)).toBe('严管');
  // A later command loads what was written: the days before are judged by the level of the register.
  await expectSettled(server, caseId);

  matter = await take(county, await reload(county, matter.id), { act: 'annul', reason: '依据不实' });
  expect(matter.status).toBe('annulled');
  expect(await levelOf(caseId)).toBe('宽管');
  await expectSettled(server, caseId);
});
