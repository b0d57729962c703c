import { afterAll, beforeAll, expect, test } from 'vitest';

import { systemAccess } from '../change/access.ts';
import { stamp } from '../change/order.ts';
import { read } from '../change/read.ts';
import { takeOn } from '../change/take-on.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { json } from '../json.ts';
import { caseReaders } from '../queries/case-readers.ts';
import { accessOf, countyA, insertTestBodies, insertTestCase, prefecture } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { flushAccessLog, logAccess } from './access-log.ts';
import { delegationsInForce, insertDelegation } from './delegations.ts';
import { deleteDraft, findDraft, putDraft } from './drafts.ts';
import { answerInbox, insertInbox, takeInbox } from './inbox.ts';
import { enqueue } from './jobs.ts';
import { releaseLostJobs } from './lost-jobs.ts';
import { insertOutbox, markOutbox, waitingOutbox } from './outbox.ts';
import { regionAndAbove, resolveParameter, resolveParameters } from './parameters.ts';

let opened: TestRecord;
let caseId: string;
const access = accessOf(countyA);
const above = accessOf(prefecture);

beforeAll(async () => {
  opened = await openTestRecord();
  await insertTestBodies(opened.record, access, above);
  ({ caseId } = await insertTestCase(opened.record, access));
});
afterAll(() => opened.close());

type Work = Parameters<typeof write<null>>[3];

async function change(work: Work, by = access, ofCase: string | null = caseId): Promise<void> {
  const order = {
    command: 'test',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: ofCase ?? by.bodyId,
    caseId: ofCase,
    holderCode: by.low,
    body: {},
  };
  await write(opened.record, by, order, work);
}

test('drafts are kept sealed, replaced and thrown away', async () => {
  const { record, superuser } = opened;
  await putDraft(record, access, 'start:leave', { reason: '就医示例' });
  await putDraft(record, access, 'start:leave', { reason: '探亲示例' });
  expect(await findDraft(record, access, 'start:leave')).toMatchObject({ values: { reason: '探亲示例' } });
  const { rows } = await superuser.query('select sealed from guitu.draft');
  expect(rows).toHaveLength(1);
  expect(rows[0].sealed.includes(Buffer.from('示例'))).toBe(false);
  await deleteDraft(record, access, 'start:leave');
  expect(await findDraft(record, access, 'start:leave')).toBeUndefined();
});

test('an outgoing message waits, is sent and received, each as a change', async () => {
  const { record } = opened;
  let id = '';
  await change(async (transaction, made) => {
    const message = { recipientKind: 'procuratorate', recipientName: '示例检察院', subject: '示例决定书' };
    id = await insertOutbox(transaction, made, { caseId, kind: 'copy', ...message });
    return null;
  });
  expect(await read(record, systemAccess(), (t) => waitingOutbox(t, 10))).toMatchObject([
    { id, attempts: 0 },
  ]);
  for (const status of ['sent', 'received'] as const) {
    await change(async (transaction, made) => {
      await markOutbox(transaction, made, id, status);
      return null;
    });
  }
  const rows = await read(record, access, (t) => t.selectFrom('outbox').selectAll().execute());
  expect(rows).toMatchObject([
    { status: 'received', attempts: 1, sent_at: expect.any(String), case_id: caseId },
  ]);
});

test('an envelope that comes twice is one, and is taken once', async () => {
  const { record } = opened;
  const other = accessOf(countyA, { role: 'other' });
  const envelope = { envelopeId: 'example-1', source: '示例法院', body: { kind: 'notice' } };
  await insertInbox(record, other, envelope);
  await insertInbox(record, other, envelope);
  const taking = record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    const taken = await takeInbox(transaction, 10);
    for (const row of taken) await answerInbox(transaction, row.id, { refusal: { code: 'x' } });
    return taken;
  });
  expect(await taking).toHaveLength(1);
  const rest = await opened.superuser.query('select status, refusal from guitu.inbox');
  expect(rest.rows).toEqual([{ status: 'refused', refusal: { code: 'x' } }]);
});

test('a job exists exactly if its change was committed', async () => {
  const { superuser } = opened;
  const jobs = async (): Promise<string[]> => {
    const { rows } = await superuser.query('select task_identifier from graphile_worker.jobs order by 1');
    return rows.map((row) => row.task_identifier as string);
  };
  await change(async (transaction) => {
    await enqueue(transaction, 'render', { paper: 1 }, { jobKey: 'paper-1', maxAttempts: 3 });
    await enqueue(transaction, 'render', { paper: 2 }, { jobKey: 'paper-1' });
    return null;
  });
  const failing = change(async (transaction) => {
    await enqueue(transaction, 'notify', {});
    throw new Error('roll back');
  });
  await expect(failing).rejects.toThrow('roll back');
  expect(await jobs()).toEqual(['render']);
});

test('a worker that signed in as guitu_run takes the jobs', async () => {
  const { run, Logger } = await import('graphile-worker');
  const seen: unknown[] = [];
  const runner = await run({
    pgPool: opened.record.pool,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    taskList: { greet: (payload) => void seen.push(payload) },
    pollInterval: 100,
  });
  await change(async (transaction) => {
    await enqueue(transaction, 'greet', { name: '示例' });
    return null;
  });
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual([{ name: '示例' }]);
  await runner.stop();
});

