import { setImmediate } from 'node:timers/promises';

import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { Access } from '../change/access.ts';
import { insertChange, keyUsedOtherwise } from '../change/add-change.ts';
import { asRefusal } from '../change/database-error.ts';
import { inWriting } from '../change/in-writing.ts';
import { linkChanges } from '../change/link-changes.ts';
import { moveCase } from '../change/move-case.ts';
import { faultPoint } from '../faults/fault-point.ts';
import { json } from '../json.ts';
import { kyselyOn } from '../open/connect.ts';
import type { Record } from '../open/record.ts';
import { RecordRefusal } from '../refusal.ts';
import type { DB } from '../schema/tables.generated.ts';
import { makeDue } from '../store/reviews.ts';
import { allInOrder } from './all-in-order.ts';
import type { StagedRow } from './import-rows.ts';
import { runOf } from './import-run.ts';
import type { ImportRun } from './import-run.ts';
import { loadKnown } from './known.ts';
import type { Known } from './known.ts';
import { overlapping } from './overlapping.ts';
import { planRow } from './plan-row.ts';
import { stageCreate } from './stage-create.ts';
import { stageUpdate } from './stage-update.ts';
import { StagedContent } from './staged-content.ts';
import type { Batch, Move } from './staged-content.ts';
import { writeStaged } from './write-staged.ts';

export interface ApplyProgress {
  (stage: 'applying', done: number, total: number): void;
}

/** While the database writes so many rows, the next ones are sealed. */
const rowsAtOnce = 500;

/**
 * Writes a checked run: everything or nothing, in one transaction. It stays short enough for that (two thousand new cases in some
 * seconds), so no user ever meets half a register and no clean-up after a crash is needed; while it runs, only the cases it touches
 * wait. Each case gets a change on its own chain, and the run as a whole one on the chain of the body: with two thousand cases that
 * costs about one second in six against a single change for all, and a case can then be verified, shown and handed over by itself.
 *
 * What was found by the check is looked at again under lock: a register that no longer matches is refused ('record.stale') and has
 * to be checked anew, never written by an old plan. A run that was already applied answers as it did then.
 */
export async function applyImportRun(
  record: Record,
  access: Access,
  run: ImportRun,
  rows: readonly StagedRow[],
  today: string,
  progress: ApplyProgress = () => undefined,
  options: { readonly rowsAtOnce?: number } = {},
): Promise<void> {
  if (record.importPool === undefined)
    throw new Error('this process was opened without importUrl and cannot import');
  try {
    await inWriting(kyselyOn(record.importPool), access, (transaction) =>
      apply(record, access, run, rows, today, {
        transaction,
        progress,
        rowsAtOnce: options.rowsAtOnce ?? rowsAtOnce,
      }),
    );
  } catch (error) {
    throw asRefusal(error);
  }
  faultPoint('after-commit-before-answer');
}

interface Session {
  readonly transaction: Transaction<DB>;
  readonly progress: ApplyProgress;
  readonly rowsAtOnce: number;
}

async function apply(
  record: Record,
  access: Access,
  run: ImportRun,
  rows: readonly StagedRow[],
  today: string,
  session: Session,
): Promise<void> {
  const { transaction } = session;
  if (!(await takeRun(transaction, run))) return;
  const change = await insertChange(record, transaction, access, {
    command: 'import.apply',
    idempotencyKey: `import:${run.id}`,
    definitionVersion: '1',
    chainId: access.bodyId,
    caseId: null,
    holderCode: access.low,
    body: {
      run: run.id,
      file: run.fileName,
      fileHash: run.fileHash,
      created: run.created,
      updated: run.updated,
    },
  });
  if (change === undefined) throw keyUsedOtherwise();
  faultPoint('after-change-row');
  const batch: Batch = { record, access, runId: run.id, fileName: run.fileName, at: change.at, today };
  for (const move of await writeRows(batch, session, rows)) {
    await moveCase(transaction, move.caseId, move.newHolder, { ...change, id: move.changeId });
  }
  faultPoint('after-events');
  await transaction
    .updateTable('import_run')
    .set({ status: 'applied', applied_at: change.at, done: rows.length })
    .where('id', '=', run.id)
    .execute();
  await transaction
    .insertInto('change_result')
    .values({ change_id: change.id, result: json({ run: run.id }) })
    .execute();
  faultPoint('before-commit');
}

