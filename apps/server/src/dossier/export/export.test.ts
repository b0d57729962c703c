import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createRenderer } from '@guitu/papers';
import { flushAccessLog, sealOnce, signDailyRoot, verify } from '@guitu/record';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { tellFile } from '../../testing/file-story.ts';
import { openTestServer } from '../../testing/test-server.ts';
import type { TestServer } from '../../testing/test-server.ts';
import {
  change as changeFile,
  check as checkIn,
  exportedFolder,
  membersOf,
  oneByte,
  order,
  orderOf,
} from './testing.ts';

let server: TestServer;
let caseId = '';
/** The folder as it was unpacked; every test works on a copy. */
let original = '';
let folder = '';

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00', renderer: createRenderer() });
  caseId = await tellFile(server);
  server.clock.set('2026-09-30T20:00');
  await sealOnce(server.database.record);
  server.clock.set('2026-10-01T09:00');
  // The day of the discharge is signed; what comes after is not yet.
  await signDailyRoot(server.database.record, '2026-09-30');
  original = await exported();
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

const exported = (changes: object = {}): Promise<string> => exportedFolder(server, caseId, changes);
const ordered = (changes: object = {}) => orderOf(server, caseId, changes);
const check = (...words: readonly string[]) => checkIn(folder, ...words);
const members = (): Promise<string[]> => membersOf(folder);
const change = (path: string, alter: (text: string) => string, encoding?: 'latin1' | 'utf8') =>
  changeFile(join(folder, path), alter, encoding);

const pdfIn = (names: readonly string[]) =>
  names.find((name) => name.startsWith('2') && name.endsWith('.pdf'))!;

const fingerprintIn = (said: string): string => /指纹（.+）：([0-9a-f ]{79})/.exec(said)![1]!;

test('the folder is whole, and says how far it is vouched for', async () => {
  const { status, said } = check();
  expect(said).toMatch(/^核对通过。/);
  expect(status).toBe(0);
  expect(said).toContain('导出：2026-10-01 09:00（北京时间）');
  expect(said).toContain('日封存值：2026-09-30');
  expect(said).toMatch(/\d+ 环晚于最后一个日封存值，只由本次导出的签名证明。/);
  const names = await members();
  for (const name of [
    'file.json',
    'index.html',
    'manifest.json',
    'manifest.sig',
    'verify.mjs',
    '封面、卷内目录、备考表.pdf',
  ])
    expect(names).toContain(name);
  expect(names.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(20);
  const root = /日封存值：2026-09-30，第 \d+ 批，([0-9a-f]{64})/.exec(said)![1]!;
  const fingerprint = fingerprintIn(said);
  expect(check('--root', root, '--key', fingerprint).status).toBe(0);
  // As the sheet of daily roots prints it: 32 digits in groups.
  expect(check('--key', fingerprint.slice(0, 39)).status).toBe(0);
  expect(check('--key', fingerprint.slice(0, 19)).status).toBe(1);
  expect(check('--root', fingerprint).status).toBe(1);
  expect(check('--key', root).status).toBe(1);
});

test('papers are the bytes that were issued, and every one is PDF/A-2b', async () => {
  const { rows } = await server.database.superuser.query<{ id: string }>(
    `select id from guitu.paper where case_id = $1 and kind = 'leaveDecision'`,
    [caseId],
  );
  const issued = await (await server.as('countyA.approver')).get(`/api/papers/${rows[0]!.id}/file.pdf`);
  const names = (await members()).filter((name) => name.endsWith('.pdf') && !name.includes('扫描件'));
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  expect(files.some((bytes) => bytes.equals(issued.rawPayload))).toBe(true);
  for (const bytes of files) {
    const text = bytes.toString('latin1');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>');
    expect(text).toContain('/OutputIntent');
  }
});

test('the page of the folder runs nothing and links to what is there', async () => {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  expect(page).not.toMatch(/<script|javascript:|https?:/);
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => decodeURIComponent(link!));
  expect(links.length).toBeGreaterThan(20);
  expect(await members()).toEqual(expect.arrayContaining(links));
});

