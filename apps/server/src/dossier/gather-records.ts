import { dayOf, entryKindNames, formatDay } from '@guitu/law';

import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { loadEntries } from './entries.ts';
import { evidenceIn, titleOf } from './gather-scans.ts';
import type { GatheredPiece } from './piece.ts';
import { gatherSheets } from './sheets.ts';

/** One sheet of records a kind and year, and what was handed in with the entries. */
export async function gatherRecords(
  services: Services,
  transaction: Transaction,
  row: Row<'supervision_case'>,
): Promise<readonly GatheredPiece[]> {
  const sheets = await gatherSheets(transaction, row.id);
  if (sheets.length === 0) return [];
  const entries = await loadEntries(services, transaction, row, 'withFiles');
  const scans = entries.flatMap((entry) =>
    evidenceIn(entry.values).map((one): GatheredPiece => ({
      part: 'work',
      stage: 'supervision',
      id: `scan:${one.hash}`,
      title: `${titleOf(one)}（扫描件）`,
      responsible: entry.enteredBy,
      on: dayOf(entry.happenedAt),
      at: entry.recordedAt,
      note: `${formatDay(dayOf(entry.happenedAt))}${entryKindNames[entry.kind]}`,
      source: { kind: 'scan', hash: one.hash },
      href: `/cases/${row.id}/duties`,
      ofOffice: true,
    })),
  );
  return [...sheets, ...scans];
}
