import type { Contribution, Day } from '@guitu/law';
import { findProcedure, formatDay, sanctionNames } from '@guitu/law';
import { read } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import { takeAct } from '../command/take-act.ts';
import type { BatchResult } from '../contract/batches.ts';
import type { PublicityOrder, PublicityPage } from '../contract/publicity.ts';
import { NotFound, refusalRow } from '../http/answer.ts';
import { loadPlaceNames, placeName } from '../pages/names.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

const step = 'publish';

/**
 * What of the visitor's people has been decided and is to be made public (《实施办法》第三十二条): the matters in
 * which the step 公示 can be taken now. Of minors none can, so they are never in it.
 */
export function findPublicity(services: Services, visitor: Visitor): Promise<PublicityPage> {
  return read(services.record, accessOf(visitor), async (transaction) => {
    const rows = await waiting(transaction)
      .orderBy('supervision_case.name_sort')
      .orderBy('task.matter_id')
      .limit(500)
      .execute();
    const names = await loadPlaceNames(
      transaction,
      rows.map((row) => row.office_code ?? row.holder_code),
    );
    return {
      rows: rows.filter(mayBePublic).flatMap((row) => {
        const decided = decidedIn(row.contributions as Contribution);
        if (decided === undefined) return [];
        return [
          {
            matterId: row.matter_id,
            caseId: row.case_id,
            name: row.person_name,
            officeName: placeName(names, row.office_code ?? row.holder_code),
            title: findProcedure(row.procedure)?.title ?? '',
            ...decided,
          },
        ];
      }),
    };
  });
}

/** The same 公示 is entered in each of the matters, each as a command of its own: one refusal holds up nobody else. */
export async function recordPublicity(
  services: Services,
  visitor: Visitor,
  order: PublicityOrder,
): Promise<BatchResult> {
  const chosen = await read(services.record, accessOf(visitor), (transaction) =>
    transaction
      .selectFrom('matter')
      .innerJoin('supervision_case', 'supervision_case.id', 'matter.case_id')
      .select(['matter.id', 'matter.case_id', 'matter.revision', 'supervision_case.person_name'])
      .where('matter.id', 'in', order.matterIds)
      .execute(),
  );
  const rows: BatchResult['rows'] = [];
  for (const matterId of new Set(order.matterIds)) {
    const found = chosen.find(({ id }) => id === matterId);
    if (found === undefined) throw new NotFound();
    const person = { caseId: found.case_id, name: found.person_name };
    const outcome = await takeAct(services, visitor, matterId, {
      act: 'step',
      step,
      values: order.values,
      mode: 'permit',
      expectedRevision: found.revision,
      idempotencyKey: `${order.idempotencyKey}:${matterId}`,
    });
    rows.push(
      outcome.done
        ? { ...person, matterId, refusals: [] }
        : { ...person, matterId: null, refusals: outcome.refusals.map(refusalRow) },
    );
  }
  return { rows };
}

function waiting(transaction: Transaction) {
  return transaction
    .selectFrom('task')
    .innerJoin('matter', 'matter.id', 'task.matter_id')
    .innerJoin('supervision_case', 'supervision_case.id', 'task.case_id')
    .select([
      'task.matter_id',
      'task.case_id',
      'task.procedure',
      'task.required',
      'matter.contributions',
      'supervision_case.person_name',
      'supervision_case.office_code',
      'supervision_case.holder_code',
    ])
    .where('task.step', '=', step);
}

/** Owed; or a step that nothing waits for, which is there only while it may be taken. */
function mayBePublic({
  procedure,
  required,
}: {
  readonly procedure: string;
  readonly required: boolean;
}): boolean {
  return required || findProcedure(procedure)?.steps[step]?.owed === undefined;
}

/** What a matter came to, in the words in which it is made public. */
function decidedIn({
  assessments = [],
  sanctions = [],
}: Contribution): { readonly result: string; readonly decidedOn: Day } | undefined {
  const [assessed] = assessments;
  if (assessed !== undefined) {
    const days = `${formatDay(assessed.from)}至${formatDay(assessed.until)}`;
    return { result: `${days}：${assessed.grade}`, decidedOn: assessed.on };
  }
  const [sanction] = sanctions;
  return sanction === undefined
    ? undefined
    : { result: sanctionNames[sanction.kind], decidedOn: sanction.on };
}
