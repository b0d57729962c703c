import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../../migrations/', import.meta.url);

/** One numbered migration as it lies in the package. */
export interface MigrationFile {
  readonly number: number;
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}

/** All migrations in order. Numbers must run 1, 2, 3 …: a gap means a file was lost on the way. */
export async function readMigrationFiles(from: URL = folder): Promise<MigrationFile[]> {
  const names = (await readdir(from)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).toSorted();
  const files: MigrationFile[] = [];
  for (const [index, name] of names.entries()) {
    const number = Number(name.slice(0, 4));
    if (number !== index + 1) throw new Error(`migration number ${index + 1} is missing or doubled: ${name}`);
    // A checkout with other line endings is the same migration.
    const text = (await readFile(new URL(name, from), 'utf8')).replaceAll('\r\n', '\n');
    files.push({ number, name, text, hash: createHash('sha256').update(text).digest('hex') });
  }
  return files;
}
