import type { Actor, Moment } from '@guitu/law';
import { addChange, newId, read, systemAccess, write } from '@guitu/record';
import type { Access } from '@guitu/record';

import type { CaseFile } from '../command/case-file.ts';
import { loadCaseFiles } from '../command/load-case-files.ts';
import { settle } from '../command/settlement.ts';
import { loadStandingRows } from '../command/standing-rows.ts';
import type { Work } from '../command/work.ts';
import { writeSettlement } from '../command/write-settlement.ts';
import type { Row } from '../record-types.ts';
import type { Services } from '../services.ts';

/** Cases of one transaction: large enough to read in sets, small enough not to hold locks for long. */
const casesAtOnce = 1_000;

/** What a sweep found to do. */
export interface Swept {
  readonly cases: number;
}

type DueCase = Pick<Row<'supervision_case'>, 'id' | 'holder_code'>;

/**
 * Looks again at every case in which something changes by itself by now: a deadline has passed, a permission is over.
 * Reads in sets, writes only what differs, one change a case. Two sweeps at once do no harm: the second one waits for
 * the cases of the first and then finds nothing to write.
 */
export async function sweep(
  services: Services,
  options: { readonly casesAtOnce?: number } = {},
): Promise<Swept> {
  const limit = options.casesAtOnce ?? casesAtOnce;
  let cases = 0;
  for (;;) {
    const due = await findDue(services, limit);
    if (due.length === 0) return { cases };
    await sweepCases(services, due);
    cases += due.length;
    if (due.length < limit) return { cases };
  }
}

function findDue(services: Services, limit: number): Promise<readonly DueCase[]> {
  return read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('supervision_case')
      .select(['id', 'holder_code'])
      // Strictly: what is due at this very moment is still in time.
      .where('next_review_at', '<', services.now())
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
}

async function sweepCases(services: Services, due: readonly DueCase[]): Promise<void> {
  const first = due[0];
  if (first === undefined) return;
  const access = systemAccess('时限复核');
  const others = due.slice(1).map((row) => row.id);
  await write(services.record, access, orderFor(first, others), async (transaction, change) => {
    const now = change.at as Moment;
    const ids = due.map((row) => row.id);
    const files = await loadCaseFiles(services.record, transaction, ids);
    const standing = await loadStandingRows(transaction, ids);
    for (const row of due) {
      const file = files.get(row.id);
      if (file === undefined) continue;
      const own =
        row.id === first.id
          ? change
          : await addChange(services.record, transaction, access, orderFor(row, []));
      await settleOne(
        { services, transaction, change: own, access, actor: systemActor(access), now },
        file,
        standing,
      );
    }
    return null;
  });
  for (const row of due) {
    services.notices.announce({ type: 'case', id: row.id, caseId: row.id, holderCode: row.holder_code });
  }
}

async function settleOne(
  work: Work,
  file: CaseFile,
  standing: Awaited<ReturnType<typeof loadStandingRows>>,
): Promise<void> {
  await writeSettlement(work, file, settle(work.services, file, work.now), standing);
}

/** All cases are locked at the start, in the order of their ids: a command that waits for one of them waits once. */
function orderFor(row: DueCase, others: readonly string[]) {
  return {
    command: 'sweep',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: row.id,
    caseId: row.id,
    holderCode: row.holder_code,
    body: {},
    ...(others.length === 0 ? {} : { lock: { caseIds: others } }),
  };
}

function systemActor(access: Access): Actor {
  return {
    accountId: access.accountId,
    name: access.accountName,
    office: 'system',
    bodyId: access.bodyId,
    bodyName: access.bodyName,
    low: access.low,
    high: access.high,
    roles: [],
  };
}
