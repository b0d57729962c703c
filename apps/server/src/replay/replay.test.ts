import type { Day, Moment } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CaseDuties } from '../contract/duties.ts';
import { sweep } from '../jobs/sweep.ts';
import { apply, step, take } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { lastMomentOf } from './as-of.ts';
import { loadKnownFiles } from './load-known-files.ts';
import { replayDay } from './replay-day.ts';
import { replaySpan } from './replay-span.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-02T09:00' });
});

afterAll(() => server.close());

/** The codes of what stood at the end of a day, as known at the end of another. */
async function stood(caseId: string, on: string, knownOn: string): Promise<readonly string[]> {
  const asOf = { at: lastMomentOf(on as Day), knownAt: lastMomentOf(knownOn as Day) };
  const cases = await replayDay(server.services, [caseId], asOf);
  return cases.flatMap(({ findings }) => findings.map(({ finding }) => finding.code)).toSorted();
}

async function missed(caseId: string, on: string, knownOn: string): Promise<readonly string[]> {
  const asOf = { at: lastMomentOf(on as Day), knownAt: lastMomentOf(knownOn as Day) };
  const cases = await replayDay(server.services, [caseId], asOf);
  return cases.flatMap(({ occurrences }) =>
    occurrences.filter(({ status }) => status === 'missed').map((one) => one.key),
  );
}

async function standing(caseId: string): Promise<readonly string[]> {
  const { rows } = await server.database.superuser.query<{ code: string }>(
    'select code from guitu.finding where case_id = $1 and cleared_at is null order by code',
    [caseId],
  );
  return rows.map(({ code }) => code);
}

test('what was entered late is not there as known then, and is as known now; now is what is written', async () => {
  server.clock.set('2026-03-02T09:00');
  const caseId = await insertCase(server.database.record);
  const asked = await apply(
    await server.as('officeA.approver'),
    caseId,
    leaveValues('2026-03-10', '2026-03-14'),
  );
  const decided = await step(await server.as('officeA.approver'), asked, 'decide', { outcome: 'approved' });
  server.clock.set('2026-03-15T23:59');
  await sweep(server.services);
  const written = await standing(caseId);
  expect(written).toContain('LEAVE-11');

  server.clock.set('2026-03-20T09:00');
  await take(await server.as('officeA.approver'), decided, {
    act: 'step',
    step: 'return',
    mode: 'record',
    happenedAt: '2026-03-14T10:00:00+08:00',
    values: { returnedAt: '2026-03-14T10:00:00+08:00' },
  });
  expect(await stood(caseId, '2026-03-15', '2026-03-15')).toEqual(written);
  expect(await stood(caseId, '2026-03-15', '2026-03-19')).toContain('LEAVE-11');
  expect(await stood(caseId, '2026-03-15', '2026-03-20')).not.toContain('LEAVE-11');
  expect(await stood(caseId, '2026-03-09', '2026-03-20')).not.toContain('LEAVE-11');
  // Nobody had asked for anything yet; and nobody knew of the case.
  const before = { at: lastMomentOf('2026-03-01' as Day), knownAt: lastMomentOf('2026-03-01' as Day) };
  expect(await replayDay(server.services, [caseId], before)).toEqual([]);
});

test('a daily entry that was withdrawn counts as known before, and one made up late only as known after', async () => {
  server.clock.set('2026-04-01T09:00');
  const caseId = await insertCase(server.database.record);
  const values = { manner: 'inPerson', contents: ['law', 'supervision', 'education', 'service', 'social'] };
  const enter = async (happenedAt: string): Promise<CaseDuties> => {
    const body = { kind: 'routineReport', happenedAt, values, idempotencyKey: key() };
    const response = await (await server.as('officeA.clerk')).post(`/api/cases/${caseId}/entries`, body);
    expect(response.statusCode, response.body).toBe(200);
    return response.json<CaseDuties>();
  };
  server.clock.set('2026-04-03T09:00');
  const [entry] = (await enter('2026-04-03T00:30:00.000Z')).entries;
  server.clock.set('2026-04-18T09:00');
  const withdrawn = await (
    await server.as('officeA.clerk')
  ).post(`/api/entries/${entry!.id}/withdraw`, { reason: '录错了人', idempotencyKey: key() });
  expect(withdrawn.statusCode, withdrawn.body).toBe(200);
  server.clock.set('2026-04-22T09:00');
  await enter('2026-04-10T00:30:00.000Z');

  const first = 'routineReport/2026-04/1';
  expect(await missed(caseId, '2026-04-17', '2026-04-17')).not.toContain(first);
  expect(await missed(caseId, '2026-04-17', '2026-04-19')).toContain(first);
  expect(await missed(caseId, '2026-04-17', '2026-04-22')).not.toContain(first);
});

test('gone through from moment to moment, findings come and go when they did', async () => {
  server.clock.set('2026-06-01T09:00');
  const caseId = await insertCase(server.database.record);
  const asked = await apply(
    await server.as('officeA.approver'),
    caseId,
    leaveValues('2026-06-08', '2026-06-10'),
  );
  const decided = await step(await server.as('officeA.approver'), asked, 'decide', { outcome: 'approved' });
  server.clock.set('2026-06-12T09:00');
  await sweep(server.services);
  await step(await server.as('officeA.approver'), decided, 'return', {
    returnedAt: '2026-06-12T08:00:00+08:00',
  });
  const span = {
    from: '2026-06-01T00:00:00.000Z' as Moment,
    until: '2026-12-01T00:00:00.000Z' as Moment,
    knownAt: server.clock.now(),
  };
  const known = await read(server.services.record, systemAccess(), (transaction) =>
    loadKnownFiles(server.services, transaction, [caseId], { at: span.from, knownAt: span.knownAt }),
  );
  const spans = replaySpan(server.services, known.get(caseId)!, span);
  expect(spans.find(({ code }) => code === 'LEAVE-11')).toMatchObject({
    matterId: asked.id,
    from: '2026-06-10T16:00:00.001Z',
    until: '2026-06-12T01:00:00.000Z',
  });
  // Nobody enters anything afterwards: what is missed is there from the end of its first window to the end of the view.
  expect(spans.find(({ code }) => code === 'SUP-01')).toMatchObject({ from: '2026-06-15T16:00:00.001Z' });
});
