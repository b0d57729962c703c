import { createHash } from 'node:crypto';

import { dayOf } from '@guitu/law';
import type { Remark } from '@guitu/law';
import { noteImport, openImportRun, planRegister, stageRows } from '@guitu/record';
import type { ImportRun, RowPlan, StagedRow } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import { Refused } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { awaitedNamesake, findAwaitedNamesakes } from './awaited-namesakes.ts';
import type { IsAwaited } from './awaited-namesakes.ts';
import { changedTitles, explainPlan } from './explain-plan.ts';
import { findImport } from './find-import.ts';
import { findOffices } from './find-offices.ts';
import type { ImportView, OnImportStep } from './import-view.ts';
import { importObjection } from './may-import.ts';
import { noting } from './noting.ts';
import { readRegister } from './read-register.ts';
import type { ReadRegister } from './read-register.ts';
import type { CellRemark, ReadRow } from './read-rows.ts';
import { headingOf } from './read-rows.ts';
import { keepRow } from './sheet-row.ts';
import { UnreadableFile } from './workbook/import-refusal.ts';

export type ImportServices = Pick<Services, 'record' | 'now'>;

export interface UploadedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly progress?: OnImportStep;
}

/**
 * Opens a run for an uploaded register and checks it while the caller goes on. A file that cannot be read ends as a run with status
 * 'failed' and a sentence. Throws `Refused` 'access.role' for who may not import.
 */
export async function beginImport(
  services: ImportServices,
  visitor: Visitor,
  file: UploadedFile,
): Promise<{ readonly id: string; readonly finished: Promise<ImportView> }> {
  const objection = importObjection(visitor);
  if (objection !== undefined) throw new Refused(403, objection);
  const hash = createHash('sha256').update(file.bytes).digest();
  const run = await openImportRun(services.record, accessOf(visitor), { name: file.fileName, hash });
  const finished = check(services, visitor, run, file);
  // Whoever waits for it hears the error; whoever does not must not bring the process down.
  finished.catch(() => undefined);
  return { id: run.id, finished };
}

/** The dry run: reads, checks and stages a register. Nothing is imported yet. */
export async function checkImport(
  services: ImportServices,
  visitor: Visitor,
  file: UploadedFile,
): Promise<ImportView> {
  return (await beginImport(services, visitor, file)).finished;
}

async function check(
  services: ImportServices,
  visitor: Visitor,
  run: ImportRun,
  file: UploadedFile,
): Promise<ImportView> {
  const { record } = services;
  const access = accessOf(visitor);
  const note = noting(services, access, run, file.progress);
  let staged: readonly StagedRow[] | undefined;
  try {
    const today = dayOf(services.now());
    const offices = await findOffices(services, visitor);
    const reading = { offices, low: visitor.body.low, high: visitor.body.high };
    const register = await readRegister(Buffer.from(file.bytes), reading, today, note);
    const entries = register.rows.map((row) => row.entry).filter((entry) => entry !== undefined);
    const plans = await planRegister(record, access, entries);
    const all = stageAll(register, plans, await findAwaitedNamesakes(services, visitor));
    await stageRows(record, access, run, all, (done) => note('staging', done, all.length));
    await note.settled();
    const count = (action: StagedRow['action']): number => all.filter((row) => row.action === action).length;
    await noteImport(record, access, run.id, {
      status: 'checked',
      total: all.length,
      done: all.length,
      created: count('create'),
      updated: count('update'),
      unchanged: count('unchanged'),
      faults: count('faulty'),
      report: {
        notices: register.notices,
        skipped: register.skipped,
        headingRow: register.headings.row,
        columns: register.headings.columns.map(({ position, heading }) => ({ position, heading })),
      },
    });
    staged = all;
  } catch (error) {
    await note.settled();
    const refusal =
      error instanceof UnreadableFile
        ? error.refusal
        : {
            code: 'import.failed',
            text: '检查没有做完，没有写入任何内容。请稍后重新上传；再次失败请联系管理员。',
          };
    await noteImport(record, access, run.id, { status: 'failed', report: { refusal } });
    if (!(error instanceof UnreadableFile)) throw error;
  }
  const view = await findImport(services, visitor, run.id, staged);
  if (view === undefined) throw new Error(`import run ${run.id} is gone`);
  return view;
}

/** Puts the plan of each sound row beside what was read of it. */
function stageAll(
  register: ReadRegister,
  plans: readonly RowPlan[],
  isAwaited: IsAwaited,
): readonly StagedRow[] {
  let next = 0;
  const planned = register.rows.map((row) => ({
    row,
    plan: row.entry === undefined ? undefined : plans[next++],
  }));
  const rowsOfCase = new Map<string, number[]>();
  for (const { row, plan } of planned) {
    const caseId = caseOf(plan);
    if (caseId !== null) rowsOfCase.set(caseId, [...(rowsOfCase.get(caseId) ?? []), row.number]);
  }
  return planned.map(({ row, plan }) => {
    const others = (rowsOfCase.get(caseOf(plan) ?? '') ?? []).filter((number) => number !== row.number);
    const awaited = row.entry !== undefined && isAwaited(row.entry, plan);
    return stageRow(row, plan, others, register, awaited);
  });
}

function caseOf(plan: RowPlan | undefined): string | null {
  return plan?.kind === 'update' || plan?.kind === 'unchanged' ? plan.known.row.id : null;
}

/** `others`: rows that were found to be about the same case, one by its number and one by the person. */
function stageRow(
  row: ReadRow,
  plan: RowPlan | undefined,
  others: readonly number[],
  register: ReadRegister,
  awaited: boolean,
): StagedRow {
  const said = plan === undefined ? { problems: [], warnings: [] } : explainPlan(plan);
  const place = ({ item, text }: Remark): CellRemark => ({
    column: headingOf(item, register.headings.columns),
    text,
  });
  const doubled =
    others.length === 0
      ? []
      : [place({ item: 'name', text: `与第 ${others.join('、')} 行是同一案件，请核对后只留一行。` })];
  const namesake = awaited ? [place(awaitedNamesake)] : [];
  const problems = [...row.problems, ...said.problems.map(place), ...doubled, ...namesake];
  const sheet = keepRow(row, problems, [...row.warnings, ...said.warnings.map(place)], changedTitles(plan));
  const unsound = doubled.length + namesake.length > 0;
  if (plan === undefined || plan.kind === 'conflict' || row.entry === undefined || unsound) {
    return { number: row.number, action: 'faulty', caseId: null, content: { sheet } };
  }
  return {
    number: row.number,
    action: plan.kind,
    caseId: caseOf(plan),
    content: { entry: row.entry, sheet },
  };
}
