import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect } from 'vitest';

import { readDirectory } from '../../archive/directory.ts';
import { unpackPart } from '../../archive/unpack.ts';
import { key } from '../../testing/leave-values.ts';
import type { TestServer } from '../../testing/test-server.ts';

export const order = { recipient: '演示市人民检察院', ground: '演示：检察监督，演检调〔2026〕1 号' };

/** Orders an export of the county's file; answers with what the server said. */
export async function orderOf(server: TestServer, caseId: string, changes: object = {}) {
  const visitor = await server.as('countyA.approver');
  const body = { kind: 'caseFile', values: order, idempotencyKey: key(), ...changes };
  return visitor.post(`/api/cases/${caseId}/dossier/exports`, body);
}

/** Orders an export; answers with where it is fetched. */
export async function hrefOf(server: TestServer, caseId: string, changes: object = {}): Promise<string> {
  const answer = await orderOf(server, caseId, changes);
  expect(answer.statusCode, answer.body).toBe(200);
  return `/api/cases/${caseId}/dossier/exports/${answer.json<{ id: string }>().id}/file.zip`;
}

/** Orders an export, fetches it and unpacks it into a folder of its own. */
export async function exportedFolder(
  server: TestServer,
  caseId: string,
  changes: object = {},
): Promise<string> {
  const href = await hrefOf(server, caseId, changes);
  const file = await (await server.as('countyA.approver')).get(href);
  expect(file.statusCode, file.statusCode === 200 ? '' : file.body).toBe(200);
  return unpacked(file.rawPayload);
}

/** An export as it was made before files of merged cases went along, with the verifier of then. */
export async function formerFolder(): Promise<string> {
  return unpacked(await readFile(new URL('testing-first-exports.zip', import.meta.url)));
}

async function unpacked(zip: Buffer): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'guitu-file-'));
  for (const part of readDirectory(zip, 10_000)) {
    const path = join(place, part.nameBytes.toString('utf8'));
    await mkdir(dirname(path), { recursive: true });
    const { bytes } = await unpackPart(zip, part, 100_000_000);
    await writeFile(path, bytes!);
  }
  return place;
}

/** Plain Node in the folder, with nothing else at hand. */
export function check(folder: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['verify.mjs', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: {},
  });
  return { status, said: `${stdout}${stderr}` };
}

/** Every file of the folder, from the folder. */
export async function membersOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Alters a file and not its length. Text is altered as text. */
export async function change(
  path: string,
  alter: (text: string) => string,
  encoding: 'latin1' | 'utf8' = 'latin1',
): Promise<void> {
  const before = await readFile(path);
  const after = Buffer.from(alter(before.toString(encoding)), encoding);
  expect(after.equals(before)).toBe(false);
  expect(after).toHaveLength(before.length);
  await writeFile(path, after);
}

/** Another byte in the middle of the file. */
export const oneByte = (text: string): string => {
  const at = Math.floor(text.length / 2);
  return `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
};
