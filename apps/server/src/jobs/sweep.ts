import type { Moment } from '@guitu/law';
import { addChanges, newId, openCaseKeys, read, systemAccess, write } from '@guitu/record';

import type { Differences } from '../command/differences.ts';
import { areSame } from '../command/differences.ts';
import { loadCaseFiles } from '../command/load-case-files.ts';
import { settlementDifferences } from '../command/settlement-differences.ts';
import { settle } from '../command/settlement.ts';
import { loadStandingRows } from '../command/standing-rows.ts';
import { writeDifferences } from '../command/write-differences.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

/** Cases of one transaction: large enough to read and write in sets, small enough not to hold locks for long. */
const casesAtOnce = 1_000;

/** What a sweep found to do. */
export interface Swept {
  readonly cases: number;
}

type DueCase = Pick<Row<'supervision_case'>, 'id' | 'holder_code' | 'key_id'>;

/**
 * Looks again at every case in which something changes by itself by now: a deadline has passed, a permission is over.
 * Reads in sets, compares in memory, writes in sets, and only what differs: one change a case. Two sweeps at once do no
 * harm: the second one waits for the cases of the first and then finds nothing to write.
 */
export async function sweep(
  services: Services,
  options: { readonly casesAtOnce?: number } = {},
): Promise<Swept> {
  const limit = options.casesAtOnce ?? casesAtOnce;
  let cases = 0;
  let after: string | undefined;
  for (;;) {
    const due = await findDue(services, limit, after);
    if (due.length > 0) await sweepCases(services, due);
    cases += due.length;
    if (due.length < limit) return { cases };
    // Each case once: one that stays due must not keep the sweep from ending.
    after = due.at(-1)?.id;
  }
}

function findDue(services: Services, limit: number, after?: string): Promise<readonly DueCase[]> {
  return read(services.record, systemAccess(), (transaction) => {
    let query = transaction
      .selectFrom('supervision_case')
      .select(['id', 'holder_code', 'key_id'])
      // Strictly: what is due at this very moment is still in time.
      .where('next_review_at', '<', services.now())
      .orderBy('id')
      .limit(limit);
    if (after !== undefined) query = query.where('id', '>', after);
    return query.execute();
  });
}

async function sweepCases(services: Services, due: readonly DueCase[]): Promise<void> {
  const [first, ...others] = due;
  if (first === undefined) return;
  const access = systemAccess('时限复核');
  const order = { ...orderFor(first), lock: { caseIds: others.map((row) => row.id) } };
  await write(services.record, access, order, async (transaction, change) => {
    const found = await compare(services, transaction, due, change.at as Moment);
    const further = others.filter((row) => found.has(row.id));
    const added = await addChanges(services.record, transaction, access, further.map(orderFor));
    const changes = [change, ...added];
    const cases = [first, ...further].flatMap(({ id }, index) => {
      const [own, differences] = [changes[index], found.get(id)];
      return own === undefined || differences === undefined ? [] : [{ change: own, differences }];
    });
    await writeDifferences(transaction, cases);
    return null;
  });
  for (const row of due) {
    services.notices.announce({ type: 'case', id: row.id, caseId: row.id, holderCode: row.holder_code });
  }
}

/** What is to be written about each case; cases of which everything is written already are left out. */
async function compare(
  services: Services,
  transaction: Transaction,
  due: readonly DueCase[],
  now: Moment,
): Promise<ReadonlyMap<string, Differences>> {
  const ids = due.map((row) => row.id);
  await openCaseKeys(
    services.record,
    transaction,
    due.map((row) => row.key_id),
  );
  const files = await loadCaseFiles(services, transaction, ids);
  const standing = await loadStandingRows(transaction, ids);
  const found = new Map<string, Differences>();
  for (const [id, file] of files) {
    const differences = settlementDifferences(file, settle(services, file, now), standing, now);
    if (!areSame(differences)) found.set(id, differences);
  }
  return found;
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
