import type { CaseFacts, Day } from '@guitu/law';
import { lastingMatters } from '@guitu/law';

import type { OutdatedPaper } from '../contract/papers.ts';
import type { Transaction } from '../record-types.ts';

/**
 * Papers in force that were issued with another last day of the term than the ledger gives now (原期满日已变，待重新出具). Only those of
 * what still runs or lasts: a leave that is over keeps the paper it was permitted by, whatever has become of the term since.
 */
export async function outdatedPapers(
  transaction: Transaction,
  facts: CaseFacts,
  today: Day,
): Promise<OutdatedPaper[]> {
  const ends = facts.term?.ends;
  if (ends === undefined) return [];
  const rows = await transaction
    .selectFrom('paper')
    .innerJoin('matter', 'matter.id', 'paper.matter_id')
    .select(['paper.id', 'paper.title', 'paper.number', 'paper.issued_on', 'paper.term_ends'])
    .select(['matter.id as matter_id', 'matter.status'])
    .where('paper.case_id', '=', facts.caseId)
    .where('paper.status', '=', 'issued')
    .where('paper.term_ends', '<>', ends)
    .orderBy('paper.issued_on')
    .orderBy('paper.id')
    .execute();
  const lasting = lastingMatters(facts, today);
  return rows
    .filter((row) => lasting.has(row.matter_id) || row.status === 'open' || row.status === 'running')
    .flatMap((row) =>
      row.term_ends === null
        ? []
        : [
            {
              id: row.id,
              matterId: row.matter_id,
              title: row.title,
              number: row.number,
              issuedOn: row.issued_on,
              termEnds: row.term_ends,
            },
          ],
    );
}
