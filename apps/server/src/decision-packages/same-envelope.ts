import type { Moment } from '@guitu/law';
import { formatMoment } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';
import type { PackageProblem } from './problem.ts';

/** A sender's number that came before with other bytes: a correction of the sender, or somebody pretending to be him. */
export async function sameEnvelopeProblem(
  transaction: Transaction,
  visitor: Visitor,
  envelopeId: string,
): Promise<readonly PackageProblem[]> {
  const earlier = await transaction
    .selectFrom('decision_package')
    .select(['file_name', 'received_at', 'received_by'])
    .where('envelope_id', '=', envelopeId)
    .where('body_id', '=', visitor.body.id)
    .orderBy('received_at', 'desc')
    .executeTakeFirst();
  if (earlier === undefined) return [];
  const when = formatMoment(earlier.received_at as Moment);
  return [
    {
      code: 'package.same-id',
      text: `同一编号“${envelopeId}”的材料包已于 ${when} 由${earlier.received_by}收到（${earlier.file_name}），两个包的内容不同。请向发送单位核实以哪一个为准，另一个按“重复”办结。`,
      grave: true,
    },
  ];
}
