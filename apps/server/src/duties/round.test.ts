import { verify } from '@guitu/record';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import type { RoundPreviewPage, RoundResult } from '../contract/duties.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';
import { dutiesOf, lookAt, openRows } from './testing.ts';

let server: TestServer;
let office: TestVisitor;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-04-02T15:00' });
});

beforeEach(async () => {
  server.clock.set('2026-04-02T15:00');
  office = await server.as('officeA.clerk');
});

afterAll(() => server.close());

const morning = '2026-04-02T01:00:00.000Z';

async function people(prefix: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    ids.push(await insertCase(server.database.record, { name: `演示·${prefix}${number}` }));
  }
  await lookAt(server, ids);
  return ids;
}

/** A round of visits; people named in `bad` were met by nobody knows whom. */
function visits(ids: readonly string[], bad: readonly string[] = []) {
  return {
    kind: 'visit',
    happenedAt: morning,
    values: { place: 'home', privacy: true },
    people: ids.map((caseId) => ({ caseId, values: bad.includes(caseId) ? {} : { met: 'person' } })),
  };
}

async function enter(order: object, idempotencyKey = key()): Promise<RoundResult> {
  const response = await office.post('/api/rounds', { ...order, idempotencyKey });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<RoundResult>();
}

const refusedIn = ({ rows }: RoundResult) =>
  rows.flatMap((row) => row.refusals.map(({ code, field }) => [row.name, code, field ?? '']));

async function written(ids: readonly string[]) {
  const { rows } = await server.database.superuser.query<{
    entries: string;
    rounds: string;
    changes: string;
  }>(
    `select count(*) as entries, count(distinct round_id) as rounds, count(distinct change_id) as changes
       from guitu.daily_entry where case_id = any($1)`,
    [ids],
  );
  const [row] = rows;
  return [Number(row?.entries), Number(row?.rounds), Number(row?.changes)];
}

test('of twenty the two bad ones say why; mended and sent again under the same key they join the round, and nobody is entered twice', async () => {
  const ids = await people('走访', 20);
  const [third = '', last = ''] = [ids[2], ids[19]];
  const idempotencyKey = key();
  const first = await enter(visits(ids, [third, last]), idempotencyKey);
  expect(first.rows).toHaveLength(20);
  expect(refusedIn(first)).toEqual([
    ['演示·走访3', 'form.missing', 'met'],
    ['演示·走访20', 'form.missing', 'met'],
  ]);
  expect(await written(ids)).toEqual([18, 1, 18]);
  expect((await openRows(server, ids[0] ?? '')).map((row) => row.key)).not.toContain('visit/2026-04/1');
  expect((await openRows(server, third)).map((row) => row.key)).toContain('visit/2026-04/1');
  expect(refusedIn(await enter(visits(ids), idempotencyKey))).toEqual([]);
  expect(refusedIn(await enter(visits(ids), idempotencyKey))).toEqual([]);
  expect(await written(ids)).toEqual([20, 1, 20]);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('somebody who is not here any more, or was never ours, holds up nobody', async () => {
  const [ours = ''] = await people('在这里', 1);
  const theirs = await insertCase(server.database.record, { name: '演示·在那里', office: places.townshipB });
  const result = await enter(visits([theirs, ours]));
  expect(result.rows.map(({ name, refusals }) => [name, refusals.map(({ code }) => code)])).toEqual([
    ['', ['not-found']],
    ['演示·在这里1', []],
  ]);
  expect(await written([theirs])).toEqual([0, 0, 0]);
});

test('a key used for other values says so for each person, and keeps what is there', async () => {
  const ids = await people('同一次', 2);
  const idempotencyKey = key();
  await enter(visits(ids), idempotencyKey);
  const other = { ...visits(ids), values: { place: 'village', privacy: true } };
  expect(refusedIn(await enter(other, idempotencyKey)).map(([, code]) => code)).toEqual([
    'record.keyUsedOtherwise',
    'record.keyUsedOtherwise',
  ]);
  expect(await written(ids)).toEqual([2, 1, 2]);
});

test('the preview says for each what would be done by it and why not, and writes nothing', async () => {
  const [first = '', second = '', third = ''] = await people('预览', 3);
  const theirs = await insertCase(server.database.record, { name: '演示·预览外', office: places.townshipB });
  await enter(visits([first]));
  const order = visits([first, second, third, theirs], [third]);
  const before = await written([first, second, third]);
  const answered = await office.post('/api/rounds/preview', order);
  expect(answered.statusCode, answered.body).toBe(200);
  const rows = answered.json<RoundPreviewPage>().rows.map((row) => ({
    name: row.name,
    fulfils: row.fulfils.map(({ key: occurrence, late }) => [occurrence, late]),
    codes: row.refusals.map(({ code }) => code),
    again: row.enteredThatDay,
    remarks: row.remarks.map(({ field }) => field),
  }));
  expect(rows).toEqual([
    { name: '演示·预览1', fulfils: [], codes: [], again: true, remarks: [] },
    { name: '演示·预览2', fulfils: [['visit/2026-04/1', false]], codes: [], again: false, remarks: [] },
    { name: '演示·预览3', fulfils: [], codes: ['form.missing'], again: false, remarks: [] },
    { name: '', fulfils: [], codes: ['not-found'], again: false, remarks: [] },
  ]);
  expect(await written([first, second, third])).toEqual(before);
  await enter(visits([second]));
  const done = (await dutiesOf(office, second)).occurrences.filter(({ status }) => status === 'done');
  expect(done.map((one) => one.key)).toEqual(['visit/2026-04/1']);
  const tomorrow = await office.post('/api/rounds/preview', {
    ...visits([second]),
    happenedAt: '2026-04-03T01:00:00.000Z',
  });
  expect(tomorrow.json<RoundPreviewPage>().rows[0]?.refusals.map(({ code }) => code)).toEqual([
    'entry.in-future',
  ]);
});

test('met nobody: it is entered, and the visit is still owed', async () => {
  const [caseId = ''] = await people('不在家', 1);
  const order = {
    ...visits([caseId]),
    people: [{ caseId, values: { met: 'nobody', note: '邻居说去放牧了' } }],
  };
  const preview = (await office.post('/api/rounds/preview', order)).json<RoundPreviewPage>();
  expect(preview.rows[0]).toMatchObject({ fulfils: [], refusals: [], remarks: [] });
  const unsaid = { ...order, values: { place: 'home' } };
  const remarked = (await office.post('/api/rounds/preview', unsaid)).json<RoundPreviewPage>();
  expect(remarked.rows[0]?.remarks.map(({ field }) => field)).toEqual(['privacy']);
  expect(refusedIn(await enter(order))).toEqual([]);
  expect((await openRows(server, caseId)).map((row) => row.key)).toContain('visit/2026-04/1');
});