/**
 * False when the run was applied before. Imports of one prefecture follow each other, because two of them could bring the same person.
 * The row of the run itself is not locked: progress is noted there while the work goes on.
 */
async function takeRun(transaction: Transaction<DB>, run: ImportRun): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(7170, (current_setting('guitu.range_low')::bigint / 100000000)::integer)`.execute(
    transaction,
  );
  const row = await transaction
    .selectFrom('import_run')
    .selectAll()
    .where('id', '=', run.id)
    .executeTakeFirst();
  if (row === undefined) throw new RecordRefusal('record.notFound', '没有找到这次导入。');
  const { status } = runOf(row);
  if (status === 'applied') return false;
  if (status !== 'checked' && status !== 'applying') {
    throw new RecordRefusal('record.stale', '这次导入还没有检查完，或者已经失败，请重新上传名册。');
  }
  return true;
}

/**
 * Writes all rows, some at a time: while the database has those before, the next ones are staged. Answers with the cases that are still
 * to go to another office.
 */
async function writeRows(
  batch: Batch,
  { transaction, progress, rowsAtOnce: atOnce }: Session,
  rows: readonly StagedRow[],
): Promise<readonly Move[]> {
  await lockCases(transaction, rows);
  const entries = rows.map((row) => row.content.entry).filter((entry) => entry !== undefined);
  const known = await loadKnown(batch.record, transaction, entries);
  const moves: Move[] = [];
  await overlapping(
    rows,
    atOnce,
    (some) => stage(batch, transaction, some, known),
    async (content, some, from) => {
      moves.push(...content.moves);
      await write(transaction, batch, content, (share) =>
        progress('applying', from + Math.floor(share * some.length), rows.length),
      );
    },
  );
  return moves;
}

/** All of it is asked at once and done in this order, so that the database never waits for the next statement. */
async function write(
  transaction: Transaction<DB>,
  batch: Batch,
  content: StagedContent,
  progress: (share: number) => void,
): Promise<void> {
  const moved = new Set(content.moves.map((move) => move.changeId));
  await allInOrder([
    writeStaged(transaction, content, progress),
    // The next sweep looks at them: what follows from the register is not the import's to say.
    makeDue(transaction, { ids: content.caseIds() }, batch.at),
    // What moves its case is written to once more: its link is made at commit.
    linkChanges(
      transaction,
      content.changeIds().filter((id) => !moved.has(id)),
    ),
  ]);
}

const BETWEEN_PAUSES = 10;

async function stage(
  batch: Batch,
  transaction: Transaction<DB>,
  rows: readonly StagedRow[],
  known: Known,
): Promise<StagedContent> {
  const content = new StagedContent();
  for (const [index, row] of rows.entries()) {
    const { entry } = row.content;
    if (entry === undefined) throw new Error(`row ${row.number} of run ${batch.runId} has no entry`);
    const plan = planRow(entry, known);
    if (plan.kind === 'create' && row.action === 'create') {
      await stageCreate(content, batch, transaction, row.number, entry, plan.person);
    } else if (plan.kind === 'update' && row.action === 'update' && plan.known.row.id === row.caseId) {
      await stageUpdate(content, batch, transaction, row.number, plan);
    } else throw stale();
    // Sealing and pinyin keep the processor busy: let the server answer somebody else now and then, and the database get its next order.
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) await setImmediate();
  }
  return content;
}

/** In the order of their ids, as every command does. */
async function lockCases(transaction: Transaction<DB>, rows: readonly StagedRow[]): Promise<void> {
  const ids = rows.map((row) => row.caseId).filter((id) => id !== null);
  if (ids.length === 0) return;
  await transaction
    .selectFrom('supervision_case')
    .select('id')
    .where('id', 'in', ids.toSorted())
    .orderBy('id')
    .forUpdate()
    .execute();
}

function stale(): RecordRefusal {
  return new RecordRefusal(
    'record.stale',
    '检查之后有人改动了名册里的人员，这次导入没有写入任何内容。请重新上传检查。',
  );
}
