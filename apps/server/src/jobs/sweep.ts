import type { Moment } from '@guitu/law';
import { addChanges, newId, openCaseKeys, read, systemAccess, writeDerived } from '@guitu/record';
import { sql } from 'kysely';

import type { Differences } from '../command/differences.ts';
import { needsNoChange } from '../command/differences.ts';
import { loadDueFiles } from '../command/load-case-files.ts';
import { settlementDifferences } from '../command/settlement-differences.ts';
import { settle } from '../command/settlement.ts';
import { loadStandingRows } from '../command/standing-rows.ts';
import { writeCaches } from '../command/write-caches.ts';
import { writeDifferences } from '../command/write-differences.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

/** Cases of one transaction: large enough to read and write in sets, small enough to hold nobody up for a second. */
const casesAtOnce = 2_000;

/** Transactions at once: while one waits for the database, the other is judged. */
const lanes = 2;

/** What a sweep found to do. */
export interface Swept {
  readonly cases: number;
}

type DueCase = Pick<Row<'supervision_case'>, 'id' | 'holder_code' | 'key_id'> & {
  /** The matters whose histories have to be opened. */
  readonly matter_ids: readonly string[];
};

/**
 * Looks again at every case in which something changes by itself by now: a deadline has passed, a permission is over. Reads in sets,
 * compares in memory, writes in sets, and only what differs: one change for each case of which the chain has something to learn, none where
 * only what is derived moves. Two sweeps at once do no harm: the second one waits for the cases of the first and then finds nothing to
 * write.
 */
export async function sweep(
  services: Services,
  options: { readonly casesAtOnce?: number } = {},
): Promise<Swept> {
  const limit = options.casesAtOnce ?? casesAtOnce;
  const batches = inBatches(services, limit);
  const swept = await Promise.all(Array.from({ length: lanes }, () => sweepLane(services, batches)));
  return { cases: swept.reduce((sum, count) => sum + count, 0) };
}

/** The cases that are due, some at a time, each once: one that stays due must not keep the sweep from ending. */
async function* inBatches(services: Services, limit: number): AsyncGenerator<readonly DueCase[], void> {
  let after: string | undefined;
  for (;;) {
    const due = await findDue(services, limit, after);
    if (due.length > 0) yield due;
    if (due.length < limit) return;
    after = due.at(-1)?.id;
  }
}

/** Takes one batch after another; an asynchronous generator gives each to one lane only. Answers with the count. */
async function sweepLane(services: Services, batches: AsyncGenerator<readonly DueCase[]>): Promise<number> {
  let cases = 0;
  for (;;) {
    const { value: due, done } = await batches.next();
    if (done === true) return cases;
    await sweepCases(services, due);
    cases += due.length;
  }
}

function findDue(services: Services, limit: number, after?: string): Promise<readonly DueCase[]> {
  return read(services.record, systemAccess(), (transaction) => {
    let query = transaction
      .selectFrom('review')
      .innerJoin('supervision_case as held', 'held.id', 'review.case_id')
      .select(['held.id', 'held.holder_code', 'held.key_id'])
      .select(
        sql<
          string[]
        >`coalesce(array_agg(review.matter_id) filter (where review.matter_id is not null), '{}')`.as(
          'matter_ids',
        ),
      )
      // Strictly: what is due at this very moment is still in time.
      .where('review.next_review_at', '<', services.now())
      .groupBy('held.id')
      .orderBy('held.id')
      .limit(limit);
    if (after !== undefined) query = query.where('held.id', '>', after);
    return query.execute();
  });
}

async function sweepCases(services: Services, due: readonly DueCase[]): Promise<void> {
  const access = systemAccess('时限复核');
  const ids = due.map((row) => row.id);
  const altered = await writeDerived(services.record, access, ids, async (transaction) => {
    const found = await compare(services, transaction, due);
    const learns = due.filter((row) => found.has(row.id) && !needsNoChange(found.get(row.id)!));
    const changes = await addChanges(services.record, transaction, access, learns.map(orderFor));
    await writeDifferences(
      transaction,
      learns.map((row, index) => ({ change: changes[index]!, differences: found.get(row.id)! })),
    );
    const others = [...found.values()].filter(needsNoChange);
    await writeCaches(
      transaction,
      others.map(({ caches }) => caches),
    );
    return learns;
  });
  for (const row of altered) {
    services.notices.announce({ type: 'case', id: row.id, caseId: row.id, holderCode: row.holder_code });
  }
}

/** In what each case comes to something else than what is written about it. */
async function compare(
  services: Services,
  transaction: Transaction,
  due: readonly DueCase[],
): Promise<ReadonlyMap<string, Differences>> {
  const ids = due.map((row) => row.id);
  const now = services.record.now() as Moment;
  await openCaseKeys(
    services.record,
    transaction,
    due.filter((row) => row.matter_ids.length > 0).map((row) => row.key_id),
  );
  const matterIds = new Set(due.flatMap((row) => row.matter_ids));
  const files = await loadDueFiles(services, transaction, ids, matterIds);
  const standing = await loadStandingRows(transaction, ids, [...matterIds]);
  return new Map(
    [...files].map(([id, file]) => [
      id,
      settlementDifferences(file, settle(services, file, now), standing, now),
    ]),
  );
}

function orderFor(row: DueCase) {
  return {
    command: 'sweep',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: row.id,
    caseId: row.id,
    holderCode: row.holder_code,
    body: {},
  };
}
