import { stamp } from '@guitu/record';

import type { Work } from './work.ts';

/** Issued papers of a matter lose their force. Number, data and bytes stay: they read 作废 from now on. */
export async function voidPapersOf(work: Work, matterId: string): Promise<void> {
  await work.transaction
    .updateTable('paper')
    .set({ status: 'void', ...stamp(work.change) })
    .where('matter_id', '=', matterId)
    .where('status', '=', 'issued')
    .execute();
}
