import { read } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import { arrivalId } from '../arrivals/arrival-id.ts';
import type { Round, RoundResult } from '../contract/duties.ts';
import { refusalRow } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { enterEntry } from './enter.ts';
import { roundAnswer } from './round-answer.ts';

/**
 * The same kind of entry for many people: a class, a village round. Each is a command of its own, so that one refusal holds up nobody
 * else; sent again under its key nothing is entered twice, and what was refused may be mended and sent again.
 */
export async function enterRound(services: Services, visitor: Visitor, order: Round): Promise<RoundResult> {
  const names = await namesOf(services, visitor, order);
  const roundId = arrivalId(visitor.account.id, order.idempotencyKey, 'round');
  const rows: RoundResult['rows'] = [];
  for (const person of order.people) {
    const refusals = await roundAnswer(() =>
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
    rows.push({ caseId: person.caseId, name, refusals: refusals.map(refusalRow) });
  }
  return { rows };
}

/** Who they are, as far as they are the visitor's. */
async function namesOf(
  services: Services,
  visitor: Visitor,
  { people }: Round,
): Promise<ReadonlyMap<string, string>> {
  const caseIds = people.map(({ caseId }) => caseId);
  const rows = await read(services.record, accessOf(visitor), (transaction) =>
    transaction
      .selectFrom('supervision_case')
      .select(['id', 'person_name'])
      .where('id', 'in', caseIds)
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, row.person_name]));
}
