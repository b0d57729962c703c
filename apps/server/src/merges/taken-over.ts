import { addChange } from '@guitu/record';

import type { Work } from '../command/work.ts';
import type { TakenOver } from './blanks.ts';

/** What a split needs to undo, as it stands in the change beside the merge. */
export interface NotedTakenOver extends Pick<TakenOver, 'items' | 'formerNames'> {
  /** Who held the personal data before. */
  readonly holder: number;
}

/** Writes down what the kept record took over. Names only: the merged record keeps the values. */
export async function noteTakenOver(
  work: Work,
  caseId: string,
  mergeId: string,
  { items, formerNames }: TakenOver,
  holder: number,
): Promise<void> {
  const filled = [...items, ...(formerNames.length > 0 ? ['formerNames'] : [])];
  await addChange(work.services.record, work.transaction, work.access, {
    command: 'merge.filled',
    idempotencyKey: `${mergeId}:filled`,
    definitionVersion: '1',
    chainId: caseId,
    caseId,
    holderCode: work.change.holderCode,
    body: { mergeId, filled, items, formerNames, holder },
  });
}

/** What was noted at the merge. Throws when it is not there: it was written in the transaction of the merge. */
export async function findTakenOver(
  { transaction }: Pick<Work, 'transaction'>,
  mergeId: string,
  caseIds: readonly string[],
): Promise<NotedTakenOver & { readonly caseId: string }> {
  const row = await transaction
    .selectFrom('change')
    .select(['body', 'case_id'])
    .where('command', '=', 'merge.filled')
    .where('case_id', 'in', caseIds)
    .where('idempotency_key', '=', `${mergeId}:filled`)
    .executeTakeFirst();
  if (row === undefined || row.case_id === null) throw new Error(`nothing was noted of merge ${mergeId}`);
  return { ...(row.body as unknown as NotedTakenOver), caseId: row.case_id };
}
