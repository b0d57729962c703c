import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Access } from '../change/access.ts';
import { moveCase } from '../change/move-case.ts';
import type { ChangeOrder } from '../change/order.ts';
import { stamp } from '../change/order.ts';
import { read } from '../change/read.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { RecordRefusal } from '../refusal.ts';
import { tablesOfCase } from '../schema/protected-tables.ts';
import { insertTestMatter } from '../testing/matters.ts';
import { accessOf, countyA, countyB, insertTestBodies, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';

let opened: TestRecord;
const a = accessOf(countyA);
const b = accessOf(countyB);
const stranger = accessOf(533_423_000_000);

beforeAll(async () => {
  opened = await openTestRecord();
  await insertTestBodies(opened.record, a, b);
});
afterAll(() => opened.close());

function orderFor(caseId: string, command = 'relocation.answer'): ChangeOrder {
  const common = { idempotencyKey: newId(), definitionVersion: '1', chainId: caseId, caseId };
  return { ...common, command, holderCode: countyA, body: {} };
}

const guest = (of: Access, matterId?: string): Access => ({
  ...of,
  role: 'guest',
  ...(matterId === undefined ? {} : { matterId }),
});

/** A matter of county A in which county B takes part. */
async function invite(): Promise<{ caseId: string; matterId: string }> {
  const { record } = opened;
  const { caseId } = await insertTestCase(record, a);
  const matterId = await insertTestMatter(record, a, caseId);
  await write(record, a, orderFor(caseId, 'relocation.ask'), async (transaction, change) => {
    await transaction
      .insertInto('participation')
      .values({
        id: newId(),
        matter_id: matterId,
        case_id: caseId,
        office: 'countyAgency',
        place_code: countyB,
        person_name: '示例甲',
        measure: 'probation',
        procedure: 'relocation',
        summary: '示例执行地变更',
        since: change.at,
        holder_code: change.holderCode,
        ...stamp(change),
      })
      .execute();
    return null;
  });
  return { caseId, matterId };
}

function casesSeen(access: Access): Promise<string[]> {
  return read(opened.record, access, async (transaction) => {
    const rows = await transaction.selectFrom('supervision_case').select('id').execute();
    return rows.map(({ id }) => id);
  });
}

/** Identity checks, and what became of the file as a whole, concern whoever holds the case. */
const keptFromGuests = ['identity_check', 'dossier_closing', 'dossier_export', 'dossier_loan'] as const;

test('a guest sees the one case he has entered, and in every table nothing of another', async () => {
  const { caseId, matterId } = await invite();
  const other = await invite();
  expect(await casesSeen(guest(b, matterId))).toEqual([caseId]);
  await read(opened.record, guest(b, matterId), async (transaction) => {
    for (const { table } of tablesOfCase) {
      // His own desk reads participations everywhere.
      if (table === 'participation' || keptFromGuests.some((kept) => kept === table)) continue;
      const rows = await transaction.selectFrom(table).select('case_id').execute();
      expect({ table, foreign: rows.filter((row) => row.case_id === other.caseId) }).toEqual({
        table,
        foreign: [],
      });
    }
  });
});

test('what is not a guest’s to read at all is refused by the database', async () => {
  const { matterId } = await invite();
  for (const table of keptFromGuests) {
    const reading = read(opened.record, guest(b, matterId), (transaction) =>
      transaction.selectFrom(table).select('case_id').execute(),
    );
    await expect(reading, table).rejects.toThrow('permission denied');
  }
});

test('whoever takes no part enters nothing, and a part that has ended lets nobody in', async () => {
  const { caseId, matterId } = await invite();
  expect(await casesSeen(guest(stranger, matterId))).toEqual([]);
  expect(await casesSeen(guest(b))).toEqual([]);
  await write(opened.record, a, orderFor(caseId), async (transaction, change) => {
    await transaction
      .updateTable('participation')
      .set({ ended_at: change.at, ...stamp(change) })
      .where('matter_id', '=', matterId)
      .execute();
    return null;
  });
  expect(await casesSeen(guest(b, matterId))).toEqual([]);
});

test('without entering a guest reads what waits for his own place, and only that', async () => {
  const { matterId } = await invite();
  const waiting = (access: Access): Promise<string[]> =>
    read(opened.record, access, async (transaction) => {
      const rows = await transaction.selectFrom('participation').select('matter_id').execute();
      return rows.map((row) => row.matter_id);
    });
  expect(await waiting(guest(b))).toContain(matterId);
  expect(await waiting(guest(stranger))).toEqual([]);
});

test('a guest writes in the entered case under his own name, nowhere else, and the chain holds', async () => {
  const { record } = opened;
  const { caseId, matterId } = await invite();
  const other = await invite();
  const answer = (target: string): Promise<unknown> =>
    write(record, guest(b, matterId), orderFor(target), async (transaction, change) => {
      await transaction
        .updateTable('matter')
        .set({ summary: '示例回复', ...stamp(change) })
        .where('case_id', '=', target)
        .execute();
      return null;
    });
  await answer(caseId);
  await expect(answer(other.caseId)).rejects.toBeInstanceOf(RecordRefusal);
  const rows = await read(record, a, (transaction) =>
    transaction
      .selectFrom('matter')
      .select(['summary', 'written_by_code'])
      .where('id', '=', matterId)
      .execute(),
  );
  expect(rows).toEqual([{ summary: '示例回复', written_by_code: countyB }]);
  expect(await verify(record, { full: true })).toMatchObject({ ok: true });
});

test('a guest hands the entered case over to himself, and to nobody a case he has not entered', async () => {
  const { record } = opened;
  const { caseId, matterId } = await invite();
  const other = await invite();
  const take = (target: string): Promise<unknown> =>
    write(record, guest(b, matterId), orderFor(caseId, 'relocation.arrive'), async (transaction, change) => {
      await moveCase(transaction, target, countyB, change);
      return null;
    });
  await expect(take(other.caseId)).rejects.toBeInstanceOf(RecordRefusal);
  await take(caseId);
  expect(await casesSeen(b)).toContain(caseId);
  expect(await casesSeen(a)).not.toContain(caseId);
  expect(await verify(record, { full: true })).toMatchObject({ ok: true });
});
