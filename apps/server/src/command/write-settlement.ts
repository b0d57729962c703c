import { stamp } from '@guitu/record';

import { caseColumns } from './case-columns.ts';
import type { CaseFile } from './case-file.ts';
import type { Settlement } from './settlement.ts';
import { rowsOf } from './standing-rows.ts';
import type { StandingRows } from './standing-rows.ts';
import type { Work } from './work.ts';
import { writeClocks } from './write-clocks.ts';
import { writeFindings } from './write-findings.ts';
import { writeMatter } from './write-matter.ts';
import { writePermissions } from './write-permissions.ts';
import { writeTasks } from './write-tasks.ts';

/** Writes what a case comes to, and only where it differs from what is written. */
export async function writeSettlement(
  work: Work,
  file: CaseFile,
  settlement: Settlement,
  standing: StandingRows,
): Promise<void> {
  const { case: row } = file.registers;
  const holderCode = row.holder_code;
  for (const settled of settlement.matters) {
    const rows = rowsOf(standing, settled.matter.id);
    await writeMatter(work, settlement, settled, holderCode);
    await writeTasks(work, settlement, settled, rows.tasks, holderCode);
    await writeClocks(work, settled, rows.clocks, holderCode);
    await writeFindings(work, settled, rows.findings, holderCode);
    await writePermissions(work, settlement.facts, settled, rows.permissions, holderCode);
  }
  const columns = caseColumns(file, settlement);
  const same = Object.entries(columns).every(([name, value]) => row[name as keyof typeof columns] === value);
  if (same) return;
  await work.transaction
    .updateTable('supervision_case')
    .set({ ...columns, ...stamp(work.change) })
    .where('id', '=', row.id)
    .execute();
}
