import { read, newId } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import { asOutcome } from '../command/outcome.ts';
import type { Round, RoundResult } from '../contract/duties.ts';
import { NotFound, refusalRow } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { enterEntry } from './enter.ts';

/**
 * The same kind of entry for many people: a class, a village round. Each is a command of its own, so that one refusal holds up nobody
 * else; sent again under its key nothing is entered twice, and what was refused may be mended and sent again.
 */
export async function enterRound(services: Services, visitor: Visitor, order: Round): Promise<RoundResult> {
  const names = await namesOf(
    services,
    visitor,
    order.people.map(({ caseId }) => caseId),
  );
  const roundId = newId();
  const rows: RoundResult['rows'] = [];
  for (const person of order.people) {
    const outcome = await asOutcome(() =>
      enterEntry(services, visitor, person.caseId, {
        kind: order.kind,
        happenedAt: order.happenedAt,
        values: { ...order.values, ...person.values },
        ...(person.occurrence === undefined ? {} : { occurrence: person.occurrence }),
        roundId,
        idempotencyKey: `${order.idempotencyKey}:${person.caseId}`,
      }),
    );
    const name = names.get(person.caseId) ?? '';
    rows.push({
      caseId: person.caseId,
      name,
      refusals: outcome.done ? [] : outcome.refusals.map(refusalRow),
    });
  }
  return { rows };
}

/** Somebody who is not there or not the visitor's makes the whole not found. */
async function namesOf(
  services: Services,
  visitor: Visitor,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await read(services.record, accessOf(visitor), (transaction) =>
    transaction
      .selectFrom('supervision_case')
      .select(['id', 'person_name'])
      .where('id', 'in', caseIds)
      .execute(),
  );
  if (rows.length !== new Set(caseIds).size) throw new NotFound();
  return new Map(rows.map((row) => [row.id, row.person_name]));
}
