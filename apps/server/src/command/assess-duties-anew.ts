import type { Moment } from '@guitu/law';

import { loadDiligence } from '../duties/load-diligence.ts';
import { baseFacts } from './base-facts.ts';
import { carryOut } from './carry-out.ts';
import type { CaseFile } from './case-file.ts';
import { emptyPlan } from './plan.ts';
import type { Work } from './work.ts';

/**
 * An entry or an excuse was written since the file of the case was opened, and nothing else: what follows from it is looked at again. Only
 * what was done about the duties is read anew; the case is locked, so that the rest of the file still stands.
 */
export async function assessDutiesAnew(work: Work, file: CaseFile): Promise<void> {
  const { case: row } = file.registers;
  const now = work.services.record.now() as Moment;
  const diligenceOf = await loadDiligence(work.transaction, [row], () => file.beside, now);
  const registers = { ...file.registers, diligence: diligenceOf(row) };
  await carryOut(work, emptyPlan({ ...file, registers, base: baseFacts(registers) }), '');
}
