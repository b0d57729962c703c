import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Access } from '../change/access.ts';
import { stamp } from '../change/order.ts';
import { read } from '../change/read.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { accessOf, countyA, countyB, insertTestBodies, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';

let opened: TestRecord;
const agency = accessOf(countyA);
const other = (low: number): Access =>
  accessOf(low, {
    role: 'other',
    bodyId: `00000000-0000-4000-b000-${low}`,
    accountId: `00000000-0000-4000-c000-${low}`,
  });
const court = other(countyA);
const police = other(countyB);

beforeAll(async () => {
  opened = await openTestRecord();
  await insertTestBodies(opened.record, agency, court, police);
});
afterAll(() => opened.close());

/** A case with one copy for the court, on its way or already there. */
async function send(status: 'waiting' | 'sent' = 'sent'): Promise<{ caseId: string; copyId: string }> {
  const { caseId } = await insertTestCase(opened.record, agency);
  const copyId = newId();
  const order = { ...about(caseId), command: 'test.send' };
  await write(opened.record, agency, order, async (transaction, change) => {
    await transaction
      .insertInto('outbox')
      .values({
        id: copyId,
        case_id: caseId,
        kind: 'copy',
        recipient_kind: 'court',
        recipient_body_id: court.bodyId,
        recipient_name: '示例法院',
        subject: '示例建议书',
        payload: sql`'{}'::jsonb`,
        status,
        created_at: change.at,
        holder_code: change.holderCode,
        ...stamp(change),
      })
      .execute();
    return null;
  });
  return { caseId, copyId };
}

function about(caseId: string) {
  const common = { idempotencyKey: newId(), definitionVersion: '1', chainId: caseId, caseId };
  return { ...common, holderCode: countyA, body: {} };
}

interface Attempt {
  readonly copyId: string;
  readonly caseId: string;
  readonly entered?: string;
  readonly command?: string;
  readonly writtenBy?: Access;
}

/** How many copies were received, or the code of the refusal. */
async function receive(access: Access, attempt: Attempt): Promise<number | string> {
  const { copyId, caseId, entered = copyId, command = 'copy.acknowledge' } = attempt;
  const order = { ...about(caseId), command, caseUnseen: true };
  try {
    const { result } = await write(
      opened.record,
      { ...access, copyId: entered },
      order,
      async (transaction, change) => {
        const rows = await transaction
          .updateTable('outbox')
          .set({ status: 'received', received_at: change.at, ...stamp(change) })
          .where('id', '=', copyId)
          .returning('id')
          .execute();
        return rows.length;
      },
    );
    return result;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

test('a court receives the copy that names it, in the chain of the case, and the chain holds', async () => {
  const sent = await send();
  expect(await receive(court, sent)).toBe(1);
  const rows = await read(opened.record, agency, (transaction) =>
    transaction
      .selectFrom('outbox')
      .innerJoin('change', 'change.id', 'outbox.change_id')
      .select(['outbox.status', 'change.body_id', 'change.chain_id'])
      .where('outbox.id', '=', sent.copyId)
      .execute(),
  );
  expect(rows).toEqual([{ status: 'received', body_id: court.bodyId, chain_id: sent.caseId }]);
  expect(await verify(opened.record, { full: true })).toMatchObject({ ok: true });
});

test('not what is on its way, not what another body was sent, not in the chain of another case', async () => {
  const waiting = await send('waiting');
  expect(await receive(court, waiting)).toBe('record.rejected');
  const sent = await send();
  expect(await receive(police, sent)).toBe('record.rejected');
  const foreign = await send();
  // Entered by one copy, the change names the case of another.
  expect(await receive(court, { ...sent, caseId: foreign.caseId })).toBe('record.rejected');
});

test('by its one command and under its own name, and nothing but the receipt', async () => {
  const sent = await send();
  expect(await receive(court, { ...sent, command: 'copy.receipt' })).toBe('record.rejected');
  const altering = write(
    opened.record,
    { ...court, copyId: sent.copyId },
    { ...about(sent.caseId), command: 'copy.acknowledge', caseUnseen: true },
    async (transaction, change) => {
      await transaction
        .updateTable('outbox')
        .set({ subject: '别的', ...stamp(change) })
        .where('id', '=', sent.copyId)
        .execute();
      return null;
    },
  );
  await expect(altering).rejects.toThrow();
  expect(await receive(court, sent)).toBe(1);
});
