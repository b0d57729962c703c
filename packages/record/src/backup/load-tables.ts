import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { readBytes } from './archive-reader.ts';
import type { StoredFile } from './archive-writer.ts';
import { BackupProblem } from './backup-problem.ts';
import { altered } from './check-backup.ts';
import type { StoredTable } from './manifest.ts';
import type { OpenBackup } from './open-backup.ts';
import { tableSource } from './write-table.ts';

const decompress = promisify(gunzip);
/** A part is eight megabytes and one row; a row is never larger than this. */
const partAtMost = 1024 * 1024 * 1024;

/** Copies the rows of one table in. Throws BackupProblem where they are not as many as the manifest says. */
export async function loadTable(
  client: pg.Client,
  backup: OpenBackup,
  table: StoredTable,
  progress: (line: string) => void,
): Promise<void> {
  const tell = (part: number): void =>
    progress(`正在恢复表 ${table.name}：第 ${part} 部分，共 ${table.parts.length} 部分`);
  await loadInto(client, backup, table, tableSource(client, table.name, table.columns), tell);
}

/** Waiting jobs, handed to the queue through its own door: its inner tables may be other ones by now. */
export async function loadJobs(client: pg.Client, backup: OpenBackup): Promise<void> {
  await client.query(
    `create temporary table restored_job (identifier text, queue_name text, payload json, run_at timestamptz,
       max_attempts integer, job_key text, priority integer) on commit drop`,
  );
  await loadInto(
    client,
    backup,
    backup.manifest.jobs,
    `restored_job (${backup.manifest.jobs.columns.join(', ')})`,
  );
  await client.query(
    `select graphile_worker.add_job(identifier, payload => payload, queue_name => queue_name, run_at => run_at,
            max_attempts => max_attempts, job_key => job_key, priority => priority) from restored_job`,
  );
}

/** Sets every counter where it stood. */
export async function loadSequences(client: pg.Client, backup: OpenBackup): Promise<void> {
  for (const { name, value, called } of backup.manifest.sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [
      `guitu.${client.escapeIdentifier(name)}`,
      value,
      called,
    ]);
  }
}

async function loadInto(
  client: pg.Client,
  backup: OpenBackup,
  table: StoredTable,
  target: string,
  progress: (part: number) => void = () => undefined,
): Promise<void> {
  const rows = client.query(copyFrom(`copy ${target} from stdin`));
  await pipeline(Readable.from(clearParts(backup, table.parts, progress)), rows);
  if (rows.rowCount !== table.rows) {
    throw new BackupProblem(
      `表 ${table.name} 应有 ${table.rows} 行，读出 ${rows.rowCount} 行，已停止，没有恢复任何内容。`,
    );
  }
}

/** Part by part; each is compared with the manifest once more, because it may have been altered since it was checked. */
async function* clearParts(
  backup: OpenBackup,
  parts: readonly StoredFile[],
  progress: (part: number) => void,
): AsyncGenerator<Buffer> {
  for (const [index, part] of parts.entries()) {
    progress(index + 1);
    const entry = backup.entries.get(part.name);
    if (entry === undefined) throw altered(part.name);
    const bytes = await readBytes(backup.file, entry.offset, entry.size);
    if (createHash('sha256').update(bytes).digest('hex') !== part.sha256) throw altered(part.name);
    yield await decompress(bytes, { maxOutputLength: partAtMost });
  }
}
