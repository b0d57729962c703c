import type { Moment, Refusal } from '@guitu/law';
import { formatMoment } from '@guitu/law';

import { NotFound } from '../http/answer.ts';
import type { Transaction } from '../record-types.ts';
import { packageRow } from './package-row.ts';

/** Why a package cannot be settled (again): who did it, when, and how it ended. */
export async function settledRefusal(transaction: Transaction, id: string): Promise<Refusal> {
  const row = await transaction
    .selectFrom('decision_package')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  const when = row.settled_at === null ? '' : `已于 ${formatMoment(row.settled_at as Moment)} `;
  const { statusText } = packageRow(row);
  return {
    code: 'package.settled',
    text: `这个材料包${when}由${row.settled_by ?? '他人'}办结（${statusText}），没有再办一次。`,
    present: statusText,
  };
}
