import type { ArchiveEntry } from './archive-header.ts';
import { hashOfEntry, readBytes, walkArchive } from './archive-reader.ts';
import type { StoredFile } from './archive-writer.ts';
import { BackupProblem } from './backup-problem.ts';
import { manifestName, namedFiles, signatureName } from './manifest.ts';
import type { OpenBackup } from './open-backup.ts';
import { blobEntry } from './write-blobs.ts';

/**
 * Reads the whole backup once and compares every file with the manifest: none altered, none missing, none too many. Nothing is
 * written. Throws BackupProblem that names the first place that is not what it was.
 */
export async function checkBackup(backup: OpenBackup, progress: (bytes: number) => void): Promise<void> {
  const { file, manifest, path } = backup;
  const awaited = new Map(namedFiles(manifest).map((named) => [named.name, named]));
  const lists = new Set(manifest.blobs.lists.map(({ name }) => name));
  let blobs = new Map<string, StoredFile>();
  let counted = 0;
  for await (const entry of walkArchive(file, path)) {
    if (entry.name === manifestName || entry.name === signatureName) continue;
    const sha256 = await hashOfEntry(file, entry);
    progress(entry.offset + entry.size);
    if (entry.name.startsWith('blobs/')) {
      blobs.set(entry.name, { name: entry.name, size: entry.size, sha256 });
      continue;
    }
    const named = awaited.get(entry.name);
    if (named === undefined)
      throw new BackupProblem(`备份里多出了清单没有的“${entry.name}”。没有恢复任何内容。`);
    if (named.sha256 !== sha256 || named.size !== entry.size) throw altered(entry.name);
    awaited.delete(entry.name);
    if (!lists.has(entry.name)) continue;
    for (const listed of await readList(backup, entry)) {
      const found = blobs.get(listed.name);
      if (found === undefined) throw missing(listed.name);
      if (found.sha256 !== listed.sha256 || found.size !== listed.size) throw altered(listed.name);
      blobs.delete(listed.name);
      counted += 1;
    }
    const [extra] = blobs.keys();
    if (extra !== undefined) throw new BackupProblem(`备份里多出了清单没有的“${extra}”。没有恢复任何内容。`);
    blobs = new Map();
  }
  const [absent] = awaited.keys();
  if (absent !== undefined) throw missing(absent);
  if (blobs.size > 0 || counted !== manifest.blobs.count) throw missing('blob-lists');
}

/** The stored files one list names. */
export async function readList(backup: OpenBackup, entry: ArchiveEntry): Promise<StoredFile[]> {
  const text = (await readBytes(backup.file, entry.offset, entry.size)).toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', sha256 = '', size = ''] = line.split(' ');
      return { name: blobEntry(name), sha256, size: Number(size) };
    });
}

export function altered(name: string): BackupProblem {
  return new BackupProblem(
    `备份里的“${name}”与清单不符：备份之后被改动或者损坏。请换一份备份。没有恢复任何内容。`,
  );
}

function missing(name: string): BackupProblem {
  return new BackupProblem(`备份里缺少清单所列的“${name}”。请换一份备份。没有恢复任何内容。`);
}
