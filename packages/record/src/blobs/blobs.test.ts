import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { systemAccess } from '../change/access.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { destroyCaseKey } from '../sensitive/case-key.ts';
import { accessOf, countyA, countyB, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { adoptBlob } from './adopt-blob.ts';
import { blobPath } from './blob-file.ts';
import { getBlob } from './find-blob.ts';
import { putBlob } from './put-blob.ts';

let opened: TestRecord;
const a = accessOf(countyA);
const b = accessOf(countyB);

beforeAll(async () => {
  opened = await openTestRecord();
});
afterAll(() => opened.close());

test.each([0, 1, 65_536, 65_537, 300_000])('%i bytes come back', async (size) => {
  const bytes = Buffer.alloc(size, 'x');
  const { hash } = await putBlob(opened.record, a, { bytes, mediaType: 'image/png', caseId: null });
  const found = await getBlob(opened.record, a, hash);
  expect(found?.bytes.equals(bytes)).toBe(true);
  expect(found).toMatchObject({ mediaType: 'image/png', size });
  expect(await getBlob(opened.record, b, hash)).toBeUndefined();
});

test('what lies on the disk is encrypted, and equal scans of two cases have different names', async () => {
  const { record } = opened;
  const bytes = Buffer.from('示例笔录'.repeat(100));
  const one = await insertTestCase(record, a);
  const two = await insertTestCase(record, a);
  const stream = (async function* () {
    yield bytes.subarray(0, 7);
    yield bytes.subarray(7);
  })();
  const first = await putBlob(record, a, { bytes: stream, mediaType: 'text/plain', caseId: one.caseId });
  const again = await putBlob(record, a, { bytes, mediaType: 'text/plain', caseId: one.caseId });
  const other = await putBlob(record, a, { bytes, mediaType: 'text/plain', caseId: two.caseId });
  expect(again).toEqual(first);
  expect(other.hash).not.toBe(first.hash);
  const stored = await readFile(blobPath(record.folder, Buffer.from(first.hash, 'hex')));
  expect(stored.includes(Buffer.from('示例'))).toBe(false);
  expect(await readdir(join(record.folder, 'blobs', 'incoming'))).toEqual([]);
});

test('many at once with the same bytes are one', async () => {
  const bytes = Buffer.from('示例照片');
  const put = (): Promise<{ hash: string }> =>
    putBlob(opened.record, a, { bytes, mediaType: 'image/jpeg', caseId: null });
  const [first, ...others] = await Promise.all([put(), put(), put(), put(), put()]);
  expect(others.every((other) => other.hash === first.hash)).toBe(true);
  expect((await getBlob(opened.record, a, first.hash))?.bytes.toString()).toBe('示例照片');
});

test('too large, a stranger’s case, no case', async () => {
  const { record } = opened;
  const { caseId } = await insertTestCase(record, a);
  const blob = { bytes: Buffer.alloc(10), mediaType: 'text/plain', caseId };
  await expect(putBlob(record, a, { ...blob, sizeAtMost: 9 })).rejects.toMatchObject({
    code: 'record.value',
  });
  const stranger = await putBlob(record, b, blob).catch((error: Error) => error.message);
  const nobody = await putBlob(record, b, { ...blob, caseId: newId() }).catch(
    (error: Error) => error.message,
  );
  expect(stranger).toBe(nobody);
});

test('an altered or shortened file is never handed out', async () => {
  const { record } = opened;
  const { hash } = await putBlob(record, a, {
    bytes: Buffer.alloc(200_000, 'y'),
    mediaType: 'x/y',
    caseId: null,
  });
  const path = blobPath(record.folder, Buffer.from(hash, 'hex'));
  const stored = await readFile(path);
  await rm(path);
  await writeFile(path, stored.subarray(0, 65_536 + 33));
  await expect(getBlob(record, a, hash)).rejects.toThrow();
  stored[100]! ^= 1;
  await writeFile(path, stored);
  await expect(getBlob(record, a, hash)).rejects.toThrow();
});

test('an adopted blob belongs to its case and is erased with it', async () => {
  const { record } = opened;
  const { caseId } = await insertTestCase(record, a);
  const { hash } = await putBlob(record, a, {
    bytes: Buffer.from('附件'),
    mediaType: 'text/plain',
    caseId: null,
  });
  const order = {
    command: 'test.attach',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: caseId,
    caseId,
    holderCode: countyA,
    body: { hash },
  };
  const { result: keyId } = await write(record, a, order, async (transaction, change) => {
    await adoptBlob(record, transaction, change, { hash, caseId });
    return change.keyId;
  });
  expect((await getBlob(record, a, hash))?.bytes.toString()).toBe('附件');
  await write(
    record,
    systemAccess(),
    { ...order, idempotencyKey: newId(), caseId: null },
    async (transaction) => {
      await destroyCaseKey(record, transaction, keyId!);
      return null;
    },
  );
  await expect(getBlob(record, a, hash)).rejects.toMatchObject({ code: 'record.keyDestroyed' });
});
