import type { Access } from '../change/access.ts';
import { stamp } from '../change/order.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { json } from '../json.ts';
import type { Record } from '../open/record.ts';

/** Writes one running matter with its first event and its clock into a case; returns the matter's id. */
export async function insertTestMatter(
  record: Record,
  access: Access,
  caseId: string,
  changes: { dueAt?: string; office?: string; body?: unknown } = {},
): Promise<string> {
  const matterId = newId();
  const order = {
    command: 'leave.apply',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: caseId,
    caseId,
    holderCode: access.low,
    body: { days: 3 },
  };
  await write(record, access, order, async (transaction, change) => {
    const common = { case_id: caseId, holder_code: change.holderCode, ...stamp(change) };
    const dueAt = changes.dueAt ?? '2026-04-01T16:00:00.000Z';
    const waiting = {
      waiting_step: 'review',
      waiting_office: changes.office ?? 'countyAgency',
      waiting_due: dueAt,
    };
    await transaction
      .insertInto('matter')
      .values({
        id: matterId,
        procedure: 'leave',
        definition_version: '1',
        status: 'running',
        summary: '示例外出',
        state: json({}),
        opened_at: change.at,
        waiting_since: change.at,
        ...waiting,
        ...common,
      })
      .execute();
    await transaction
      .insertInto('event')
      .values({
        id: newId(),
        matter_id: matterId,
        sequence: 1,
        type: 'leave.apply',
        step: 'apply',
        happened_at: change.at,
        recorded_at: change.at,
        mode: 'permit',
        body: json(changes.body ?? { reason: '示例事由' }),
        schema_version: 1,
        ...common,
      })
      .execute();
    await transaction
      .insertInto('clock')
      .values({
        matter_id: matterId,
        name: 'review',
        procedure: 'leave',
        title: '审核时限',
        started_at: change.at,
        due_at: dueAt,
        article: '示例条',
        kind: 'legal',
        ...common,
      })
      .execute();
    return null;
  });
  return matterId;
}
