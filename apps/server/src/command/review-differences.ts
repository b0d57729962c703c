import type { Differences } from './differences.ts';
import type { Review } from './settlement.ts';
import type { StandingRows } from './standing-rows.ts';

/** When a case and its matters are to be looked at again. Of matters that were not settled nothing is said. */
export function reviewDifferences(
  caseId: string,
  reviews: readonly Review[],
  rows: StandingRows['reviews'],
  holderCode: number,
): Differences['caches']['reviews'] {
  const own = rows.get(caseId) ?? [];
  const standing = new Map(own.map((row) => [row.matter_id, row.next_review_at]));
  const put = reviews.flatMap(({ matterId, at }) =>
    at === undefined || standing.get(matterId) === at
      ? []
      : [{ case_id: caseId, matter_id: matterId, next_review_at: at, holder_code: holderCode }],
  );
  const removed = reviews
    .filter(({ matterId, at }) => at === undefined && standing.has(matterId))
    .map(({ matterId }) => ({ case_id: caseId, matter_id: matterId }));
  return { put, removed };
}
