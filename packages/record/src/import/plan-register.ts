import type { RegisterEntry } from '@guitu/law';

import type { Access } from '../change/access.ts';
import { read } from '../change/read.ts';
import type { Record } from '../open/record.ts';
import { loadKnown } from './known.ts';
import { planRow } from './plan-row.ts';
import type { RowPlan } from './plan-row.ts';

/** What importing these entries would do, each for itself. Writes nothing. */
export function planRegister(
  record: Record,
  access: Access,
  entries: readonly RegisterEntry[],
): Promise<readonly RowPlan[]> {
  return read(record, access, async (transaction) => {
    const known = await loadKnown(record, transaction, entries);
    return entries.map((entry) => planRow(entry, known));
  });
}
