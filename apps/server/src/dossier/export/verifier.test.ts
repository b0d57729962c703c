import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { nationalCrypto } from '@guitu/record';
import { sm2, sm4 } from 'sm-crypto-v2';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { catchOutput } from '../../command-line/testing-output.ts';
import { verifyFileCommand } from '../../command-line/verify-file.ts';
import { verifierFile } from './verifier.ts';

type Result = { readonly ok: boolean; readonly text?: string };

const { verifyFolder } = (await import(pathToFileURL(verifierFile).href)) as {
  verifyFolder: (folder: string) => Result;
};

let folder: string;
const output = catchOutput();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guitu-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

const national = nationalCrypto({ sm2, sm4 });
const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** A folder with no pieces and no chain, signed with SM2. */
async function emptyFile(altered = ''): Promise<void> {
  const pair = national.createSigningPair();
  const story = json({ 档案: '演示' });
  const { createHash } = await import('node:crypto');
  const files = [
    {
      path: 'file.json',
      size: Buffer.byteLength(story),
      sha256: createHash('sha256').update(story).digest('hex'),
    },
  ];
  const chain = { chain: 'case', links: [], rows: [], runs: [] };
  const manifest = json({ format: 'guitu-dossier', version: 1, export: {}, files, chain });
  const message = Buffer.from(`guitu/dossier-manifest/${manifest}`);
  const signature = national.sign(pair.privateKey, message).toString('base64');
  await writeFile(join(folder, 'file.json'), story);
  await writeFile(join(folder, 'manifest.json'), `${manifest}${altered}`);
  await writeFile(
    join(folder, 'manifest.sig'),
    json({ algorithm: 'SM2', publicKey: pair.publicKey, signature }),
  );
}

test('a signature by SM2 is checked without any library', async () => {
  for (let times = 0; times < 4; times += 1) {
    await emptyFile();
    expect(verifyFolder(folder)).toMatchObject({ ok: true });
  }
  await emptyFile(' ');
  expect(verifyFolder(folder)).toMatchObject({ ok: false, text: expect.stringContaining('签名对不上') });
});

test('guitu verify-file says the same, with the program’s own verifier', async () => {
  await emptyFile();
  await verifyFileCommand([folder]);
  expect(output.answer()).toMatchObject({ ok: true, links: 0 });
  expect(process.exitCode).toBeUndefined();
  await emptyFile(' ');
  await verifyFileCommand([folder]);
  expect(output.answer()).toMatchObject({ ok: false, place: 'manifest.json' });
  expect(process.exitCode).toBe(1);
  await expect(verifyFileCommand([join(folder, 'none')])).rejects.toThrow('没有找到文件夹');
  await expect(verifyFileCommand([])).rejects.toThrow('用法：guitu verify-file');
});
