import type { CaseFile } from './case-file.ts';
import { settlementDifferences } from './settlement-differences.ts';
import type { Settlement } from './settlement.ts';
import type { StandingRows } from './standing-rows.ts';
import type { Work } from './work.ts';
import { writeDifferences } from './write-differences.ts';

/** Writes what one case comes to, and only where it differs from what is written. */
export async function writeSettlement(
  work: Work,
  file: CaseFile,
  settlement: Settlement,
  standing: StandingRows,
): Promise<void> {
  const differences = settlementDifferences(file, settlement, standing, work.now);
  await writeDifferences(work.transaction, [{ change: work.change, differences }]);
}
