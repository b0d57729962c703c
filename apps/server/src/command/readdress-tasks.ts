import type { Holder, Office } from '@guitu/law';
import { holderOf, placeOf } from '@guitu/law';
import { stamp } from '@guitu/record';

import type { CaseFile } from './case-file.ts';
import type { Work } from './work.ts';

/**
 * The case goes to another place: what may still be done in matters that are closed, and were not opened for this command, waits from now on
 * with the bodies of that place. What waits elsewhere, because its step names a place, stays there.
 */
export async function readdressTasks(work: Work, file: CaseFile, to: Holder): Promise<void> {
  const { case: row } = file.registers;
  const from = holderOf(row.holder_code);
  const opened = new Set(file.matters.map(({ id }) => id));
  const tasks = await work.transaction
    .selectFrom('task')
    .select(['matter_id', 'step', 'office', 'body_code'])
    .where('case_id', '=', row.id)
    .execute();
  for (const { matter_id: matterId, step, office, body_code: place } of tasks) {
    const there = placeOf(office as Office, to);
    if (opened.has(matterId) || place !== placeOf(office as Office, from) || place === there) continue;
    await work.transaction
      .updateTable('task')
      .set({ body_code: there, ...stamp(work.change) })
      .where('matter_id', '=', matterId)
      .where('step', '=', step)
      .execute();
  }
}
