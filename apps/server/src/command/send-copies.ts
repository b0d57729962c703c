import type { Actor, CaseFacts, CopyOrder, Office, Recipient } from '@guitu/law';
import { holderOf } from '@guitu/law';
import { json, newId, stamp } from '@guitu/record';

import { databaseRole } from '../access/offices.ts';
import type { Row } from '../record-types.ts';
import type { CaseBodies } from './case-bodies.ts';
import type { CaseFile } from './case-file.ts';
import type { NewPaper } from './issue-papers.ts';
import type { Move } from './plan.ts';
import type { Work } from './work.ts';

/** A copy with the body that gets it. */
export interface ResolvedCopy {
  readonly recipientKind: Office;
  readonly body: Row<'body'> | undefined;
  /** Who gets it once it has been served: a court, a police station or a prison that was named and has accounts here. */
  readonly addressee?: Row<'body'> | undefined;
  readonly name: string;
}

/** Who is meant by "the procuratorate of the county" and the like, in this case. */
export function resolveRecipient(recipient: Recipient, bodies: CaseBodies, facts: CaseFacts): ResolvedCopy {
  const { kind } = recipient;
  if (kind === 'named') {
    const { office, name } = recipient;
    const addressee = databaseRole(office) === 'other' ? bodies.named(office, name) : undefined;
    return { recipientKind: office, body: undefined, addressee, name };
  }
  if (kind === 'supervisee') return { recipientKind: kind, body: undefined, name: facts.supervisee.name };
  const holder = recipient.region === undefined ? facts.holder : holderOf(recipient.region);
  const place =
    (kind === 'procuratorate' || kind === 'police') && recipient.level === 'prefecture'
      ? holder.prefectureCode
      : recipient.region;
  return { recipientKind: kind, body: bodies.find(kind, place), name: bodies.nameOf(kind, place) };
}

/** What an actor would tell himself is left out. */
export function isOwnCopy(copy: ResolvedCopy, actor: Actor): boolean {
  return copy.body?.id === actor.bodyId;
}

/**
 * Puts the copies of a decision into the outbox, in the same transaction. A body of this installation has its copy at
 * once, because it reads the same file; for all others it waits until somebody sends or serves it.
 */
export async function sendCopies(
  work: Work,
  file: CaseFile,
  move: Move,
  bodies: CaseBodies,
  facts: CaseFacts,
  papers: readonly NewPaper[],
): Promise<void> {
  for (const order of move.decision.copies) {
    const copy = resolveRecipient(order.recipient, bodies, facts);
    if (isOwnCopy(copy, work.actor)) continue;
    await work.transaction
      .insertInto('outbox')
      .values({
        id: newId(),
        case_id: file.base.caseId,
        matter_id: move.matter.id,
        kind: 'copy',
        recipient_kind: copy.recipientKind,
        recipient_body_id: (copy.body ?? copy.addressee)?.id ?? null,
        recipient_name: copy.name,
        paper_id: paperFor(order, papers),
        subject: order.subject,
        payload: json({ article: order.article.label }),
        status: copy.body === undefined ? 'waiting' : 'sent',
        created_at: work.now,
        sent_at: copy.body === undefined ? null : work.now,
        holder_code: file.registers.case.holder_code,
        ...stamp(work.change),
      })
      .execute();
  }
}

function paperFor(order: CopyOrder, papers: readonly NewPaper[]): string | null {
  return papers.find((paper) => paper.kind === order.paperKind)?.id ?? null;
}
