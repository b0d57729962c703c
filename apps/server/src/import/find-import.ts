import { findImportRun, readStagedRows } from '@guitu/record';
import type { ImportRun, StagedRow } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import type { ImportServices } from './check-import.ts';
import type { ImportView, RowChanges, RowRemark } from './import-view.ts';
import { viewOf } from './import-view.ts';
import { keptRow } from './sheet-row.ts';

/** A run nobody has spoken of for so long was cut off by the end of its process. */
const SILENCE_MS = 120_000;

/**
 * An import of the visitor's body, or nothing. What is said about it names people, so it goes only to that body. `staged`: all its rows,
 * where somebody has them open already.
 */
export async function findImport(
  services: ImportServices,
  visitor: Visitor,
  id: string,
  staged?: readonly StagedRow[],
): Promise<ImportView | undefined> {
  const access = accessOf(visitor);
  const found = await findImportRun(services.record, access, id);
  if (found === undefined) return undefined;
  const run = asItStands(found, services.now());
  if (run.status !== 'checked' && run.status !== 'applied')
    return viewOf(run, { problems: [], warnings: [], changes: [] });
  const problems: RowRemark[] = [];
  const warnings: RowRemark[] = [];
  const changes: RowChanges[] = [];
  for (const row of staged ?? (await readStagedRows(services.record, access, run))) {
    const kept = keptRow(row.content.sheet);
    problems.push(...kept.problems.map((remark) => ({ row: row.number, ...remark })));
    warnings.push(...kept.warnings.map((remark) => ({ row: row.number, ...remark })));
    if (kept.changes !== undefined) changes.push({ row: row.number, text: kept.changes });
  }
  return viewOf(run, { problems, warnings, changes });
}

/** What a broken-off run left behind: a check begins anew with the file, an import has written nothing and can be repeated. */
export function asItStands(run: ImportRun, now: string): ImportRun {
  if (run.status !== 'checking' && run.status !== 'applying') return run;
  const silent = Date.parse(now) - Date.parse(run.report.notedAt ?? run.createdAt);
  if (silent < SILENCE_MS) return run;
  if (run.status === 'applying') return { ...run, status: 'checked', done: run.total };
  const refusal = {
    code: 'import.interrupted',
    text: '检查时服务中断了，没有写入任何内容。请重新上传名册。',
  };
  return { ...run, status: 'failed', report: { ...run.report, refusal } };
}
