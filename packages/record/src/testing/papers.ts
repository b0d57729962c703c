import type { Access } from '../change/access.ts';
import { stamp } from '../change/order.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import type { Record } from '../open/record.ts';
import { sealText } from '../sensitive/seal-text.ts';

/** Issues one paper with serial 1 in a matter; returns its id. */
export async function insertTestPaper(
  record: Record,
  access: Access,
  caseId: string,
  matterId: string,
  changes: { bodyId?: string } = {},
): Promise<string> {
  const id = newId();
  const order = {
    command: 'leave.decide',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: caseId,
    caseId,
    holderCode: access.low,
    body: {},
  };
  await write(record, access, order, async (transaction, change) => {
    await transaction
      .insertInto('paper')
      .values({
        id,
        case_id: caseId,
        matter_id: matterId,
        kind: 'leaveDecision',
        title: '示例决定书',
        number: '示例字〔2026〕1号',
        body_id: changes.bodyId ?? access.bodyId,
        counter_kind: '示例字',
        year: 2026,
        serial: 1,
        template_version: '1',
        data_sealed: await sealText(record, transaction, change.keyId!, '{}'),
        status: 'issued',
        issued_on: '2026-03-02',
        holder_code: change.holderCode,
        ...stamp(change),
      })
      .execute();
    return null;
  });
  return id;
}