test('a job whose worker was killed is done by the next one, not in four hours', async () => {
  const { record, superuser } = opened;
  const { run, Logger } = await import('graphile-worker');
  await change(async (transaction) => {
    await enqueue(transaction, 'abandoned', { name: '示例' });
    return null;
  });
  // As a worker leaves it that is killed in the middle.
  await superuser.query(
    `update graphile_worker._private_jobs set locked_by = 'worker-that-died', locked_at = now(), attempts = 1
      where key is null`,
  );
  expect(await releaseLostJobs(record, 60)).toBe(0);
  expect(await releaseLostJobs(record, 0)).toBe(1);
  const seen: unknown[] = [];
  const runner = await run({
    pgPool: record.pool,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    taskList: { abandoned: (payload) => void seen.push(payload) },
    pollInterval: 100,
  });
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual([{ name: '示例' }]);
  await runner.stop();
});

test('a parameter is that of the nearest region, in force on the day', async () => {
  const { record } = opened;
  expect(regionAndAbove(533_401_103_005)).toEqual([
    533_401_103_005, 533_401_103_000, 533_401_000_000, 533_400_000_000, 530_000_000_000, 0,
  ]);
  const set = (by: typeof access, value: number, from: string, until: string | null) =>
    change(
      async (transaction, made) => {
        const row = {
          id: newId(),
          key: 'example.hours',
          value: json(value),
          basis: '示例文件',
          region_code: by.low,
        };
        await transaction
          .insertInto('parameter')
          .values({ ...row, effective_from: from, effective_until: until, ...stamp(made) })
          .execute();
        return null;
      },
      by,
      null,
    );
  await set(above, 24, '2026-01-01', null);
  await set(above, 48, '2026-06-01', null);
  await set(access, 12, '2026-03-01', '2026-03-31');
  const on = (day: string, region = countyA + 103_000): Promise<unknown> =>
    read(record, access, async (t) => (await resolveParameter(t, 'example.hours', region, day))?.value);
  expect(await on('2025-12-31')).toBeUndefined();
  expect(await on('2026-02-28')).toBe(24);
  expect(await on('2026-03-31')).toBe(12);
  expect(await on('2026-04-01')).toBe(24);
  expect(await on('2026-06-01')).toBe(48);
  expect(await on('2026-03-15', 533_422_000_000)).toBe(24);
  const all = await read(record, access, (t) => resolveParameters(t, countyA, '2026-03-15'));
  expect(all.get('example.hours')).toMatchObject({
    value: 12,
    basis: '示例文件',
    regionCode: countyA,
    until: '2026-03-31',
  });
  // Nobody sets parameters for regions outside his range.
  await expect(
    set({ ...access, low: countyA, high: countyA }, 1, '2026-01-01', null),
  ).resolves.toBeUndefined();
  const foreign = change(
    async (transaction, made) => {
      const row = { id: newId(), key: 'x', value: json(1), basis: 'x', region_code: prefecture };
      await transaction
        .insertInto('parameter')
        .values({ ...row, effective_from: '2026-01-01', ...stamp(made) })
        .execute();
      return null;
    },
    access,
    null,
  );
  await expect(foreign).rejects.toMatchObject({ code: 'record.rejected' });
});

test('delegations are in force from day to day, both included', async () => {
  const delegation = () => ({
    id: newId(),
    county_body_id: access.bodyId,
    office_body_id: access.bodyId,
    office_code: countyA + 103_000,
    matter: 'leave',
    basis: '示例委托书',
    valid_from: '2026-03-01',
    valid_until: '2026-03-31',
  });
  await change(
    async (transaction, made) => {
      await insertDelegation(transaction, made, delegation());
      return null;
    },
    access,
    null,
  );
  const on = (day: string): Promise<number> =>
    read(opened.record, access, async (t) => (await delegationsInForce(t, countyA + 103_000, day)).length);
  expect([
    await on('2026-02-28'),
    await on('2026-03-01'),
    await on('2026-03-31'),
    await on('2026-04-01'),
  ]).toEqual([0, 1, 1, 0]);
});

test('reads are logged together, sensitive ones at once', async () => {
  const { record } = opened;
  const note = { subject: 'case', subjectId: caseId, caseId, holderCode: countyA, route: '/api/cases/:id' };
  const readers = () => read(record, access, (t) => caseReaders(t, caseId));
  await logAccess(record, access, note);
  await logAccess(record, above, note);
  expect(await readers()).toEqual([]);
  await logAccess(record, access, { ...note, subject: 'health', synchronous: true });
  expect(await readers()).toMatchObject([{ subject: 'health', accountName: '示例经办人' }]);
  await flushAccessLog(record);
  expect(await readers()).toHaveLength(3);
  // Without anybody calling, within about a second.
  await logAccess(record, access, note);
  await expect.poll(readers, { timeout: 5_000 }).toHaveLength(4);
});
