import type pg from 'pg';

import { internationalCrypto } from '../crypto/international.ts';
import type { CryptoProvider } from '../crypto/provider.ts';
import { formerPublicKeys, signingFile, signingPair } from '../seal/signing-pair.ts';
import { createArchive } from './archive-writer.ts';
import type { ArchiveWriter, StoredFile } from './archive-writer.ts';
import { asBackupProblem, BackupProblem } from './backup-problem.ts';
import { describeDatabase, leftOut, listSequences, listTables } from './describe-database.ts';
import { readOwnKeys } from './keys-folder.ts';
import { formatVersion, manifestName, signatureName } from './manifest.ts';
import type { Manifest, StoredTable } from './manifest.ts';
import { signManifest } from './signature.ts';
import { openSnapshot } from './snapshot.ts';
import { noteBlobs, writeBlobs } from './write-blobs.ts';
import { jobColumns, jobSource, tableSource, writeRows } from './write-table.ts';

export interface BackupOptions {
  /** As an administrator of the database; it may be in use. */
  readonly adminUrl: string;
  /** The data folder: keys and stored files. */
  readonly folder: string;
  /** The file to make. It must not be there yet. */
  readonly path: string;
  readonly withKey: boolean;
  readonly programVersion: string;
  /** The present moment, ISO UTC. */
  readonly now: string;
  readonly progress?: (line: string) => void;
  readonly crypto?: CryptoProvider;
}

/** What was written. */
export interface WrittenBackup {
  readonly path: string;
  readonly size: number;
  readonly manifest: Manifest;
}

/**
 * Writes one consistent backup of a database that may be in use: all tables as of one moment, the stored files they name, the public
 * signing key and, only with `withKey`, the secrets. Appears under its name when all of it is on the disk, never before.
 * Throws BackupProblem with a sentence.
 */
export async function writeBackup(options: BackupOptions): Promise<WrittenBackup> {
  const crypto = options.crypto ?? internationalCrypto;
  const keys = await readOwnKeys(options.folder, crypto);
  const archive = await createArchive(options.path, Math.floor(Date.parse(options.now) / 1000)).catch(
    (error: unknown) => Promise.reject(asBackupProblem(error, `「${options.path}」`)),
  );
  const client = await openSnapshot(options.adminUrl);
  try {
    const manifest: Manifest = {
      format: 'guitu-backup',
      formatVersion,
      programVersion: options.programVersion,
      madeAt: options.now,
      ...(await writeDatabase(client, archive, options)),
      signing: await describeSigning(options.folder, crypto),
      keys: options.withKey ? await writeKeys(archive, options.folder, keys.master, crypto) : [],
    };
    checkAlgorithm(manifest, crypto);
    const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
    await archive.add(manifestName, bytes);
    await archive.add(
      signatureName,
      signManifest(crypto, await signingPair({ folder: options.folder, crypto }), bytes),
    );
    return { path: options.path, size: await archive.finish(), manifest };
  } catch (error) {
    await archive.discard();
    throw asBackupProblem(error, `「${options.path}」`);
  } finally {
    await client.end();
  }
}

/** Tables within the snapshot; it is given back before the stored files are copied. */
async function writeDatabase(client: pg.Client, archive: ArchiveWriter, options: BackupOptions) {
  const tell = options.progress ?? (() => undefined);
  const described = await describeDatabase(client);
  const tables: StoredTable[] = [];
  for (const { name, columns } of await listTables(client)) {
    const source = tableSource(client, name, columns);
    tables.push(await writeRows(client, archive, { name, columns, source, folder: `tables/${name}` }, tell));
  }
  const jobs = await writeRows(
    client,
    archive,
    { name: 'jobs', columns: jobColumns, source: jobSource, folder: 'jobs' },
    tell,
  );
  const sequences = await listSequences(client);
  await noteBlobs(client);
  await client.query('commit');
  const blobs = await writeBlobs(client, archive, options.folder, (done) => tell(`已备份 ${done} 个附件`));
  return { ...described, tables, leftOut, jobs, sequences, blobs };
}

async function describeSigning(folder: string, crypto: CryptoProvider): Promise<Manifest['signing']> {
  const { publicKey } = await signingPair({ folder, crypto });
  return { algorithm: crypto.signing, publicKey, formerPublicKeys: await formerPublicKeys(folder) };
}

async function writeKeys(
  archive: ArchiveWriter,
  folder: string,
  master: Buffer,
  crypto: CryptoProvider,
): Promise<StoredFile[]> {
  const pair = await signingPair({ folder, crypto });
  return [
    await archive.add('keys/master.key', Buffer.from(`${master.toString('hex')}\n`)),
    await archive.add(`keys/${signingFile(crypto)}`, Buffer.from(`${JSON.stringify(pair)}\n`)),
  ];
}

function checkAlgorithm({ masterKey }: Manifest, crypto: CryptoProvider): void {
  if (masterKey.algorithm === crypto.sealing) return;
  throw new BackupProblem(`该数据库以 ${masterKey.algorithm} 加密，当前配置为 ${crypto.sealing}，不能备份。`);
}
