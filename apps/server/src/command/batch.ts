import { findProcedure } from '@guitu/law';
import { read } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import type { BatchOrder, BatchPreview, BatchPreviewPage, BatchResult } from '../contract/batches.ts';
import { NotFound, refusalRow } from '../http/answer.ts';
import { loadPlaceNames, placeName } from '../pages/names.ts';
import type { Services } from '../services.ts';
import { refuseCommand } from './outcome.ts';
import { preview } from './preview.ts';
import { startMatter } from './start-matter.ts';
import { unknownProcedure } from './unknown-procedure.ts';

interface Chosen {
  readonly caseId: string;
  readonly name: string;
  readonly officeName: string;
}

/** What starting the same matter for many people would do to each of them. Nothing is written. */
export async function previewBatch(
  services: Services,
  visitor: Visitor,
  request: BatchPreview,
): Promise<BatchPreviewPage> {
  checkProcedure(request.procedure);
  const rows: BatchPreviewPage['rows'] = [];
  for (const chosen of await findChosen(services, visitor, request.caseIds)) {
    const { refusals, will } = await preview(services, visitor, chosen.caseId, {
      procedure: request.procedure,
      values: request.values,
      mode: 'permit',
      act: 'step',
    });
    rows.push({ ...chosen, refusals, will });
  }
  return { rows };
}

/**
 * Starts the same matter for many people: each is a command of its own with its own trace, so that one refusal holds up
 * nobody else. A repeated key does nothing twice; it answers for each person as it did then.
 */
export async function carryOutBatch(
  services: Services,
  visitor: Visitor,
  order: BatchOrder,
): Promise<BatchResult> {
  checkProcedure(order.procedure);
  const rows: BatchResult['rows'] = [];
  for (const { caseId, name } of await findChosen(services, visitor, order.caseIds)) {
    const outcome = await startMatter(services, visitor, caseId, {
      procedure: order.procedure,
      mode: 'permit',
      values: order.values,
      idempotencyKey: `${order.idempotencyKey}:${caseId}`,
    });
    rows.push(
      outcome.done
        ? { caseId, name, matterId: outcome.value.matterId, refusals: [] }
        : { caseId, name, matterId: null, refusals: outcome.refusals.map(refusalRow) },
    );
  }
  return { rows };
}

/** Only what says the same about everybody may be started for many at once. */
function checkProcedure(name: string): void {
  const procedure = findProcedure(name);
  if (procedure === undefined) refuseCommand([unknownProcedure]);
  if (procedure?.forMany === true) return;
  refuseCommand([
    {
      code: 'batch.not-for-many',
      text: `“${procedure?.title ?? name}”须逐人办理，不能对多人一起办。`,
      instead: '请打开每个人的页面分别办理。',
    },
  ]);
}

/** The chosen people in the order of choosing; somebody who is not there or not the visitor's makes the whole not found. */
async function findChosen(
  services: Services,
  visitor: Visitor,
  caseIds: readonly string[],
): Promise<readonly Chosen[]> {
  const rows = await read(services.record, accessOf(visitor), async (transaction) => {
    const found = await transaction
      .selectFrom('supervision_case')
      .select(['id', 'person_name', 'office_code', 'holder_code'])
      .where('id', 'in', caseIds)
      .execute();
    const names = await loadPlaceNames(
      transaction,
      found.map((row) => row.office_code ?? row.holder_code),
    );
    return found.map((row) => ({
      caseId: row.id,
      name: row.person_name,
      officeName: placeName(names, row.office_code ?? row.holder_code),
    }));
  });
  return [...new Set(caseIds)].map((caseId) => {
    const found = rows.find((row) => row.caseId === caseId);
    if (found === undefined) throw new NotFound();
    return found;
  });
}
