import { sql } from 'kysely';

import type { Transaction } from '../record-types.ts';

/** What a row of a desk says about the case it belongs to. */
export interface DeskCase {
  readonly person_name: string;
  readonly measure: string | null;
  readonly office_name: string | null;
}

/**
 * Puts the person and the office in charge beside rows that are cut already, one query for all cases of a desk: joined
 * before the cut, it would read the case of every row that waits. Rows whose case the reader does not see fall away.
 */
export async function loadDeskCases(
  transaction: Transaction,
  caseIds: readonly (string | null)[],
): Promise<<R extends { readonly case_id: string | null }>(rows: readonly R[]) => (R & DeskCase)[]> {
  const rows = await transaction
    .selectFrom('supervision_case')
    .leftJoin('body as office', (join) =>
      join
        .onRef('office.region_code', '=', 'supervision_case.office_code')
        .on('office.kind', '=', 'judicialOffice'),
    )
    .select(['supervision_case.id', 'supervision_case.person_name', 'supervision_case.measure'])
    .select('office.name as office_name')
    .where(sql<boolean>`supervision_case.id = any(${distinct(caseIds)}::uuid[])`)
    .execute();
  const cases = new Map(rows.map(({ id, ...whom }) => [id, whom]));
  return (cut) =>
    cut.flatMap((row) => {
      const whom = cases.get(row.case_id ?? '');
      // Not two spreads: on a list this long they cost twenty times as much.
      return whom === undefined ? [] : [Object.assign({}, row, whom)];
    });
}

/** The summaries of matters, by id. */
export async function loadSummaries(
  transaction: Transaction,
  matterIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom('matter')
    .select(['matter.id', 'matter.summary'])
    .where(sql<boolean>`matter.id = any(${distinct(matterIds)}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, summary }) => [id, summary]));
}

/** The article that sets a deadline stands with the running clock of the same matter and moment. */
export async function loadArticles(
  transaction: Transaction,
  matterIds: readonly string[],
): Promise<(matterId: string, dueAt: string | null) => string | null> {
  const rows = await transaction
    .selectFrom('clock')
    .select(['clock.matter_id', 'clock.due_at', 'clock.article'])
    .where(sql<boolean>`clock.matter_id = any(${distinct(matterIds)}::uuid[])`)
    .where('clock.stopped_at', 'is', null)
    .where('clock.article', 'is not', null)
    .orderBy('clock.name')
    .execute();
  const articles = new Map<string, string | null>();
  for (const { matter_id, due_at, article } of rows) {
    const key = `${matter_id}/${due_at}`;
    if (!articles.has(key)) articles.set(key, article);
  }
  return (matterId, dueAt) => articles.get(`${matterId}/${dueAt ?? ''}`) ?? null;
}

function distinct(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}
