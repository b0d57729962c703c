import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

import type { ArchiveWriter, StoredFile } from './archive-writer.ts';
import type { StoredTable } from './manifest.ts';

const compress = promisify(gzip);
/** Clear bytes of one part: what lies in memory at once, here and when it is restored. */
const partSize = 8 * 1024 * 1024;
const lineEnd = 0x0a;

/** Copies what a query or a table says into the archive, in compressed parts of whole lines. */
export async function writeRows(
  client: pg.Client,
  archive: ArchiveWriter,
  table: {
    readonly name: string;
    readonly columns: readonly string[];
    readonly source: string;
    readonly folder: string;
  },
  progress: (line: string) => void,
): Promise<StoredTable> {
  const { name, columns, source, folder } = table;
  const rows = client.query(copyTo(`copy ${source} to stdout`));
  const parts: StoredFile[] = [];
  let waiting: Buffer[] = [];
  let size = 0;
  let done = 0;
  const put = async (bytes: Buffer): Promise<void> => {
    if (bytes.length === 0) return;
    done += bytes.length;
    progress(`正在备份表 ${name}：${Math.ceil(done / 1_000_000)} MB`);
    const number = String(parts.length + 1).padStart(5, '0');
    parts.push(await archive.add(`${folder}/${number}.copy.gz`, await compress(bytes, { level: 5 })));
  };
  for await (const chunk of rows) {
    waiting.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size < partSize) continue;
    const together = Buffer.concat(waiting);
    // A raw line break is the end of a row: within values COPY writes \n.
    const end = together.lastIndexOf(lineEnd) + 1;
    await put(together.subarray(0, end));
    waiting = [together.subarray(end)];
    size = together.length - end;
  }
  await put(Buffer.concat(waiting));
  return { name, columns, rows: rows.rowCount, parts };
}

/** The source of a table: its columns by name, so that their order does not matter later. */
export function tableSource(client: pg.Client, name: string, columns: readonly string[]): string {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  return `guitu.${client.escapeIdentifier(name)} (${list})`;
}

/** Jobs that wait, without the inner structure of the queue: another version of it takes them in through its own door. */
export const jobColumns = [
  'identifier',
  'queue_name',
  'payload',
  'run_at',
  'max_attempts',
  'job_key',
  'priority',
];

export const jobSource = `(
  select t.identifier, q.queue_name, j.payload, j.run_at, j.max_attempts, j.key as job_key, j.priority
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
   order by j.id)`;
