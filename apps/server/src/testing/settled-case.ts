import { read, settleCaseDays, systemAccess } from '@guitu/record';
import { expect } from 'vitest';

import { loadCaseFile } from '../command/load-case-files.ts';
import { settlementDifferences } from '../command/settlement-differences.ts';
import { settle } from '../command/settlement.ts';
import { loadStandingRows } from '../command/standing-rows.ts';
import type { TestServer } from './test-server.ts';

/**
 * Fails the test unless everything that is written about a case is what its events fold to, read anew: columns of the case, matters,
 * tasks, clocks, findings, permissions, parts, and the days by which all cases are counted. Every event of a matter is there once, in its
 * order.
 */
export async function expectSettled(server: TestServer, caseId: string): Promise<void> {
  const { services } = server;
  const differences = await read(services.record, systemAccess(), async (transaction) => {
    const matters = await transaction
      .selectFrom('matter')
      .select(['id', 'revision'])
      .where('case_id', '=', caseId)
      .execute();
    for (const { id, revision } of matters) {
      const events = await transaction
        .selectFrom('event')
        .select('sequence')
        .where('matter_id', '=', id)
        .orderBy('sequence')
        .execute();
      expect(events.map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: revision }, (_, index) => index + 1),
      );
    }
    const wanted = matters.map(({ id }) => id);
    const file = await loadCaseFile(services, transaction, caseId, wanted);
    const standing = await loadStandingRows(transaction, [caseId]);
    const now = services.now();
    return settlementDifferences(file!, settle(services, file!, now), standing, now);
  });
  const {
    protected: { case: columns, ...tables },
    caches,
  } = differences;
  expect({
    columns,
    tables: Object.entries({ ...tables, ...caches }).filter(([, one]) => !isEmpty(one)),
  }).toEqual({
    columns: [],
    tables: [],
  });
  expect(await settleCaseDays(server.database.record)).toBe(0);
}

function isEmpty(differences: object): boolean {
  return Object.values(differences).every((rows) => (rows as readonly unknown[]).length === 0);
}
