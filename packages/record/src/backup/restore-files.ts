import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { blobPath } from '../blobs/blob-file.ts';
import { syncFolder, writeOnce } from '../files/write-once.ts';
import { formerFile, signingFile } from '../seal/signing-pair.ts';
import { masterKeyPath } from '../sensitive/master-key.ts';
import type { ArchiveEntry } from './archive-header.ts';
import { readParts, walkArchive } from './archive-reader.ts';
import { altered, readList } from './check-backup.ts';
import type { KeyMaterial } from './keys-folder.ts';
import type { OpenBackup } from './open-backup.ts';

/** Puts the keys where the record looks for them. A master key that is mounted elsewhere is not written down a second time. */
export async function restoreKeys(folder: string, backup: OpenBackup, keys: KeyMaterial): Promise<void> {
  const { path, given } = masterKeyPath(folder);
  if (!given) await writeOnce(path, Buffer.from(`${keys.master.toString('hex')}\n`), 0o600);
  const { publicKey, formerPublicKeys } = backup.manifest.signing;
  const pair = keys.signing ?? backup.crypto.createSigningPair();
  const inKeys = (name: string): string => join(folder, 'keys', name);
  await writeOnce(inKeys(signingFile(backup.crypto)), Buffer.from(`${JSON.stringify(pair)}\n`), 0o600);
  const former = [...formerPublicKeys, ...(keys.signing === undefined ? [publicKey] : [])];
  if (former.length > 0)
    await writeOnce(inKeys(formerFile), Buffer.from(`${JSON.stringify(former)}\n`), 0o600);
}

/** Writes the stored files to their places; each is compared with its list on the way. */
export async function restoreBlobs(
  folder: string,
  backup: OpenBackup,
  progress: (done: number) => void,
): Promise<void> {
  const lists = new Set(backup.manifest.blobs.lists.map(({ name }) => name));
  let waiting = new Map<string, string>();
  const folders = new Set<string>();
  let done = 0;
  for await (const entry of walkArchive(backup.file, backup.path)) {
    if (entry.name.startsWith('blobs/')) {
      const path = pathOf(folder, entry.name);
      if (!folders.has(dirname(path))) await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      folders.add(dirname(path));
      waiting.set(entry.name, await copyOut(backup, entry, path));
      done += 1;
      progress(done);
    } else if (lists.has(entry.name)) {
      for (const { name, sha256 } of await readList(backup, entry)) {
        if (waiting.get(name) !== sha256) throw altered(name);
      }
      waiting = new Map();
    }
  }
  for (const made of folders) await syncFolder(made);
}

function pathOf(folder: string, name: string): string {
  const hash = name.slice('blobs/'.length).replace('/', '');
  if (!/^[0-9a-f]{64}$/u.test(hash)) throw altered(name);
  return blobPath(folder, Buffer.from(hash, 'hex'));
}

async function copyOut(backup: OpenBackup, entry: ArchiveEntry, path: string): Promise<string> {
  const digest = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const part of readParts(backup.file, entry)) {
      digest.update(part);
      await file.writeFile(part);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return digest.digest('hex');
}
