import { createRenderer } from '@guitu/papers';
import { read, systemAccess, verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import type { DossierPage } from '../contract/dossier.ts';
import type { MatterPage } from '../contract/matters.ts';
import { reload, step } from '../testing/leave-steps.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { enterYears } from './testing-long-file.ts';

const endsOn = '2026-03-20';

let server: TestServer;
let caseId = '';
let entries = 0;

beforeAll(async () => {
  server = await openTestServer({ at: `${endsOn}T17:30`, renderer: createRenderer() });
  caseId = await insertCase(server.database.record, { termBegins: '2024-03-21', termEnds: endsOn });
  entries = await enterYears(server, caseId, 2, endsOn);
  const county = await server.as('countyA.approver');
  const started = await county.post(`/api/cases/${caseId}/matters`, {
    procedure: 'discharge',
    values: {},
    idempotencyKey: key(),
  });
  const { matter } = started.json<{ matter: MatterPage }>();
  await step(county, await reload(county, matter.id), 'discharge', { ground: 'term', endedOn: endsOn });
}, 120_000);
afterAll(() => server.close());

async function page(): Promise<DossierPage> {
  const answer = await (await server.as('countyA.approver')).get(`/api/cases/${caseId}/dossier`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<DossierPage>();
}

test('a file nobody has looked at yet is closed with all its pages counted', async () => {
  const closed = await (
    await server.as('countyA.approver')
  ).post(`/api/cases/${caseId}/dossier/closings`, {
    kind: 'caseFile',
    values: { closedOn: endsOn, filedBy: '演示·立卷', checkedBy: '演示·检查', note: '演示：缺件已说明' },
    idempotencyKey: key(),
  });
  expect(closed.statusCode, closed.body).toBe(200);
  const { closings, items, pages, parts } = await page();
  expect(closings).toMatchObject([{ items, pages }]);
  const sheets = parts[2]!.rows;
  expect(sheets.map(({ title }) => title).join()).toMatch(/通信联络记录（2025年，5[23]条）/);
  expect(sheets.every((row) => row.pages! > 1)).toBe(true);
  const listed = sheets.map(({ title }) => Number(/，(\d+)条/.exec(title)![1]));
  expect(listed.reduce((sum, one) => sum + one)).toBe(entries);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('its page opens none of the daily entries it only counts', async () => {
  await page();
  const open = vi.spyOn(server.services.record.crypto, 'open');
  await page();
  expect(open.mock.calls.length).toBeLessThan(entries / 10);
  open.mockRestore();
});

test('when an entry is withdrawn only its own sheet is printed again to be counted', async () => {
  const { rows } = await server.database.superuser.query<{ id: string }>(
    `select id from guitu.daily_entry where case_id = $1 and kind = 'visit' order by happened_at desc limit 1`,
    [caseId],
  );
  const office = await server.as('officeA.approver');
  const withdrawn = await office.post(`/api/entries/${rows[0]!.id}/withdraw`, {
    reason: '演示：记错了人',
    idempotencyKey: key(),
  });
  expect(withdrawn.statusCode, withdrawn.body).toBe(200);
  const render = vi.spyOn(server.services.renderer, 'render');
  await page();
  await page();
  expect(render.mock.calls).toMatchObject([
    [
      'workRecords',
      {
        title: '实地查访记录（2026年）',
        rows: expect.arrayContaining([
          expect.objectContaining({ text: expect.stringContaining('已撤回：演示：记错了人') }),
        ]),
      },
    ],
  ]);
  render.mockRestore();
});

test('what was counted once is known to a process that starts anew', async () => {
  await page();
  vi.resetModules();
  const [{ withPages }, { gatherDossier }] = await Promise.all([
    import('./piece-pages.ts'),
    import('./gather.ts'),
  ]);
  const { services } = server;
  const dossier = await read(services.record, systemAccess(), (transaction) =>
    gatherDossier(services, transaction, caseId, 'caseFile'),
  );
  const render = vi.spyOn(services.renderer, 'render');
  const pieces = await withPages(services, dossier!);
  expect(pieces.length).toBeGreaterThan(10);
  expect(pieces.every(({ pages }) => pages !== undefined)).toBe(true);
  expect(render).not.toHaveBeenCalled();
  render.mockRestore();
});
