import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { closeRecord, openRecord } from '../open/open-record.ts';
import type { Record } from '../open/record.ts';
import type { EmptyDatabase } from '../testing/empty-database.ts';
import type { TestRecord } from '../testing/test-record.ts';
import type { ArchiveEntry } from './archive-header.ts';
import { walkArchive } from './archive-reader.ts';
import { readKeysFor } from './backup-key.ts';
import { checkBackup } from './check-backup.ts';
import { checkEmptyDatabase } from './empty-database.ts';
import { openBackup } from './open-backup.ts';
import { restoreDatabase } from './restore-database.ts';
import { restoreBlobs, restoreKeys } from './restore-files.ts';
import { writeBackup } from './write-backup.ts';
import type { WrittenBackup } from './write-backup.ts';

/** The day of a moment in Shanghai, where another one begins at 16:00 UTC. */
export function shanghaiDay(moment: string): string {
  return new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Backs a test record up. */
export function backUp(opened: TestRecord, path: string, withKey = true): Promise<WrittenBackup> {
  return writeBackup({
    adminUrl: opened.database.url,
    folder: opened.record.folder,
    path,
    withKey,
    programVersion: '0.0.0-test',
    now: opened.record.now(),
  });
}

/** Restores as the command does: everything is checked before anything is written. */
export async function restoreInto(
  database: EmptyDatabase,
  folder: string,
  path: string,
  options: { readonly key?: string; readonly newSigningKey?: boolean } = {},
): Promise<void> {
  const backup = await openBackup(path);
  try {
    const keys = await readKeysFor(backup, options.key, { newSigningKey: options.newSigningKey ?? false });
    await checkEmptyDatabase(database.url, backup.manifest.schema.number);
    await checkBackup(backup, () => undefined);
    await restoreKeys(folder, backup, keys);
    await restoreDatabase(database.url, backup, { progress: () => undefined });
    await restoreBlobs(folder, backup, () => undefined);
  } finally {
    await backup.close();
  }
}

/** Opens what was restored for one piece of work. */
export async function inRestored<T>(
  database: EmptyDatabase,
  folder: string,
  work: (record: Record) => Promise<T>,
): Promise<T> {
  const record = await openRecord({
    runUrl: database.urlFor('guitu_run'),
    sealUrl: database.urlFor('guitu_seal'),
    folder,
    poolSize: 4,
  });
  return work(record).finally(() => closeRecord(record));
}

/** The places of all files in a backup. */
export async function entriesOf(path: string): Promise<ArchiveEntry[]> {
  const file = await open(path, 'r');
  const entries: ArchiveEntry[] = [];
  for await (const entry of walkArchive(file, path)) entries.push(entry);
  await file.close();
  return entries;
}

/** A copy of a backup with one byte changed. */
export async function withOneByteChanged(path: string, at: number, folder: string): Promise<string> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const copy = join(folder, `changed-${at}.tar`);
  await writeFile(copy, bytes);
  return copy;
}
