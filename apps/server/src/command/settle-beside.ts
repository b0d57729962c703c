import type { ChangeOrder } from '@guitu/record';
import { addChange } from '@guitu/record';

import { needsNoChange } from './differences.ts';
import { loadCaseFiles } from './load-case-files.ts';
import { settlementDifferences } from './settlement-differences.ts';
import { settle } from './settlement.ts';
import { loadStandingRows } from './standing-rows.ts';
import type { Work } from './work.ts';
import { writeCaches } from './write-caches.ts';
import { writeDifferences } from './write-differences.ts';

/**
 * What was done in one of several cases that a merge has made one may alter what follows in the others: each is looked at again, and
 * what differs is written as a change of its own, in its own chain. They are locked already.
 */
export async function settleBeside(
  work: Work,
  order: ChangeOrder,
  caseIds: readonly string[],
): Promise<void> {
  if (caseIds.length === 0) return;
  const { services, transaction, access, now } = work;
  const files = await loadCaseFiles(services, transaction, caseIds);
  const standing = await loadStandingRows(transaction, caseIds);
  for (const [id, file] of files) {
    const differences = settlementDifferences(file, settle(services, file, now), standing, now);
    if (needsNoChange(differences)) {
      await writeCaches(transaction, [differences.caches]);
      continue;
    }
    const change = await addChange(services.record, transaction, access, {
      command: order.command,
      idempotencyKey: `${order.idempotencyKey}:${id}`,
      definitionVersion: order.definitionVersion,
      chainId: id,
      caseId: id,
      holderCode: file.registers.case.holder_code,
      body: { because: order.caseId },
    });
    await writeDifferences(transaction, [{ change, differences }]);
  }
}
