import type { AllowedQuery, CaseFacts, Context, Day, DossierKind, MissingPiece, Moment } from '@guitu/law';
import { allowedQueries, dayOf, missingPieces } from '@guitu/law';
import { openCaseKeys } from '@guitu/record';

import { loadCaseBodies } from '../command/case-bodies.ts';
import type { CaseBodies } from '../command/case-bodies.ts';
import type { CaseFile } from '../command/case-file.ts';
import { contextOf, factsOf } from '../command/case-file.ts';
import { loadWholeFiles } from '../command/load-case-files.ts';
import { outdatedPapers } from '../pages/outdated-papers.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { gatherMerged } from './gather-merged.ts';
import { gatherPapers } from './gather-papers.ts';
import { gatherRecords } from './gather-records.ts';
import { gatherScans, photoPiece } from './gather-scans.ts';
import type { GatheredPiece } from './piece.ts';

/** Everything of one case as its file has it. Pieces are neither ordered nor counted yet. */
export interface GatheredDossier {
  readonly kind: DossierKind;
  readonly file: CaseFile;
  readonly facts: CaseFacts;
  readonly context: Context;
  readonly bodies: CaseBodies;
  readonly row: Row<'supervision_case'>;
  readonly pieces: readonly GatheredPiece[];
  readonly copies: readonly Row<'outbox'>[];
  readonly missing: readonly MissingPiece[];
  readonly queries: readonly AllowedQuery[];
}

/** Reads a case whole, as far as the transaction may see it; nothing when it is not there. */
export async function gatherDossier(
  services: Services,
  transaction: Transaction,
  caseId: string,
  kind: DossierKind,
): Promise<GatheredDossier | undefined> {
  const held = await transaction
    .selectFrom('supervision_case')
    .selectAll()
    .where('id', '=', caseId)
    .executeTakeFirst();
  if (held === undefined) return undefined;
  await openCaseKeys(services.record, transaction, [held.key_id]);
  const file = (await loadWholeFiles(services, transaction, [caseId])).get(caseId);
  if (file === undefined) return undefined;
  const now = services.now();
  const facts = factsOf(file);
  const context = contextOf(services, file, now, dayOf(now));
  const bodies = await loadCaseBodies(transaction, facts.holder);
  const copies = await transaction.selectFrom('outbox').selectAll().where('case_id', '=', caseId).execute();
  const papers = await gatherPapers(transaction, caseId, copies);
  const outdated = new Set((await outdatedPapers(transaction, facts, context.today)).map(({ id }) => id));
  const all = [
    ...papers.pieces,
    ...gatherScans(facts, file.matters),
    ...(await gatherRecords(services, transaction, held)),
    ...photoOf(held, bodies.nameOf('countyAgency')),
    ...(await gatherMerged(transaction, caseId, bodies.nameOf('countyAgency'))),
  ];
  const once = [...new Map(all.toReversed().map((piece) => [piece.id, piece])).values()];
  return {
    kind,
    file,
    facts,
    context,
    bodies,
    row: held,
    pieces: kind === 'caseFile' ? once : once.filter(({ ofOffice }) => ofOffice),
    copies,
    missing: missingPieces({
      facts,
      context,
      matters: file.matters.map(({ procedure, state, row }) => ({
        procedure,
        state,
        closed: row?.status !== 'open' && row?.status !== 'running',
      })),
      papers: papers.filed.map((paper) => ({ ...paper, outdated: outdated.has(paper.id) })),
      copies: copies
        .filter((copy) => copy.kind === 'copy')
        .map((copy) => ({
          matterId: copy.matter_id,
          paperId: copy.paper_id,
          subject: copy.subject,
          recipient: copy.recipient_name,
          toPerson: copy.recipient_kind === 'supervisee',
          status: copy.status,
        })),
    }),
    queries: allowedQueries(file.matters),
  };
}

function photoOf(row: Row<'supervision_case'>, responsible: string): readonly GatheredPiece[] {
  if (row.photo_hash === null) return [];
  const at = row.created_at as Moment;
  const on = (row.received_on ?? dayOf(at)) as Day;
  return [photoPiece(row.id, row.photo_hash.toString('hex'), on, at, responsible)];
}
