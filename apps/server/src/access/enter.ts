import { read } from '@guitu/record';
import type { Access } from '@guitu/record';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Services } from '../services.ts';
import { isAgency } from './offices.ts';
import { accessOf } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** The visitor as a guest of the case of one matter; outside every case where no matter is named. */
export function guestOf(visitor: Visitor, matterId?: string): Access {
  return { ...accessOf(visitor), role: 'guest', ...(matterId === undefined ? {} : { matterId }) };
}

/**
 * How a visitor may see a matter: as the body that holds the case (or stands above it), else as one that takes part in this very
 * matter. Nothing when neither; a matter that is not there looks the same.
 */
export async function findAccess(
  services: Services,
  visitor: Visitor,
  matterId: string,
): Promise<Access | undefined> {
  const own = accessOf(visitor);
  if (await sees(services, own, matterId)) return own;
  if (!isAgency(visitor.body.kind)) return undefined;
  const guest = guestOf(visitor, matterId);
  return (await sees(services, guest, matterId)) ? guest : undefined;
}

/** The same for a paper: a guest reads those of the matters in which he takes part. */
export function findPaperAccess(services: Services, visitor: Visitor, paperId: string): Promise<Access> {
  return accessByMatter(services, visitor, 'paper', paperId, sql`guitu.matter_of_paper(${paperId}::uuid)`);
}

/** The same for a copy. */
export function findCopyAccess(services: Services, visitor: Visitor, copyId: string): Promise<Access> {
  return accessByMatter(services, visitor, 'outbox', copyId, sql`guitu.matter_of_copy(${copyId}::uuid)`);
}

async function accessByMatter(
  services: Services,
  visitor: Visitor,
  table: 'paper' | 'outbox',
  id: string,
  matterOf: RawBuilder<unknown>,
): Promise<Access> {
  const own = accessOf(visitor);
  const held = await read(services.record, own, (transaction) =>
    transaction.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst(),
  );
  if (held !== undefined || !isAgency(visitor.body.kind)) return own;
  const matterId = await read(services.record, guestOf(visitor), async (transaction) => {
    const { rows } = await sql<{ id: string | null }>`select ${matterOf} as id`.execute(transaction);
    return rows[0]?.id ?? undefined;
  });
  return matterId === undefined ? own : guestOf(visitor, matterId);
}

function sees(services: Services, access: Access, matterId: string): Promise<boolean> {
  return read(services.record, access, async (transaction) => {
    const row = await transaction
      .selectFrom('matter')
      .select('id')
      .where('id', '=', matterId)
      .executeTakeFirst();
    return row !== undefined;
  });
}
