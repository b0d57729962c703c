import type { Computed } from '@guitu/law';
import { openText, read } from '@guitu/record';
import type { DB } from '@guitu/record';
import type { SelectQueryBuilder } from 'kysely';

import { findPaperAccess } from '../access/enter.ts';
import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { PaperFilter, PaperList, PaperPage } from '../contract/papers.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { describePaperData } from './paper-data.ts';
import { copyQuery, copyRow, paperQuery, paperRow } from './paper-row.ts';
import { printedNumber } from './printed-number.ts';

/** Papers of the visitor's range, newest first; void ones stay in the list. */
export function listPapers(services: Services, visitor: Visitor, filter: PaperFilter): Promise<PaperList> {
  return read(services.record, accessOf(visitor), async (transaction) => {
    const query = withFilter(paperQuery(transaction), filter);
    const { total } = await withFilter(paperCount(transaction), filter).executeTakeFirstOrThrow();
    const rows = await query
      .orderBy('paper.issued_on', 'desc')
      .orderBy('paper.id', 'desc')
      .limit(filter.size)
      .offset((filter.page - 1) * filter.size)
      .execute();
    return { rows: rows.map(paperRow), total, page: filter.page, size: filter.size };
  });
}

function paperCount(transaction: Transaction) {
  return transaction
    .selectFrom('paper')
    .innerJoin('body', 'body.id', 'paper.body_id')
    .innerJoin('supervision_case', 'supervision_case.id', 'paper.case_id')
    .select((row) => row.fn.countAll<number>().as('total'));
}

type PaperTables = 'paper' | 'body' | 'supervision_case';

function withFilter<O>(query: SelectQueryBuilder<DB, PaperTables, O>, filter: PaperFilter) {
  let narrowed = query;
  if (filter.caseId !== undefined) narrowed = narrowed.where('paper.case_id', '=', filter.caseId);
  if (filter.matterId !== undefined) narrowed = narrowed.where('paper.matter_id', '=', filter.matterId);
  if (filter.status !== undefined) narrowed = narrowed.where('paper.status', '=', filter.status);
  if (filter.kind !== undefined) narrowed = narrowed.where('paper.kind', '=', filter.kind);
  const search = filter.search?.trim() ?? '';
  if (search === '') return narrowed;
  const number = printedNumber(search);
  if (number !== undefined) return narrowed.where('paper.number', '=', number);
  return narrowed.where((row) =>
    row.or([row('supervision_case.person_name', '=', search), row('paper.title', '=', search)]),
  );
}

/** One paper with what stands on it; nothing when it is not there or not the visitor's. */
export async function findPaperPage(
  services: Services,
  visitor: Visitor,
  paperId: string,
  route: string,
): Promise<PaperPage | undefined> {
  const access = await findPaperAccess(services, visitor, paperId);
  // What somebody was sent is read as the installation: it is nothing he enters receipts of.
  const asSeen = access.role === 'system' ? accessOf(visitor) : access;
  const found = await read(services.record, access, async (transaction) => {
    const row = await paperQuery(transaction).where('paper.id', '=', paperId).executeTakeFirst();
    if (row?.case_id == null) return undefined;
    const sealed = await transaction
      .selectFrom('paper')
      .innerJoin('supervision_case', 'supervision_case.id', 'paper.case_id')
      .select(['paper.data_sealed', 'supervision_case.key_id', 'supervision_case.id'])
      .select(['supervision_case.holder_code', 'supervision_case.minor_at_crime', 'supervision_case.status'])
      .where('paper.id', '=', paperId)
      .executeTakeFirstOrThrow();
    const copies = await copyQuery(transaction)
      .where('outbox.paper_id', '=', paperId)
      .orderBy('outbox.created_at')
      .execute();
    const versions =
      row.matter_id === null
        ? []
        : await paperQuery(transaction)
            .where('paper.matter_id', '=', row.matter_id)
            .where('paper.kind', '=', row.kind)
            .where('paper.id', '<>', row.id)
            .orderBy('paper.issued_on')
            .execute();
    const data: Computed[] = describePaperData(
      JSON.parse(await openText(services.record, transaction, sealed.key_id, sealed.data_sealed)) as unknown,
    );
    return {
      case: sealed,
      page: {
        ...paperRow(row),
        word: `/api/papers/${row.id}/file.docx`,
        data,
        copies: copies.map((copy) => copyRow(copy, asSeen)),
        versions: versions.map(paperRow),
      },
    };
  });
  if (found === undefined) return undefined;
  await noteReading(services, visitor, found.case, { subject: 'paper', subjectId: paperId, route });
  return found.page;
}