describe('one byte', () => {
  test('of a paper names the paper', async () => {
    const name = pdfIn(await members());
    await change(name, oneByte);
    expect(check()).toEqual({ status: 1, said: `不一致。文件“${name}”已被改动：内容与导出时不一致。\n` });
  });

  test.each([
    ['a scan', '扫描件'],
    ['a sheet of records', '通信联络记录'],
    ['the printed catalogue', '封面、卷内目录、备考表'],
  ])('of %s names it', async (_, title) => {
    const name = (await members()).find((one) => one.includes(title))!;
    await change(name, oneByte);
    expect(check().said).toContain(`文件“${name}”已被改动`);
  });

  test('of the data names the data, and where it says something else than the chain, what', async () => {
    const altered = async (from: RegExp, to: string): Promise<string> => {
      await cp(join(original, 'file.json'), join(folder, 'file.json'));
      await change('file.json', (text) => text.replace(from, to), 'utf8');
      return check().said;
    };
    expect(await altered(/演示：在家/, '演示：不家')).toBe(
      '不一致。文件“file.json”已被改动：内容与导出时不一致。\n',
    );
    expect(await altered(/"发生时刻": "2026-03-20T01/, '"发生时刻": "2026-03-21T01')).toMatch(
      /“file\.json”已被改动：“.+：.+”的发生时刻写的是“\d+”，留痕里是“\d+”/,
    );
    expect(await altered(/"文号": "（2026）香/, '"文号": "（2025）香')).toMatch(
      /“file\.json”已被改动：《.+》的文号写的是“（2025）/,
    );
  });

  test.each([
    ['the list of files', /"sha256": "(.)/, /清单“manifest\.json”或者它的签名已被改动。对不上的地方：文件“/],
    ['a link', /"content": "(.)/, /对不上的地方：留痕的第 1 环被改动，与前一环接不上/],
    [
      'what a link commits to',
      /\\"test\.intake\\", \\"(.)/,
      /对不上的地方：留痕第 1 环所记的办理（.*test\.intake）与入链时不一致/,
    ],
    ['a row', /"text": "\{\\"id\\": \\"(.)/, /对不上的地方：办理经过（编号 .*）与留痕第 \d+ 环所记的不一致/],
    ['a way to a root', /"path": \[\s+"[LR](.)/, /对不上的地方：留痕第 \d+ 环不在第 \d+ 批封存里/],
    ['a batch', /"root": "(.)/, /对不上的地方：/],
    ['a daily root', /"day": "2026-09-3(.)/, /对不上的地方：2026-09-3. 的日封存值的签名不对/],
    ['the version', /"version": (1)/, /清单“manifest\.json”或者它的签名/],
  ])('of the manifest, in %s, names the place', async (_, place, words) => {
    await change('manifest.json', (text) => {
      const found = place.exec(text)!;
      const at = found.index + found[0].length - 1;
      const other = found[1] === '0' ? '1' : /\d/.test(found[1]!) ? '0' : found[1] === 'a' ? 'b' : 'a';
      return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
    });
    const { status, said } = check();
    expect(said).toMatch(words);
    expect(status).toBe(1);
  });

  test('of the signature names the signature', async () => {
    await change('manifest.sig', oneByte);
    expect(check().said).toContain('manifest.sig');
    await cp(join(original, 'manifest.sig'), join(folder, 'manifest.sig'));
    await change('manifest.sig', (text) => text.replace('\n  "', '\n\t "'));
    expect(check().said).toContain('签名文件“manifest.sig”已被改动');
  });

  test('of the page and of the verifier itself is found too', async () => {
    await change('index.html', oneByte);
    expect(check().said).toContain('文件“index.html”已被改动');
    await cp(join(original, 'index.html'), join(folder, 'index.html'));
    await change('verify.mjs', (text) => text.replace('不联网，不需要', '不联网，又需要'), 'utf8');
    expect(check().said).toContain('文件“verify.mjs”已被改动');
  });
});

test('a file that was taken away, added, or put under another name is named', async () => {
  const name = pdfIn(await members());
  await writeFile(join(folder, '演示.txt'), '演示');
  expect(check().said).toBe('不一致。文件“演示.txt”是导出以后加进来的，清单里没有。\n');
  await rm(join(folder, '演示.txt'));
  await rename(join(folder, name), join(folder, 'x.pdf'));
  expect(check().said).toBe(`不一致。缺少文件“${name}”。\n`);
  await rm(join(folder, 'x.pdf'));
  expect(check().said).toBe(`不一致。缺少文件“${name}”。\n`);
  await rm(join(folder, 'manifest.sig'));
  expect(check().said).toBe('不一致。缺少文件“manifest.sig”。\n');
});

test('signed anew with another key it is whole, and the fingerprint is another', async () => {
  const before = fingerprintIn(check().said);
  const manifest = await readFile(join(folder, 'manifest.json'));
  const { generateKeyPairSync, sign } = await import('node:crypto');
  const pair = generateKeyPairSync('ed25519');
  const signature = sign(
    null,
    Buffer.concat([Buffer.from('guitu/dossier-manifest/'), manifest]),
    pair.privateKey,
  );
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const forged = { algorithm: 'Ed25519', publicKey, signature: signature.toString('base64') };
  await writeFile(join(folder, 'manifest.sig'), `${JSON.stringify(forged, undefined, 2)}\n`);
  // The daily roots inside still bear the old key: whoever has another key cannot sign those.
  expect(check('--key', before)).toMatchObject({ status: 1, said: expect.stringContaining('另一把密钥') });
});

test('a part of a file tells nothing of the rest', async () => {
  const visitor = await server.as('countyA.approver');
  const { parts } = (await visitor.get(`/api/cases/${caseId}/dossier`)).json<{
    parts: { rows: { id: string; title: string }[] }[];
  }>();
  const one = parts.flatMap(({ rows }) => rows).find(({ title }) => title === '准予外出决定书')!;
  await rm(folder, { recursive: true });
  folder = await exported({ pieces: [one.id] });
  expect(check()).toMatchObject({ status: 0 });
  const texts = await Promise.all(
    ['file.json', 'manifest.json'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  expect(texts.join('')).not.toMatch(/violation|警告|electronicMonitoring/);
  expect((await members()).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
});

test('an export is a change of the chain, stands in the access log, and is fetched by whoever ordered it, for a day', async () => {
  const answer = await ordered({});
  const { id } = answer.json<{ id: string }>();
  const href = `/api/cases/${caseId}/dossier/exports/${id}/file.zip`;
  expect((await (await server.as('countyA.clerk')).get(href)).statusCode).toBe(422);
  expect((await (await server.as('countyA.approver')).get(href)).statusCode).toBe(200);
  await flushAccessLog(server.database.record);
  const { rows } = await server.database.superuser.query<{ subject: string }>(
    'select subject from guitu.access_log where subject_id = $1',
    [id],
  );
  expect(rows).toEqual([{ subject: 'dossierExport' }]);
  const { entries } = (
    await (await server.as('countyA.approver')).get(`/api/cases/${caseId}/timeline`)
  ).json<{
    entries: { title: string; text: string }[];
  }>();
  expect(entries).toContainEqual(
    expect.objectContaining({ title: '档案导出', text: `交给${order.recipient}；根据：${order.ground}` }),
  );
  server.clock.set('2026-10-02T09:01');
  expect((await (await server.as('countyA.approver')).get(href)).statusCode).toBe(422);
  server.clock.set('2026-10-01T09:00');
  expect((await ordered({ values: { recipient: order.recipient } })).statusCode).toBe(422);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});
