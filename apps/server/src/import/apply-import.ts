import { dayOf } from '@guitu/law';
import { applyImportRun, findImportRun, noteImport, readStagedRows, RecordRefusal } from '@guitu/record';
import type { ImportRun, StagedRow } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import { announceImported } from '../arrivals/announce-imported.ts';
import { orNotFound, Refused } from '../http/answer.ts';
import type { Services } from '../services.ts';
import type { ImportServices } from './check-import.ts';
import { asItStands, findImport } from './find-import.ts';
import type { ImportView, OnImportStep } from './import-view.ts';
import { importObjection } from './may-import.ts';
import { noting } from './noting.ts';

/**
 * Imports what a checked run found sound; faulty rows are left out. All of it or nothing. Throws `Refused` when the run is not
 * ready, `NotFound` when it is not there or not the visitor's.
 */
export async function beginApply(
  services: Services,
  visitor: Visitor,
  id: string,
  progress?: OnImportStep,
): Promise<{ readonly finished: Promise<ImportView> }> {
  const objection = importObjection(visitor);
  if (objection !== undefined) throw new Refused(403, objection);
  const found = orNotFound(await findImportRun(services.record, accessOf(visitor), id));
  const run = asItStands(found, services.now());
  if (run.status === 'applied') return { finished: view(services, visitor, id) };
  if (run.status !== 'checked') throw new Refused(409, notReady(run));
  const finished = apply(services, visitor, run, progress);
  finished.catch(() => undefined);
  return { finished };
}

/** The same, waiting for the end. */
export async function applyImport(
  services: Services,
  visitor: Visitor,
  id: string,
  progress?: OnImportStep,
): Promise<ImportView> {
  return (await beginApply(services, visitor, id, progress)).finished;
}

async function apply(
  services: Services,
  visitor: Visitor,
  run: ImportRun,
  progress: OnImportStep | undefined,
): Promise<ImportView> {
  const { record } = services;
  const access = accessOf(visitor);
  const note = noting(services, access, run, progress);
  await noteImport(record, access, run.id, {
    status: 'applying',
    done: 0,
    report: { ...run.report, stage: 'applying', notedAt: services.now() },
  });
  let staged: readonly StagedRow[];
  try {
    staged = await readStagedRows(record, access, run);
    const rows = staged.filter(({ action }) => action === 'create' || action === 'update');
    await applyImportRun(record, access, run, rows, dayOf(services.now()), note);
    await note.settled();
  } catch (error) {
    await note.settled();
    const { report } = run;
    if (error instanceof RecordRefusal && error.code === 'record.stale') {
      await noteImport(record, access, run.id, {
        status: 'failed',
        report: { ...report, refusal: { code: error.code, text: error.text } },
      });
      return view(services, visitor, run.id);
    }
    // Nothing was written: the run can be applied again.
    await noteImport(record, access, run.id, { status: 'checked', done: run.total, report });
    throw error;
  }
  // The register is in. Whoever it awaits gets his intake; cut off here, the next import of this range goes on.
  await announceImported(services, visitor, (done, total) =>
    progress?.({ id: run.id, stage: 'applying', done, total }),
  );
  return view(services, visitor, run.id, staged);
}

async function view(
  services: ImportServices,
  visitor: Visitor,
  id: string,
  staged?: readonly StagedRow[],
): Promise<ImportView> {
  return orNotFound(await findImport(services, visitor, id, staged));
}

function notReady(run: ImportRun) {
  if (run.status === 'checking') return { code: 'import.notReady', text: '名册还在检查，请等检查完再导入。' };
  if (run.status === 'applying') return { code: 'import.notReady', text: '正在导入，请等它完成。' };
  return { code: 'import.failed', text: run.report.refusal?.text ?? '这次导入已经失败，请重新上传名册。' };
}
