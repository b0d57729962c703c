import type { Day, FiledPaper } from '@guitu/law';
import { placeOfPaper, startOfDay } from '@guitu/law';

import type { Row, Transaction } from '../record-types.ts';
import type { GatheredPiece } from './piece.ts';

const notes: Readonly<Record<string, string>> = { void: '已作废', replaced: '已被替换' };

export interface GatheredPapers {
  readonly pieces: readonly GatheredPiece[];
  readonly filed: readonly Omit<FiledPaper, 'outdated'>[];
}

/** Every paper that was issued in a case. A void one stays, and says so. */
export async function gatherPapers(
  transaction: Transaction,
  caseId: string,
  copies: readonly Row<'outbox'>[],
): Promise<GatheredPapers> {
  const rows = await transaction
    .selectFrom('paper')
    .innerJoin('body', 'body.id', 'paper.body_id')
    .leftJoin('matter', 'matter.id', 'paper.matter_id')
    .select(['paper.id', 'paper.matter_id', 'paper.kind', 'paper.title', 'paper.number', 'paper.status'])
    .select(['paper.issued_on', 'body.name as body_name', 'body.kind as body_kind', 'matter.procedure'])
    .where('paper.case_id', '=', caseId)
    .execute();
  const sentToOffice = new Set(
    copies.filter((copy) => copy.recipient_kind === 'judicialOffice').map((copy) => copy.paper_id),
  );
  return {
    pieces: rows.map((row) => ({
      id: `paper:${row.id}`,
      ...placeOfPaper(row.procedure ?? ''),
      title: row.title,
      ...(row.number === null ? {} : { number: row.number }),
      responsible: row.body_name,
      on: row.issued_on as Day,
      at: startOfDay(row.issued_on as Day),
      ...(notes[row.status] === undefined ? {} : { note: notes[row.status]! }),
      source: { kind: 'paper' as const, paperId: row.id },
      href: `/papers/${row.id}`,
      ofOffice: row.body_kind === 'judicialOffice' || sentToOffice.has(row.id),
    })),
    filed: rows.map((row) => ({
      id: row.id,
      matterId: row.matter_id,
      kind: row.kind,
      title: row.title,
      number: row.number,
      status: row.status,
    })),
  };
}
