import { carryOut } from './carry-out.ts';
import { loadCaseFile } from './load-case-files.ts';
import { emptyPlan } from './plan.ts';
import type { Work } from './work.ts';

/** A register of the case says something else than when its file was opened: what follows from it is looked at again. */
export async function assessAnew(work: Work, caseId: string): Promise<void> {
  const file = await loadCaseFile(work.services, work.transaction, caseId);
  if (file !== undefined) await carryOut(work, emptyPlan(file), '');
}
