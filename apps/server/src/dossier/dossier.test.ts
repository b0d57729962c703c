import { createRenderer } from '@guitu/papers';
import { readPdf } from '@guitu/papers/testing';
import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { DossierPage } from '../contract/dossier.ts';
import { filedProcedures, tellFile } from '../testing/file-story.ts';
import { key } from '../testing/leave-values.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import type { AccountName } from '../testing/test-world.ts';

let server: TestServer;
let caseId = '';

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00', renderer: createRenderer() });
  caseId = await tellFile(server);
}, 120_000);
afterAll(() => server.close());

async function page(who: AccountName, query = ''): Promise<DossierPage> {
  const answer = await (await server.as(who)).get(`/api/cases/${caseId}/dossier${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<DossierPage>();
}

test('ten procedures and more lie in the file, each paper in its part, and nothing that was issued is said to be missing', async () => {
  expect(filedProcedures.length).toBeGreaterThanOrEqual(10);
  const file = await page('countyA.approver');
  expect(file).toMatchObject({ kind: 'caseFile', title: '社区矫正档案', keeper: true, hidden: false });
  expect(file.parts.map(({ title }) => title.slice(0, 2))).toEqual(['一、', '二、', '三、', '四、']);
  const [, execution, work, other] = file.parts;
  const titles = execution!.rows.map(({ title }) => title);
  expect(titles).toContain('准予外出决定书');
  const placeOf = (word: string): number => titles.findIndex((title) => title.includes(word));
  expect(placeOf('准予外出决定书')).toBeLessThan(placeOf('警告决定书'));
  expect(placeOf('警告决定书')).toBeLessThan(placeOf('解除社区矫正证明书'));
  expect(titles).toContain('演示材料（扫描件）');
  expect(work!.rows.map(({ title }) => title)).toEqual(['通信联络记录（2026年，2条）']);
  expect(other!.rows.length).toBeGreaterThan(0);
  expect(file.parts.flatMap(({ rows }) => rows.map(({ index }) => index))).toEqual(
    Array.from({ length: file.items }, (_, index) => index + 1),
  );
  expect(file.missing.map(({ code, title }) => `${code} ${title}`)).toEqual([]);
});

test('page numbers run through the catalogue up to what cannot be counted', async () => {
  const { parts, pages } = await page('countyA.approver');
  const rows = parts.flatMap((part) => part.rows);
  const uncounted = rows.findIndex(({ pages: count }) => count === null);
  expect(rows[uncounted]?.title).toBe('演示材料（扫描件）');
  expect(pages).toBeNull();
  expect(rows.slice(0, uncounted).every(({ pageRange }) => pageRange !== null)).toBe(true);
  expect(rows.slice(uncounted).every(({ pageRange }) => pageRange === null)).toBe(true);
});

test('an office looks at its own file: what it made and was sent, and the daily records', async () => {
  const file = await page('officeA.approver');
  expect(file).toMatchObject({ kind: 'workingFile', title: '工作档案', kept: true, keeper: true });
  expect(file.items).toBeLessThan((await page('countyA.approver')).items);
  expect(file.parts[2]!.rows).toHaveLength(1);
  expect((await page('officeA.approver', '?kind=caseFile')).keeper).toBe(false);
  expect((await (await server.as('countyB.approver')).get(`/api/cases/${caseId}/dossier`)).statusCode).toBe(
    404,
  );
});

test('cover, catalogue and remarks are printed in the order of the file', async () => {
  const visitor = await server.as('countyA.approver');
  const print = await visitor.get(`/api/cases/${caseId}/dossier/catalogue.pdf`);
  expect(print.headers['content-type']).toBe('application/pdf');
  const text = readPdf(print.rawPayload)
    .map((one) => one.text)
    .join('');
  const { parts } = await page('countyA.approver');
  const places = parts.map(({ title }) => text.indexOf(title));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(text).toContain('卷内目录');
  expect(text).toContain('备考表');
});

test('it is closed after the end by whoever keeps it, once, and opened again with a reason', async () => {
  const county = await server.as('countyA.approver');
  const values = { closedOn: '2026-10-01', filedBy: '演示·立卷', checkedBy: '演示·检查' };
  const close = (visitor: typeof county, changes: object = {}) =>
    visitor.post(`/api/cases/${caseId}/dossier/closings`, {
      kind: 'caseFile',
      values: { ...values, ...changes },
      idempotencyKey: key(),
    });
  const refusalOf = async (answer: ReturnType<typeof close>) =>
    (await answer).json<{ refusal: { code: string } }>().refusal.code;
  expect(await refusalOf(close(await server.as('officeA.approver')))).toBe('dossier.not-keeper');
  expect(await refusalOf(close(county, { closedOn: '2026-09-29' }))).toBe('dossier.before-end');
  const closed = await close(county);
  expect(closed.statusCode, closed.body).toBe(200);
  expect(await refusalOf(close(county))).toBe('dossier.closed');
  const { id } = closed.json<{ id: string }>();
  const { closings, items } = await page('countyA.approver');
  expect(closings).toMatchObject([{ id, items, missing: 0, closedBy: '示例局长甲', reopened: null }]);
  const reopened = await county.post(`/api/cases/${caseId}/dossier/closings/${id}/reopen`, {
    values: { reason: '演示：补送达回证' },
    idempotencyKey: key(),
  });
  expect(reopened.statusCode, reopened.body).toBe(200);
  expect((await close(county)).statusCode).toBe(200);
  expect((await page('countyA.approver')).closings.map((one) => one.reopened?.reason ?? null)).toEqual([
    null,
    '演示：补送达回证',
  ]);
});

test('what is lent is out until it comes back', async () => {
  const county = await server.as('countyA.clerk');
  const lend = (changes: object) =>
    county.post(`/api/cases/${caseId}/dossier/loans`, {
      kind: 'caseFile',
      values: {
        manner: 'lend',
        borrower: '演示市人民检察院',
        handler: '演示·检察官',
        ground: '演示：检察监督',
        from: '2026-10-01',
        until: '2026-10-05',
        ...changes,
      },
      idempotencyKey: key(),
    });
  expect((await lend({ until: '2026-09-30' })).json<{ refusal: { field: string } }>().refusal.field).toBe(
    'until',
  );
  const lent = await lend({});
  expect(lent.statusCode, lent.body).toBe(200);
  const { id } = lent.json<{ id: string }>();
  expect((await page('countyA.clerk')).loans).toMatchObject([
    { id, out: true, overdue: false, mannerText: '借出' },
  ]);
  server.clock.set('2026-10-06T09:00');
  expect((await page('countyA.clerk')).loans).toMatchObject([{ overdue: true }]);
  const back = await (
    await server.as('countyA.clerk')
  ).post(`/api/cases/${caseId}/dossier/loans/${id}/return`, {
    values: { returnedOn: '2026-10-06', state: '演示：完好' },
    idempotencyKey: key(),
  });
  expect(back.statusCode, back.body).toBe(200);
  expect((await page('countyA.clerk')).loans).toMatchObject([{ out: false, returned: { on: '2026-10-06' } }]);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});
