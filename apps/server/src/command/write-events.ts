import { json, newId, stamp } from '@guitu/record';

import type { Move } from './plan.ts';
import { storeEvent } from './stored-event.ts';
import type { Work } from './work.ts';

/** Appends what was decided. Answers with the event's id by its sequence, for the papers that hang on it. */
export async function writeEvent(work: Work, move: Move, keyId: string, holderCode: number): Promise<string> {
  const { transaction, change, services } = work;
  const { matter, decision } = move;
  const id = newId();
  const stored = await storeEvent(services.record, transaction, keyId, matter.procedure, decision.event);
  await transaction
    .insertInto('event')
    .values({
      ...stored,
      body: json(stored.body),
      id,
      matter_id: matter.id,
      case_id: matter.state.caseId,
      holder_code: holderCode,
      ...stamp(change),
    })
    .execute();
  return id;
}
