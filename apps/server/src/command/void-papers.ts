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

/**
 * The paper of this kind that is in force for the matter loses its place to a corrected one. It keeps number, data and
 * bytes and reads 已被替换; the answer is its id, for the new one to refer to.
 */
export async function replacePaperOf(work: Work, matterId: string, kind: string): Promise<string | null> {
  const replaced = await work.transaction
    .updateTable('paper')
    .set({ status: 'replaced', ...stamp(work.change) })
    .where('matter_id', '=', matterId)
    .where('kind', '=', kind)
    .where('status', '=', 'issued')
    .returning('id')
    .execute();
  return replaced.at(-1)?.id ?? null;
}
