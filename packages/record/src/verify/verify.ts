import { sql } from 'kysely';

import { systemAccess } from '../change/access.ts';
import { read } from '../change/read.ts';
import type { Record } from '../open/record.ts';
import { Broken } from './broken.ts';
import type { BrokenPlace } from './broken.ts';
import { verifyAccess } from './verify-access.ts';
import { verifyBatches } from './verify-batches.ts';
import { verifyBlobs } from './verify-blobs.ts';
import { verifyLinks } from './verify-links.ts';
import { verifyRoots } from './verify-roots.ts';
import { verifyHolders, verifyRows, verifyRowsOfCase } from './verify-rows.ts';

/** What was looked at. */
export interface VerifyCounts {
  readonly links: number;
  readonly rows: number;
  readonly batches: number;
  readonly roots: number;
  readonly accessBatches: number;
  readonly blobs: number;
  /** Lawful erasures: keys that were destroyed. The chain stays whole without them. */
  readonly destroyedKeys: number;
  /** Links that are not sealed yet: what happened to them in the last second could not be proved. */
  readonly unsealed: number;
}

export type Verification =
  | { readonly ok: true; readonly counts: VerifyCounts }
  | { readonly ok: false; readonly first: BrokenPlace };

/**
 * Checks that the record is what was written: chains, rows, batches, daily roots, access log; with `full` every stored
 * file as well. With `caseId` only the chain and the rows of that case. One snapshot, a few megabytes of memory whatever
 * the size. Cannot find: the last unsealed second, and a full rewrite before a daily root has left the machine.
 */
export async function verify(
  record: Record,
  options: { readonly caseId?: string; readonly full?: boolean } = {},
): Promise<Verification> {
  try {
    return { ok: true, counts: await counted(record, options) };
  } catch (error) {
    if (error instanceof Broken) return { ok: false, first: error.place };
    throw error;
  }
}

function counted(record: Record, options: { caseId?: string; full?: boolean }): Promise<VerifyCounts> {
  return read(record, systemAccess(), async (transaction) => {
    // Sorting millions of entries: on disk if need be, but not in four megabytes.
    await sql`select set_config('work_mem', '64MB', true)`.execute(transaction);
    const links = await verifyLinks(transaction, options.caseId);
    if (options.caseId !== undefined) {
      const rows = await verifyRowsOfCase(transaction, options.caseId);
      return { links, rows, batches: 0, roots: 0, accessBatches: 0, blobs: 0, destroyedKeys: 0, unsealed: 0 };
    }
    const rows = await verifyRows(transaction);
    await verifyHolders(transaction);
    const batches = await verifyBatches(transaction);
    const roots = await verifyRoots(record, transaction);
    const accessBatches = await verifyAccess(transaction);
    const blobs = options.full ? await verifyBlobs(record, transaction) : 0;
    const { rows: rest } = await sql<{ destroyed: number; unsealed: number }>`
      select (select count(*) from case_key where destroyed_at is not null) as destroyed,
             (select count(*) from unsealed) as unsealed`.execute(transaction);
    const { destroyed = 0, unsealed = 0 } = rest[0] ?? {};
    return { links, rows, batches, roots, accessBatches, blobs, destroyedKeys: destroyed, unsealed };
  });
}
