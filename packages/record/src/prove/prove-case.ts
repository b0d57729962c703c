import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import { systemAccess } from '../change/access.ts';
import { read } from '../change/read.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { committedText } from '../verify/committed-text.ts';
import type { CaseProof, ProvedLink, ProvedRow } from './case-proof.ts';
import { merklePath } from './merkle-path.ts';
import { loadRuns } from './prove-runs.ts';

/** Tables whose rows can be shown. */
const shown = ['event', 'paper', 'daily_entry'] as const;

/** Which rows are shown: all of those tables, or these. */
export type ShownRows = 'all' | ReadonlySet<string>;

/**
 * The chain of a case as something that can be checked elsewhere. With `rows` that are named only the changes which wrote them are
 * given in clear text; of all others stays the hash, which proves the chain and tells nothing.
 */
export function proveCase(record: Record, caseId: string, rows: ShownRows): Promise<CaseProof> {
  return read(record, systemAccess(), async (transaction) => {
    const links = await loadLinks(transaction, caseId);
    const present = (await Promise.all(shown.map((table) => loadRows(transaction, table, caseId))))
      .flat()
      .filter(({ key }) => rows === 'all' || rows.has(key));
    const told = new Set(present.map(({ key }) => key));
    const open = (text: string): boolean => rows === 'all' || [...told].some((key) => text.includes(key));
    const sealed = await loadPaths(transaction, caseId);
    const proved = links.map((link): ProvedLink => ({
      sequence: link.sequence,
      content: link.content.toString('hex'),
      hash: link.hash.toString('hex'),
      changeId: link.change_id,
      committed: open(link.committed) ? link.committed : null,
      sealed: sealed.get(link.sequence) ?? null,
    }));
    const batches = new Set(proved.flatMap((link) => link.sealed?.batch ?? []));
    return { chain: caseId, links: proved, rows: present, runs: await loadRuns(transaction, batches) };
  });
}

interface LinkRow {
  readonly sequence: number;
  readonly content: Buffer;
  readonly hash: Buffer;
  readonly change_id: string;
  readonly committed: string;
}

async function loadLinks(transaction: Transaction<DB>, caseId: string): Promise<readonly LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select l.sequence, l.content, l.hash, l.change_id, ${committedText} as committed
      from link l join change c on c.id = l.change_id
     where l.chain_id = ${caseId} order by l.sequence`.execute(transaction);
  return rows;
}

/** Rows of the case that were last written in its own chain; what a command about another case wrote is proved there. */
async function loadRows(
  transaction: Transaction<DB>,
  table: (typeof shown)[number],
  caseId: string,
): Promise<readonly ProvedRow[]> {
  const { rows } = await sql<{ key: string; text: string }>`
    select x.id::text as key, (jsonb_strip_nulls(to_jsonb(x)) - 'holder_code')::text as text
      from ${sql.table(table)} x join change c on c.id = x.change_id
     where x.case_id = ${caseId} and c.chain_id = ${caseId} order by x.id`.execute(transaction);
  return rows.map((row) => ({ table, ...row }));
}

/** By the place in the chain: the batch, and the way from the link to its root. */
async function loadPaths(
  transaction: Transaction<DB>,
  caseId: string,
): Promise<ReadonlyMap<number, NonNullable<ProvedLink['sealed']>>> {
  const own = await transaction
    .selectFrom('sealed_link')
    .select(['batch_id', 'position', 'sequence'])
    .where('chain_id', '=', caseId)
    .orderBy('batch_id')
    .execute();
  const paths = new Map<number, NonNullable<ProvedLink['sealed']>>();
  let leaves: Buffer[] = [];
  let batch: number | undefined;
  for (const { batch_id: id, position, sequence } of own) {
    if (batch !== id) leaves = await leavesOf(transaction, id);
    batch = id;
    paths.set(sequence, { batch: id, path: merklePath(leaves, position) });
  }
  return paths;
}

async function leavesOf(transaction: Transaction<DB>, batchId: number): Promise<Buffer[]> {
  const rows = await transaction
    .selectFrom('sealed_link')
    .select('link_hash')
    .where('batch_id', '=', batchId)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.link_hash);
}
