import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

import { internationalCrypto } from '../crypto/international.ts';
import type { CryptoProvider } from '../crypto/provider.ts';
import type { ArchiveEntry } from './archive-header.ts';
import { readBytes, walkArchive } from './archive-reader.ts';
import { BackupProblem } from './backup-problem.ts';
import { manifestName, readManifest, signatureName } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { checkSignature } from './signature.ts';

/** A backup whose manifest was read and whose signature holds. Its parts are not checked yet: checkBackup does that. */
export interface OpenBackup {
  readonly path: string;
  readonly file: FileHandle;
  readonly manifest: Manifest;
  /** Everything in it but the stored files, of which there may be very many. */
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  readonly crypto: CryptoProvider;
  close(): Promise<void>;
}

/** Far more than a manifest ever takes. */
const manifestAtMost = 64 * 1024 * 1024;

/** Opens a backup. Throws BackupProblem for one that is cut off, of a later format, or whose manifest was altered. */
export async function openBackup(
  path: string,
  crypto: CryptoProvider = internationalCrypto,
): Promise<OpenBackup> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new BackupProblem(`备份文件「${path}」打不开：${error.message}`, { cause: error });
  });
  try {
    const entries = new Map<string, ArchiveEntry>();
    for await (const entry of walkArchive(file, path)) {
      if (entry.name.startsWith('blobs/')) continue;
      if (entries.has(entry.name))
        throw new BackupProblem(`备份「${path}」里有两个“${entry.name}”，不能恢复。`);
      entries.set(entry.name, entry);
    }
    const bytes = await readSmall(file, entries, manifestName, path);
    const signature = await readSmall(file, entries, signatureName, path);
    const manifest = readManifest(bytes, path);
    checkSignature(crypto, bytes, signature, manifest.signing.publicKey);
    return { path, file, manifest, entries, crypto, close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readSmall(
  file: FileHandle,
  entries: ReadonlyMap<string, ArchiveEntry>,
  name: string,
  path: string,
): Promise<Buffer> {
  const entry = entries.get(name);
  if (entry === undefined || entry.size > manifestAtMost) {
    throw new BackupProblem(
      `备份文件「${path}」不完整：里面没有 ${name}，是没有写完的备份，或者不是归途的备份。没有恢复任何内容。`,
    );
  }
  return readBytes(file, entry.offset, entry.size);
}
