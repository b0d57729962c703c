import type { Selectable, Transaction } from 'kysely';

import type { Access } from '../change/access.ts';
import { read } from '../change/read.ts';
import { takeOn } from '../change/take-on.ts';
import { newId } from '../id.ts';
import { json } from '../json.ts';
import type { Record } from '../open/record.ts';
import type { DB, ImportRunTable } from '../schema/tables.generated.ts';
import { createCaseKey } from '../sensitive/case-key.ts';

export type ImportStatus = 'checking' | 'checked' | 'applying' | 'applied' | 'failed';

/** What is said about a run as a whole. No personal data: those lie sealed in the rows. */
export interface ImportReport {
  /** What is being done: 'reading', 'checking', 'staging', 'applying'. */
  readonly stage?: string;
  /** When this was last said. A run nobody has spoken of for long was cut off by the end of its process. */
  readonly notedAt?: string;
  readonly skipped?: number;
  /** The headings of the sheet, for the report. */
  readonly columns?: readonly { readonly position: number; readonly heading: string }[];
  readonly headingRow?: number;
  readonly notices?: readonly string[];
  readonly refusal?: { readonly code: string; readonly text: string };
}

export interface ImportRun {
  readonly id: string;
  readonly accountId: string;
  readonly bodyId: string;
  readonly fileName: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly fileHash: string;
  readonly status: ImportStatus;
  readonly total: number;
  readonly done: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly faults: number;
  readonly createdAt: string;
  readonly appliedAt: string | null;
  readonly keyId: string;
  readonly report: ImportReport;
}

export type ImportProgress = Partial<
  Pick<ImportRun, 'status' | 'total' | 'done' | 'created' | 'updated' | 'unchanged' | 'faults' | 'report'>
>;

/**
 * Opens a run for one uploaded file. Runs and their rows are working papers, not part of the record: they carry no change and no
 * link, and are thrown away later. The key made here seals the rows; destroying it destroys them.
 */
export function openImportRun(
  record: Record,
  access: Access,
  file: { readonly name: string; readonly hash: Buffer },
): Promise<ImportRun> {
  return asBody(record, access, async (transaction) => {
    const row = await transaction
      .insertInto('import_run')
      .values({
        id: newId(),
        account_id: access.accountId,
        body_id: access.bodyId,
        file_hash: file.hash,
        file_name: file.name,
        status: 'checking',
        created_at: record.now(),
        report: json({ stage: 'reading' }),
        key_id: await createCaseKey(record, transaction),
        holder_code: access.low,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return runOf(row);
  });
}

/** A run of this body, or nothing: not there and not yours look the same. */
export function findImportRun(record: Record, access: Access, id: string): Promise<ImportRun | undefined> {
  return read(record, access, async (transaction) => {
    const row = await transaction
      .selectFrom('import_run')
      .selectAll()
      .where('id', '=', id)
      .where('body_id', '=', access.bodyId)
      .executeTakeFirst();
    return row && runOf(row);
  });
}

/** Notes how far a run is. A transaction of its own, so that others see it while the work goes on. */
export function noteImport(
  record: Record,
  access: Access,
  id: string,
  progress: ImportProgress,
): Promise<void> {
  return asBody(record, access, (transaction) => noteImportIn(transaction, id, progress));
}

/** The same inside a running transaction: what is true only if that one commits. */
export async function noteImportIn(
  transaction: Transaction<DB>,
  id: string,
  progress: ImportProgress,
): Promise<void> {
  const { report, ...columns } = progress;
  await transaction
    .updateTable('import_run')
    .set({ ...columns, ...(report !== undefined && { report: json(report) }) })
    .where('id', '=', id)
    .execute();
}

/** Runs work as this body, outside any change: only for what is not protected. */
export function asBody<T>(
  record: Record,
  access: Access,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, access);
    return work(transaction);
  });
}

export function runOf(row: Selectable<ImportRunTable>): ImportRun {
  if (row.key_id === null) throw new Error(`import run ${row.id} has no key`);
  return {
    id: row.id,
    accountId: row.account_id,
    bodyId: row.body_id,
    fileName: row.file_name ?? '',
    fileHash: row.file_hash.toString('hex'),
    status: row.status as ImportStatus,
    total: row.total,
    done: row.done,
    created: row.created,
    updated: row.updated,
    unchanged: row.unchanged,
    faults: row.faults,
    createdAt: row.created_at,
    appliedAt: row.applied_at,
    keyId: row.key_id,
    report: (row.report ?? {}) as ImportReport,
  };
}
