import { copyFile, mkdir, mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';

import { blobPath } from '../blobs/blob-file.ts';
import { putBlob } from '../blobs/put-blob.ts';
import { readMigrationFiles } from '../migrate/files.ts';
import { signDailyRoot } from '../seal/daily-root.ts';
import { sealOnce } from '../seal/seal-once.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import type { EmptyDatabase } from '../testing/empty-database.ts';
import { accessOf, countyA, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';
import { unfinishedName } from './archive-writer.ts';
import { checkSchema } from './check-schema.ts';
import { openBackup } from './open-backup.ts';
import {
  backUp,
  entriesOf,
  inRestored,
  restoreInto,
  shanghaiDay,
  withOneByteChanged,
} from './testing-backup.ts';
import type { WrittenBackup } from './write-backup.ts';

const access = accessOf(countyA);
let opened: TestRecord;
let folder: string;
let target: EmptyDatabase;
let written: WrittenBackup;
let withoutKey: WrittenBackup;
let blobs: string[];

beforeAll(async () => {
  opened = await openTestRecord();
  const { record } = opened;
  folder = await mkdtemp(join(tmpdir(), 'guitu-backup-'));
  const { caseId } = await insertTestCase(record, access);
  blobs = [];
  for (const text of ['示例照片', '示例录音']) {
    const bytes = Buffer.from(text);
    blobs.push((await putBlob(record, access, { bytes, mediaType: 'image/png', caseId })).hash);
  }
  await sealOnce(record);
  await signDailyRoot(record, shanghaiDay(record.now()));
  target = await emptyDatabase(opened.database);
  written = await backUp(opened, join(folder, 'backup.tar'));
  withoutKey = await backUp(opened, join(folder, 'without-key.tar'), false);
});

afterEach(() => vi.restoreAllMocks());

afterAll(async () => {
  await target.drop();
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

const restore = (path: string, options: Parameters<typeof restoreInto>[3] = {}): Promise<void> =>
  restoreInto(target, join(folder, 'never'), path, options);

/** Nothing may have been written by what was refused. */
async function nothingWritten(): Promise<void> {
  expect(await readdir(folder)).not.toContain('never');
}

test.each([
  ['a table', /^tables\/change\//u],
  ['a stored file', /^blobs\//u],
  ['a list of stored files', /^blob-lists\//u],
  ['the signing key', /^keys\/root-signing/u],
])('one byte changed in %s is refused and named', async (_, kind) => {
  const entry = (await entriesOf(written.path)).find(({ name }) => kind.test(name));
  const copy = await withOneByteChanged(written.path, entry!.offset + entry!.size - 2, folder);
  await expect(restore(copy)).rejects.toThrow(kind.test('keys/root-signing') ? '签名密钥' : entry!.name);
  await nothingWritten();
});

test('one byte changed in manifest, signature or a header is refused', async () => {
  const entries = await entriesOf(written.path);
  const at = (name: string): number => entries.find((entry) => entry.name === name)!.offset;
  const manifest = await withOneByteChanged(written.path, at('manifest.json') + 200, folder);
  await expect(restore(manifest)).rejects.toThrow(/签名|读不懂/u);
  const signature = await withOneByteChanged(written.path, at('manifest.signature.json') + 200, folder);
  await expect(restore(signature)).rejects.toThrow('签名');
  const header = await withOneByteChanged(written.path, at('manifest.json') - 512 + 3, folder);
  await expect(restore(header)).rejects.toThrow('被改动');
  await nothingWritten();
});

test('a file taken out or put in is refused', async () => {
  const entries = await entriesOf(written.path);
  const bytes = await readFile(written.path);
  const blob = entries.find(({ name }) => name.startsWith('blobs/'))!;
  const end = blob.offset + Math.ceil(blob.size / 512) * 512;
  const whole = bytes.subarray(blob.offset - 512, end);
  const without = join(folder, 'without.tar');
  await writeFile(without, Buffer.concat([bytes.subarray(0, blob.offset - 512), bytes.subarray(end)]));
  await expect(restore(without)).rejects.toThrow(`缺少清单所列的“${blob.name}”`);
  const table = entries.find(({ name }) => name.startsWith('tables/person/'))!;
  const begin = table.offset - 512;
  const doubled = join(folder, 'doubled.tar');
  const size = 512 + Math.ceil(table.size / 512) * 512;
  const part = bytes.subarray(begin, begin + size);
  await writeFile(doubled, Buffer.concat([bytes.subarray(0, begin), part, bytes.subarray(begin)]));
  await expect(restore(doubled)).rejects.toThrow('有两个');
  const more = join(folder, 'more.tar');
  const other = Buffer.from(whole);
  // Another name, with the sum of the header kept: two letters exchanged.
  const name = other.toString('latin1', 0, 100);
  const swap = [...name].findIndex((letter, index) => index > 10 && letter !== name[index + 1]);
  [other[swap], other[swap + 1]] = [other[swap + 1]!, other[swap]!];
  await writeFile(
    more,
    Buffer.concat([bytes.subarray(0, blob.offset - 512), other, bytes.subarray(blob.offset - 512)]),
  );
  await expect(restore(more)).rejects.toThrow('多出了');
  await nothingWritten();
});

test.each([0.1, 0.5, 0.9, 0.999])('a backup cut off at %f is refused', async (part) => {
  const copy = join(folder, 'cut.tar');
  await copyFile(written.path, copy);
  await truncate(copy, Math.floor(written.size * part));
  await expect(restore(copy)).rejects.toThrow('不完整');
  await nothingWritten();
});

test('an empty file and a stranger are refused', async () => {
  const stranger = join(folder, 'stranger.tar');
  await writeFile(stranger, '');
  await expect(restore(stranger)).rejects.toThrow('不完整');
  await writeFile(stranger, Buffer.alloc(4096, 'x'));
  await expect(restore(stranger)).rejects.toThrow('不是归途的备份');
  await expect(restore(join(folder, 'nowhere.tar'))).rejects.toThrow('打不开');
});

test('a finished backup is never replaced, and a full disk leaves nothing behind', async () => {
  await expect(backUp(opened, written.path)).rejects.toThrow('已经有了');
  const probe = await open(join(folder, 'probe'), 'w');
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  vi.spyOn(Object.getPrototypeOf(probe) as typeof probe, 'writeFile').mockRejectedValue(full);
  const path = join(folder, 'full.tar');
  await expect(backUp(opened, path)).rejects.toThrow('磁盘已满');
  vi.restoreAllMocks();
  await probe.close();
  const names = await readdir(folder);
  expect(names.filter((name) => name.includes('full'))).toEqual([]);
  expect(unfinishedName(path)).toContain('unfinished');
});

test('without the key, with another key and with half of the keys it says what is missing', async () => {
  await expect(restore(withoutKey.path)).rejects.toThrow('没有主密钥');
  const keys = join(opened.record.folder, 'keys');
  const other = join(folder, 'other.key');
  await writeFile(other, `${'ab'.repeat(32)}\n`);
  await expect(restore(withoutKey.path, { key: other })).rejects.toThrow('与这份备份不符');
  await writeFile(other, 'not a key');
  await expect(restore(withoutKey.path, { key: other })).rejects.toThrow('64 位');
  await expect(restore(withoutKey.path, { key: join(folder, 'nowhere') })).rejects.toThrow('不存在');
  await copyFile(join(keys, 'master.key'), other);
  await expect(restore(withoutKey.path, { key: other })).rejects.toThrow('--new-signing-key');
  await nothingWritten();
});

test('no secret is in a backup without the key', async () => {
  const bytes = await readFile(withoutKey.path);
  const master = (await readFile(join(opened.record.folder, 'keys', 'master.key'), 'utf8')).trim();
  expect(bytes.includes(master)).toBe(false);
  expect(bytes.includes('PRIVATE KEY')).toBe(false);
  expect((await readFile(written.path)).includes(master)).toBe(true);
});

test('with the key kept apart it is restored, and with a new signing key the old roots still count', async () => {
  const keys = join(opened.record.folder, 'keys');
  await restoreInto(target, join(folder, 'data'), withoutKey.path, { key: keys });
  const whole = { ok: true, counts: { roots: 1, blobs: 2 } };
  expect(await inRestored(target, join(folder, 'data'), (one) => verify(one, { full: true }))).toMatchObject(
    whole,
  );
  await target.drop();
  target = await emptyDatabase(opened.database);
  const lonely = join(folder, 'lonely');
  await mkdir(lonely);
  await copyFile(join(keys, 'master.key'), join(lonely, 'master.key'));
  const data = join(folder, 'data-2');
  await restoreInto(target, data, withoutKey.path, { key: lonely, newSigningKey: true });
  expect(await inRestored(target, data, (one) => verify(one, { full: true }))).toMatchObject(whole);
  const next = await inRestored(target, data, async (one) => {
    await insertTestCase(one, access);
    await sealOnce(one);
    return signDailyRoot(one, '2099-01-01');
  });
  expect(next?.publicKey).not.toBe(withoutKey.manifest.signing.publicKey);
  expect(await inRestored(target, data, (one) => verify(one))).toMatchObject({
    ok: true,
    counts: { roots: 2 },
  });
  await target.drop();
  target = await emptyDatabase(opened.database);
});

test('a later schema is refused, and one that was another', async () => {
  const files = await readMigrationFiles();
  const { manifest } = await openBackup(written.path).then(async (backup) => {
    await backup.close();
    return backup;
  });
  expect(() => checkSchema(manifest, files)).not.toThrow();
  expect(() => checkSchema(manifest, files.slice(0, -1))).toThrow('不能恢复到更旧的程序');
  const bent = files.map((file) => (file.number === 3 ? { ...file, hash: '0' } : file));
  expect(() => checkSchema(manifest, bent)).toThrow('0003');
});

test('files that were damaged before are said, and the rest is kept', async () => {
  const [first = '', second = ''] = blobs;
  const path = (hash: string): string => blobPath(opened.record.folder, Buffer.from(hash, 'hex'));
  await writeFile(path(first), 'altered');
  await rm(path(second));
  const made = await backUp(opened, join(folder, 'damaged.tar'));
  expect(made.manifest.blobs).toMatchObject({ count: 1 });
  expect(made.manifest.blobs.damaged.toSorted((a, b) => a.what.localeCompare(b.what))).toEqual([
    { name: first, what: 'altered' },
    { name: second, what: 'missing' },
  ]);
  await restoreInto(target, join(folder, 'damaged'), made.path);
  const verified = await inRestored(target, join(folder, 'damaged'), (one) => verify(one, { full: true }));
  expect(verified).toMatchObject({ ok: false, first: { kind: 'blob' } });
});
