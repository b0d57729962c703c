import type { ImportRun, ImportStatus } from '@guitu/record';

import type { CellRemark } from './read-rows.ts';

/** A sentence about one cell of one row of the user's sheet. */
export interface RowRemark extends CellRemark {
  /** As Excel numbers it. */
  readonly row: number;
}

/** '联系电话、管理等级' */
export interface RowChanges {
  readonly row: number;
  readonly text: string;
}

/** What an import looks like from outside. */
export interface ImportView {
  readonly id: string;
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly stage: 'reading' | 'checking' | 'staging' | 'applying' | null;
  readonly total: number;
  readonly done: number;
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly faulty: number;
  /** Example rows of the template. */
  readonly skipped: number;
  readonly problems: readonly RowRemark[];
  readonly warnings: readonly RowRemark[];
  /** The items an update would alter, row by row. */
  readonly changes: readonly RowChanges[];
  readonly notices: readonly string[];
  readonly refusal?: { readonly code: string; readonly text: string };
  readonly createdAt: string;
  readonly appliedAt: string | null;
}

/** Told while an import goes on. */
export interface ImportStep {
  readonly id: string;
  readonly stage: NonNullable<ImportView['stage']>;
  readonly done: number;
  readonly total: number;
}

export type OnImportStep = (step: ImportStep) => void;

export function viewOf(
  run: ImportRun,
  remarks: Pick<ImportView, 'problems' | 'warnings' | 'changes'>,
): ImportView {
  const { report } = run;
  return {
    id: run.id,
    fileName: run.fileName,
    status: run.status,
    stage: (report.stage ?? null) as ImportView['stage'],
    total: run.total,
    done: run.done,
    create: run.created,
    update: run.updated,
    unchanged: run.unchanged,
    faulty: run.faults,
    skipped: report.skipped ?? 0,
    ...remarks,
    notices: report.notices ?? [],
    ...(report.refusal === undefined ? {} : { refusal: report.refusal }),
    createdAt: run.createdAt,
    appliedAt: run.appliedAt,
  };
}
