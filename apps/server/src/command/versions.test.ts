import type { Procedure } from '@guitu/law';
import { catalogueOf, day, leave, procedures } from '@guitu/law';
import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { act, apply, reload, step } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

/** 外出 as it might read from 1 July 2026 on: whoever asks names somebody who can be reached. */
const later: Procedure = {
  ...leave,
  version: '2',
  from: day('2026-07-01'),
  steps: {
    ...leave.steps,
    apply: {
      ...leave.steps['apply']!,
      form: {
        ...leave.steps['apply']!.form,
        reachable: { kind: 'text', title: '紧急联系人', required: true, maximumLength: 60 },
      },
    },
  },
};

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-06-29T09:00', catalogue: catalogueOf([...procedures, later]) });
});
afterAll(() => server.close());

const opened = async (matterId: string): Promise<string | undefined> => {
  const { rows } = await server.database.superuser.query<{ definition_version: string }>(
    'select definition_version from guitu.matter where id = $1',
    [matterId],
  );
  return rows[0]?.definition_version;
};

test('a matter that runs when the definition changes goes on to its end by its own; a new one follows the new', async () => {
  const before = await server.as('officeA.approver');
  const running = await apply(
    before,
    await insertCase(server.database.record),
    leaveValues('2026-07-06', '2026-07-08'),
  );
  expect(await opened(running.id)).toBe('1');

  server.clock.set('2026-07-02T09:00');
  const office = await server.as('officeA.approver');
  const decided = await step(office, await reload(office, running.id), 'decide', { outcome: 'approved' });
  expect(decided).toMatchObject({ version: '1', statusText: '执行中' });

  const caseId = await insertCase(server.database.record);
  const values = leaveValues('2026-07-10', '2026-07-12');
  const unnamed = await office.post(`/api/cases/${caseId}/matters`, {
    procedure: 'leave',
    values,
    idempotencyKey: key(),
  });
  expect(unnamed.statusCode).toBe(422);
  expect(unnamed.body).toContain('紧急联系人');
  const named = await apply(office, caseId, { ...values, reachable: '演示·家人' });
  expect(await opened(named.id)).toBe('2');
  // Mending keeps to the version the matter was opened under.
  const corrected = await act(office, named, {
    act: 'correct',
    step: 'apply',
    field: 'reachable',
    newValue: '演示·邻居',
    reason: '联系人写错',
  });
  expect(corrected.statusCode, corrected.body).toBe(200);
});

test('what happened on paper before the change is entered by the version of its day', async () => {
  const office = await server.as('officeA.approver');
  const caseId = await insertCase(server.database.record);
  const as = { office: 'judicialOffice', name: '演示·纸上经办人' };
  const enter = (happenedAt: string) =>
    office.post(`/api/cases/${caseId}/record`, {
      procedure: 'leave',
      steps: [{ step: 'apply', values: leaveValues('2026-07-20', '2026-07-21'), happenedAt, as }],
      reason: '停电期间在纸上受理',
      idempotencyKey: key(),
    });
  const earlier = await enter('2026-06-30T10:00:00+08:00');
  expect(earlier.statusCode, earlier.body).toBe(200);
  const { matter } = earlier.json<{ matter: { id: string } }>();
  expect(await opened(matter.id)).toBe('1');
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});
