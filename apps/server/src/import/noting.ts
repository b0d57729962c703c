import { noteImport } from '@guitu/record';
import type { Access, ImportRun } from '@guitu/record';

import type { Services } from '../services.ts';
import type { ImportStep, OnImportStep } from './import-view.ts';

/** Tells how far an import is: at once to who listens, and now and then to the database for everybody else. */
export interface Noting {
  (stage: ImportStep['stage'], done: number, total: number): void;
  /** Waits until nothing is on its way any more, so that no late note overtakes the last word. */
  settled(): Promise<void>;
}

const BETWEEN_NOTES_MS = 500;

export function noting(
  services: Pick<Services, 'record' | 'now'>,
  access: Access,
  run: ImportRun,
  progress?: OnImportStep,
): Noting {
  let noted = 0;
  let writing: Promise<void> | undefined;
  const note = (stage: ImportStep['stage'], done: number, total: number): void => {
    progress?.({ id: run.id, stage, done, total });
    const now = performance.now();
    if (writing !== undefined || now - noted < BETWEEN_NOTES_MS) return;
    noted = now;
    const report = { ...run.report, stage, notedAt: services.now() };
    writing = noteImport(services.record, access, run.id, { done, total, report })
      // A note that is lost is no reason to lose the import.
      .catch(() => undefined)
      .finally(() => {
        writing = undefined;
      });
  };
  return Object.assign(note, { settled: async () => writing });
}
