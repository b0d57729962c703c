import { sql } from 'kysely';

import type { Row, Transaction } from '../record-types.ts';
import type { MatterManifest } from './matter-manifest.ts';

/** The body that was handed a package, as the package's row says. */
export type Receiver = Pick<Row<'decision_package'>, 'body_id' | 'holder_code'>;

/** Where a package belongs: a matter of this body, or none yet. */
export interface MatterPlace {
  readonly id: string;
  readonly case_id: string;
  readonly procedure: string;
  readonly definition_version: string;
}

/** The matter here that a package is about: the one it names, else the one that an earlier package of the same matter was taken into. */
export async function findMatterHere(
  transaction: Transaction,
  receiver: Receiver,
  { matter }: MatterManifest,
): Promise<MatterPlace | undefined> {
  const id = matter.theirs ?? (await knownBy(transaction, receiver, matter.reference));
  if (id === undefined) return undefined;
  return transaction
    .selectFrom('matter')
    .select(['id', 'case_id', 'procedure', 'definition_version'])
    .where('id', '=', id)
    .executeTakeFirst();
}

async function knownBy(
  transaction: Transaction,
  { body_id: bodyId }: Receiver,
  reference: string,
): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('decision_package')
    .innerJoin('matter', 'matter.id', 'decision_package.matter_id')
    .select('matter.id')
    .where('decision_package.body_id', '=', bodyId)
    .where(sql<string>`decision_package.report->>'reference'`, '=', reference)
    .where('matter.status', 'in', ['open', 'running', 'closed'])
    .orderBy('decision_package.received_at', 'desc')
    .executeTakeFirst();
  return row?.id;
}

/** The number of a matter at the other side, as its packages have told. */
export async function findReference(transaction: Transaction, matterId: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('decision_package')
    .select(sql<string | null>`report->>'reference'`.as('reference'))
    .where('matter_id', '=', matterId)
    .where(sql<string>`report->>'reference'`, 'is not', null)
    .orderBy('received_at', 'desc')
    .executeTakeFirst();
  return row?.reference ?? undefined;
}
