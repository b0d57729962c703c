import { setImmediate } from 'node:timers/promises';

import type { RegisterEntry } from '@guitu/law';
import type { Transaction } from 'kysely';

import type { Access } from '../change/access.ts';
import { read } from '../change/read.ts';
import type { JsonValue } from '../json.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { openText, sealText } from '../sensitive/seal-text.ts';
import { asBody } from './import-run.ts';
import type { ImportRun } from './import-run.ts';
import { insertColumns } from './insert-columns.ts';
import type { Columns } from './insert-columns.ts';
import { overlapping } from './overlapping.ts';

export type RowAction = 'create' | 'update' | 'unchanged' | 'faulty';

/** One row of the user's sheet between check and import. Everything but number, action and case is stored sealed. */
export interface StagedRow {
  readonly number: number;
  readonly action: RowAction;
  /** The case an 'update' or 'unchanged' row was found to be about. */
  readonly caseId: string | null;
  readonly content: RowContent;
}

export interface RowContent {
  /** Present unless the row is faulty. */
  readonly entry?: RegisterEntry;
  /** The row as it came, and what was said about it: for the report, opaque here. */
  readonly sheet: JsonValue;
}

const rowsAtOnce = 250;

const columns: Columns = {
  run_id: 'uuid',
  row_number: 'integer',
  values_sealed: 'bytea',
  action: 'text',
  case_id: 'uuid',
  holder_code: 'bigint',
};

/** Stages the rows of a run, replacing those of an earlier attempt. `progress` hears the rows staged so far. */
export async function stageRows(
  record: Record,
  access: Access,
  run: ImportRun,
  rows: readonly StagedRow[],
  progress?: (done: number) => void,
): Promise<void> {
  await asBody(record, access, async (transaction) => {
    await transaction.deleteFrom('import_row').where('run_id', '=', run.id).execute();
    await overlapping(
      rows,
      rowsAtOnce,
      async (some) => {
        const sealed: Buffer[] = [];
        for (const { content } of some)
          sealed.push(await sealText(record, transaction, run.keyId, JSON.stringify(content)));
        // Let the server answer somebody else now and then.
        await setImmediate();
        return sealed;
      },
      async (sealed, some, from) => {
        await writeRows(transaction, access, run, some, sealed);
        progress?.(from + some.length);
      },
    );
  });
}

async function writeRows(
  transaction: Transaction<DB>,
  access: Access,
  run: ImportRun,
  rows: readonly StagedRow[],
  sealed: readonly Buffer[],
): Promise<void> {
  const staged = rows.map((row, index) => ({
    run_id: run.id,
    row_number: row.number,
    values_sealed: sealed[index],
    action: row.action,
    case_id: row.caseId,
    holder_code: access.low,
  }));
  await insertColumns('guitu.import_row', columns, staged).execute(transaction);
}

/** The rows of a run in the order of the sheet; only those of the given actions, where they are named. */
export function readStagedRows(
  record: Record,
  access: Access,
  run: ImportRun,
  actions?: readonly RowAction[],
): Promise<readonly StagedRow[]> {
  return read(record, access, async (transaction) => {
    let query = transaction
      .selectFrom('import_row')
      .select(['row_number', 'values_sealed', 'action', 'case_id'])
      .where('run_id', '=', run.id)
      .orderBy('row_number');
    if (actions !== undefined) query = query.where('action', 'in', actions);
    const staged: StagedRow[] = [];
    for (const row of await query.execute()) {
      const content = await openText(record, transaction, run.keyId, row.values_sealed);
      staged.push({
        number: row.row_number,
        action: row.action as RowAction,
        caseId: row.case_id,
        content: JSON.parse(content) as RowContent,
      });
    }
    return staged;
  });
}
