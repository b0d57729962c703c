import { openCaseKeys, read, systemAccess } from '@guitu/record';

import type { Differences } from '../command/differences.ts';
import { loadWholeFiles } from '../command/load-case-files.ts';
import { settlementDifferences } from '../command/settlement-differences.ts';
import { settle } from '../command/settlement.ts';
import { loadStandingRows } from '../command/standing-rows.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { refolded } from './refolded.ts';

/** What computing needs of the services: no clock of its own but the one it is told. */
export type Reader = Pick<Services, 'calendar' | 'catalogue' | 'record' | 'now'>;

/** A case whose rows say something else than its events and the law say now. */
export interface DifferentCase {
  readonly caseId: string;
  readonly caseNumber: string | null;
  /** It is due anyway: the next sweep will look at it. */
  readonly due: boolean;
  /** Table, what would be done to it, and the rows. */
  readonly rows: readonly { readonly table: string; readonly kind: string; readonly row: object }[];
}

export interface CheckedFindings {
  readonly cases: number;
  readonly different: readonly DifferentCase[];
}

const casesAtOnce = 500;

/**
 * Computes every case from nothing, all histories opened and no derived row believed, and compares with what is written: findings, clocks,
 * tasks, permissions, the columns of matters and cases, occurrences, reviews. Reads only.
 */
export async function checkFindings(
  services: Reader,
  progress: (done: number) => void = () => undefined,
): Promise<CheckedFindings> {
  const different: DifferentCase[] = [];
  let cases = 0;
  let after = nobody;
  for (;;) {
    const checked = await read(services.record, systemAccess(), (transaction) =>
      checkSome(services, transaction, after),
    );
    cases += checked.ids.length;
    different.push(...checked.different);
    progress(cases);
    if (checked.ids.length < casesAtOnce) return { cases, different };
    after = checked.ids.at(-1) ?? after;
  }
}

const nobody = '00000000-0000-0000-0000-000000000000';

async function checkSome(
  services: Reader,
  transaction: Transaction,
  after: string,
): Promise<{ readonly ids: readonly string[]; readonly different: readonly DifferentCase[] }> {
  const rows = await transaction
    .selectFrom('supervision_case')
    .select(['id', 'case_number', 'key_id'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(casesAtOnce)
    .execute();
  const ids = rows.map((row) => row.id);
  await openCaseKeys(
    services.record,
    transaction,
    rows.map((row) => row.key_id),
  );
  const files = await loadWholeFiles(services, transaction, ids);
  const standing = await loadStandingRows(transaction, ids);
  const now = services.now();
  const different = rows.flatMap(({ id, case_number: caseNumber }) => {
    const whole = files.get(id);
    if (whole === undefined) return [];
    const file = refolded(whole, () => true);
    const found = named(settlementDifferences(file, settle(services, file, now), standing, now));
    if (found.length === 0) return [];
    const due = (standing.reviews.get(id) ?? []).some((row) => row.next_review_at <= now);
    return [{ caseId: id, caseNumber, due, rows: found }];
  });
  return { ids, different };
}

function named({ protected: ofChain, caches }: Differences): DifferentCase['rows'] {
  const { case: columns, ...tables } = ofChain;
  const all = Object.entries({ supervision_case: { altered: columns }, ...tables, ...caches });
  return all.flatMap(([table, kinds]) =>
    Object.entries(kinds as Readonly<Record<string, readonly object[]>>).flatMap(([kind, rows]) =>
      rows.map((row) => ({ table, kind, row })),
    ),
  );
}
