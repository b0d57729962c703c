import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createRenderer } from '@guitu/papers';
import { verify } from '@guitu/record';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import type { DossierPage } from '../../contract/dossier.ts';
import { reload, step } from '../../testing/leave-steps.ts';
import { key, leaveValues } from '../../testing/leave-values.ts';
import { insertCase } from '../../testing/test-case.ts';
import { openTestServer } from '../../testing/test-server.ts';
import type { TestServer } from '../../testing/test-server.ts';
import { uploadEvidence } from '../../testing/upload.ts';
import { change, check, exportedFolder, formerFolder, membersOf, oneByte } from './testing.ts';
import { verifierFile } from './verifier.ts';

let server: TestServer;
let kept = '';
let merged = '';
let original = '';
let folder = '';

const inside = '并入的案件 1';

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00', renderer: createRenderer() });
  merged = await insertCase(server.database.record, { name: '演示·重号', caseNumber: '演示〔2026〕9 号' });
  kept = await insertCase(server.database.record, { name: '演示·重号' });
  await leave(merged);
  await mergeAll();
  original = await exportedFolder(server, kept);
}, 120_000);
afterAll(async () => {
  await rm(original, { recursive: true, force: true });
  await server.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guitu-file-'));
  await cp(original, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function verifierIn(path: string) {
  return (await import(pathToFileURL(path).href)) as { verifyFolder: (place: string) => object };
}

/** A leave with a scan, granted: a paper and a scan in the file of the case. */
async function leave(caseId: string): Promise<void> {
  const office = await server.as('officeA.approver');
  const evidence = await uploadEvidence(server, office);
  const started = await office.post(`/api/cases/${caseId}/matters`, {
    procedure: 'leave',
    values: leaveValues('2026-03-20', '2026-03-21', { evidence }),
    idempotencyKey: key(),
  });
  expect(started.statusCode, started.body).toBe(200);
  const { matter } = started.json<{ matter: { id: string } }>();
  await step(office, await reload(office, matter.id), 'decide', { outcome: 'approved' });
}

/** The two people are one, and so are their cases. */
async function mergeAll(): Promise<void> {
  const county = await server.as('countyA.approver');
  const { rows } = await server.database.superuser.query<{ id: string; person_id: string }>(
    'select id, person_id from guitu.supervision_case where id = any($1)',
    [[kept, merged]],
  );
  const personOf = (caseId: string) => rows.find(({ id }) => id === caseId)!.person_id;
  for (const [kind, keepId, mergedId] of [
    ['person', personOf(kept), personOf(merged)],
    ['case', kept, merged],
  ]) {
    const body = { kind, keepId, mergedId, reason: '演示：同一份判决', idempotencyKey: key() };
    const answer = await county.post('/api/merges', body);
    expect(answer.statusCode, answer.body).toBe(200);
  }
}

test('the catalogue of the kept case names the merged one and leads to its file', async () => {
  const answer = await (await server.as('countyA.approver')).get(`/api/cases/${kept}/dossier`);
  const { parts, pages } = answer.json<DossierPage>();
  expect(parts.flatMap(({ rows }) => rows)).toContainEqual(
    expect.objectContaining({
      title: '并入的案件的档案',
      number: '演示〔2026〕9 号',
      note: '另卷，导出全卷时一并导出',
      href: `/cases/${merged}/dossier`,
      separate: true,
    }),
  );
  expect(pages).toBe(0);
});

test('the export has the merged file in a folder of its own, and checks its chain too', async () => {
  const { status, said } = check(folder);
  expect(said).toContain('核对通过。');
  expect(said).toContain('其中有 1 件并入的案件的档案，各自的留痕也已核对。');
  expect(status).toBe(0);
  const names = await membersOf(folder);
  expect(
    names.filter((name) => name.startsWith(`${inside}/`) && name.endsWith('.pdf')).length,
  ).toBeGreaterThan(2);
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  expect(page).toContain(`href="${encodeURIComponent(inside)}/index.html"`);
  const story = JSON.parse(await readFile(join(folder, inside, 'file.json'), 'utf8')) as object;
  expect(JSON.stringify(story)).toContain('准予外出决定书');
  // The folder of the merged case stands by itself as well.
  expect(check(join(folder, inside)).status).toBe(0);
});

test('what was exported before is accepted now, and what is exported now by the verifier of then', async () => {
  const former = await formerFolder();
  const [now, then] = await Promise.all([verifierFile, join(former, 'verify.mjs')].map(verifierIn));
  expect(now!.verifyFolder(former)).toMatchObject({ ok: true, files: 5, links: 3, merged: 0 });
  expect(then!.verifyFolder(folder)).toMatchObject({ ok: true });
  await rm(former, { recursive: true });
});

test('one byte in any file of the merged case is found, and its place named', async () => {
  const names = (await membersOf(folder)).filter((name) => name.startsWith(`${inside}/`));
  expect(names.map((name) => name.split('/').at(-1))).toEqual(
    expect.arrayContaining(['file.json', 'index.html', 'manifest.json', 'manifest.sig', 'verify.mjs']),
  );
  for (const name of names) {
    await change(join(folder, name), oneByte);
    const { status, said } = check(folder);
    expect(said, name).toMatch(/^不一致。“并入的案件 1”里：/);
    expect(said).toContain(name.slice(inside.length + 1));
    expect(status).toBe(1);
    await cp(join(original, name), join(folder, name));
  }
  await rm(join(folder, inside), { recursive: true });
  expect(check(folder).said).toBe(`不一致。“${inside}”里：缺少文件“manifest.json”。\n`);
});

test('a part of the file takes nothing of the merged case along', async () => {
  const visitor = await server.as('countyA.approver');
  const { parts } = (await visitor.get(`/api/cases/${kept}/dossier`)).json<DossierPage>();
  const row = parts.flatMap(({ rows }) => rows).find(({ separate }) => separate)!;
  const ordered = await visitor.post(`/api/cases/${kept}/dossier/exports`, {
    kind: 'caseFile',
    values: { recipient: '演示市人民检察院', ground: '演示' },
    pieces: [row.id],
    idempotencyKey: key(),
  });
  const { id } = ordered.json<{ id: string }>();
  const file = await visitor.get(`/api/cases/${kept}/dossier/exports/${id}/file.zip`);
  expect(file.json()).toMatchObject({ refusal: { code: 'dossier.no-pieces' } });
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});
