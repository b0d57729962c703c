import type { Row } from '../record-types.ts';
import type { CaseFile } from './case-file.ts';
import type { Settlement } from './settlement.ts';

type CaseColumns = Pick<
  Row<'supervision_case'>,
  'next_review_at' | 'status' | 'received_on' | 'intake_matter_id' | 'level' | 'level_matter_id'
>;

/**
 * What a case's matters come to, in the columns that lists read. Whatever no matter has brought about stays as the
 * register said it; what an annulled matter had brought about is gone again.
 */
export function caseColumns(file: CaseFile, { facts, nextReviewAt }: Settlement): CaseColumns {
  const { case: row } = file.registers;
  const { intake } = facts;
  const derived = intake !== undefined || row.intake_matter_id !== null;
  const level = newestLevel(file);
  return {
    next_review_at: nextReviewAt,
    status: derived ? facts.status : row.status,
    received_on: derived ? (intake?.receivedOn ?? null) : row.received_on,
    intake_matter_id: derived ? (intake?.matterId ?? row.intake_matter_id) : null,
    level: level === undefined ? (row.level_matter_id === null ? row.level : null) : level.level,
    level_matter_id: level?.matterId ?? null,
  };
}

/** The level that began last among those decided by matters of this case. */
function newestLevel(file: CaseFile): { readonly level: string; readonly matterId: string } | undefined {
  const levels = [...file.contributions].flatMap(([matterId, { levels: decided }]) =>
    (decided ?? []).map((one) => ({ ...one, matterId })),
  );
  return levels.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).at(-1);
}
