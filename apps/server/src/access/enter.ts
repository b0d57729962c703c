import { holderOf, mayOpenAssessment, worksOnAssessments } from '@guitu/law';
import { assessmentAccess, isAssessmentCode, read, systemAccess } from '@guitu/record';
import type { Access } from '@guitu/record';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { NotFound } from '../http/answer.ts';
import { isSealedAway } from '../received/sealed-papers.ts';
import type { Services } from '../services.ts';
import { databaseRole, isAgency } from './offices.ts';
import { accessOf } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** The visitor as a guest of the case of one matter; outside every case where no matter is named. */
export function guestOf(visitor: Visitor, matterId?: string): Access {
  return { ...accessOf(visitor), role: 'guest', ...(matterId === undefined ? {} : { matterId }) };
}

/** The visitor among the assessments of his place; nothing for bodies that do not work on any. */
export function assessorOf(visitor: Visitor): Access | undefined {
  return worksOnAssessments(visitor.body.kind) ? assessmentAccess(accessOf(visitor)) : undefined;
}

/** Whether a case stands behind what is seen: not for a guest, who sees one matter, and not in an assessment, which is no case. */
export function seesCase({ role, low }: Access): boolean {
  return role !== 'guest' && !isAssessmentCode(low);
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
  const assessor = assessorOf(visitor);
  if (assessor !== undefined && (await mayAssess(services, visitor, assessor, matterId))) return assessor;
  if (!isAgency(visitor.body.kind)) return undefined;
  const guest = guestOf(visitor, matterId);
  return (await sees(services, guest, matterId)) ? guest : undefined;
}

/**
 * The same for a paper: a guest reads those of the matters in which he takes part, a procuratorate also what is addressed to it; courts,
 * police and prisons that and nothing else, as long as it is not sealed. Throws NotFound for those where it is not.
 */
export async function findPaperAccess(
  services: Services,
  visitor: Visitor,
  paperId: string,
): Promise<Access> {
  if (databaseRole(visitor.body.kind) === 'other') {
    if (!(await isAddressed(services, visitor, paperId))) throw new NotFound();
    const access = systemAccess(visitor.account.name);
    const closed = await read(services.record, access, (transaction) => isSealedAway(transaction, paperId));
    if (closed) throw new NotFound();
    return access;
  }
  const access = await accessByMatter(
    services,
    visitor,
    'paper',
    paperId,
    sql`guitu.matter_of_paper(${paperId}::uuid)`,
  );
  const addressed = visitor.body.kind === 'procuratorate' && (await isAddressed(services, visitor, paperId));
  return addressed ? systemAccess(visitor.account.name) : access;
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
  const isHeld = async (access: Access): Promise<boolean> => {
    const held = await read(services.record, access, (transaction) =>
      transaction.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst(),
    );
    return held !== undefined;
  };
  if ((await isHeld(own)) || !isAgency(visitor.body.kind)) return own;
  const assessor = assessorOf(visitor);
  if (assessor !== undefined && (await isHeld(assessor))) return assessor;
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

/**
 * Row-level security says so, and nothing else: the copy lies in the outbox with this very body as its recipient. Courts, police and
 * prisons see no row there that is not.
 */
async function isAddressed(services: Services, visitor: Visitor, paperId: string): Promise<boolean> {
  const { id, kind } = visitor.body;
  const copy = await read(services.record, accessOf(visitor), (transaction) =>
    transaction
      .selectFrom('outbox')
      .select('id')
      .where('paper_id', '=', paperId)
      .$if(databaseRole(kind) !== 'other', (query) => query.where('recipient_body_id', '=', id))
      .executeTakeFirst(),
  );
  return copy !== undefined;
}

/** The range lets in who holds the file; the law says who of them may open it. */
async function mayAssess(
  services: Services,
  { body }: Visitor,
  access: Access,
  matterId: string,
): Promise<boolean> {
  const row = await read(services.record, access, (transaction) =>
    transaction
      .selectFrom('matter')
      .innerJoin('supervision_case', 'supervision_case.id', 'matter.case_id')
      .select('supervision_case.office_code')
      .where('matter.id', '=', matterId)
      .executeTakeFirst(),
  );
  if (row?.office_code == null) return false;
  return mayOpenAssessment({ office: body.kind, low: body.low, high: body.high }, holderOf(row.office_code));
}
