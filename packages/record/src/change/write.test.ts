import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { newId } from '../id.ts';
import { insertTestMatter } from '../testing/matters.ts';
import { accessOf, countyA, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { addChange } from './add-change.ts';
import type { ChangeOrder } from './order.ts';
import { stamp } from './order.ts';
import { read } from './read.ts';
import { write } from './write.ts';

let opened: TestRecord;
const access = accessOf(countyA);

beforeAll(async () => {
  opened = await openTestRecord();
});
afterAll(() => opened.close());

function orderFor(caseId: string, changes: Partial<ChangeOrder> = {}): ChangeOrder {
  return {
    command: 'test.note',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: caseId,
    caseId,
    holderCode: countyA,
    body: { note: '示例' },
    ...changes,
  };
}

describe('write', () => {
  test('writes a case, its entries and its link', async () => {
    const { record, superuser } = opened;
    const { caseId, personId } = await insertTestCase(record, access);
    const entries = await superuser.query(
      `select e.table_name, e.row_key, e.operation from guitu.change_entry e
         join guitu.change c on c.id = e.change_id where c.case_id = $1 order by e.position`,
      [caseId],
    );
    expect(entries.rows).toEqual([
      { table_name: 'person', row_key: personId, operation: 'insert' },
      { table_name: 'supervision_case', row_key: caseId, operation: 'insert' },
    ]);
    const links = await superuser.query('select sequence from guitu.link where chain_id = $1', [caseId]);
    expect(links.rows).toEqual([{ sequence: 1 }]);
  });

  test('gives the first answer to a repeated key, and has one effect', async () => {
    const { record, superuser } = opened;
    const { caseId } = await insertTestCase(record, access);
    const order = orderFor(caseId, { sensitive: { fields: ['note'] } });
    let runs = 0;
    const once = (): Promise<unknown> =>
      write(record, access, order, async (transaction, change) => {
        runs += 1;
        await transaction
          .updateTable('supervision_case')
          .set({ level: '普管', ...stamp(change) })
          .where('id', '=', caseId)
          .execute();
        return { number: 7 };
      });
    expect(await once()).toEqual({ result: { number: 7 }, replayed: false });
    expect(await once()).toEqual({ result: { number: 7 }, replayed: true });
    expect(runs).toBe(1);
    const changes = await superuser.query('select body from guitu.change where idempotency_key = $1', [
      order.idempotencyKey,
    ]);
    expect(changes.rows).toEqual([{ body: { note: { $sealed: expect.any(String) } } }]);
  });

  test('two attempts at once under one key have one effect', async () => {
    const { record } = opened;
    const { caseId } = await insertTestCase(record, access);
    const order = orderFor(caseId);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => write(record, access, order, async () => ({ made: newId() }))),
    );
    expect(new Set(answers.map((answer) => answer.result.made)).size).toBe(1);
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1);
  });

  test('refuses the same key for another command', async () => {
    const { record } = opened;
    const { caseId } = await insertTestCase(record, access);
    const order = orderFor(caseId);
    await write(record, access, order, async () => null);
    await expect(
      write(record, access, { ...order, body: { note: '另一' } }, async () => null),
    ).rejects.toMatchObject({
      code: 'record.keyUsedOtherwise',
    });
  });

  test('a failed command leaves nothing behind and the key can be used again', async () => {
    const { record } = opened;
    const { caseId } = await insertTestCase(record, access);
    const order = orderFor(caseId);
    await expect(
      write(record, access, order, async () => {
        throw new Error('rendering failed');
      }),
    ).rejects.toThrow('rendering failed');
    expect(await write(record, access, order, async () => 1)).toEqual({ result: 1, replayed: false });
  });

  test('rows need a change of this very transaction (GT001)', async () => {
    const { record, superuser } = opened;
    const { caseId } = await insertTestCase(record, access);
    const old = await superuser.query('select change_id from guitu.supervision_case where id = $1', [caseId]);
    await expect(
      write(record, access, orderFor(caseId), (transaction) =>
        transaction
          .updateTable('supervision_case')
          .set({ level: '严管', change_id: old.rows[0].change_id })
          .where('id', '=', caseId)
          .execute(),
      ),
    ).rejects.toMatchObject({ code: 'GT001' });
    // Not even the superuser writes without a change, as long as the triggers stand.
    await expect(superuser.query(`update guitu.supervision_case set level = '严管'`)).rejects.toMatchObject({
      code: 'GT001',
    });
    await expect(superuser.query('delete from guitu.supervision_case')).rejects.toMatchObject({
      code: 'GT001',
    });
    await expect(superuser.query('truncate guitu.supervision_case cascade')).rejects.toMatchObject({
      code: 'GT002',
    });
  });

  test('rows name the writer their change names (GT003)', async () => {
    const { record } = opened;
    const { caseId } = await insertTestCase(record, access);
    await expect(
      write(record, access, orderFor(caseId), (transaction, change) =>
        transaction
          .updateTable('supervision_case')
          .set({ level: '严管', change_id: change.id, written_by_code: 533_422_000_000 })
          .where('id', '=', caseId)
          .execute(),
      ),
    ).rejects.toMatchObject({ code: 'GT003' });
  });

  test('nothing is added after the link was made (GT005)', async () => {
    const { record } = opened;
    const { caseId } = await insertTestCase(record, access);
    await expect(
      write(record, access, orderFor(caseId), async (transaction, change) => {
        await sql`set constraints all immediate`.execute(transaction);
        await transaction
          .updateTable('supervision_case')
          .set({ level: '严管', ...stamp(change) })
          .where('id', '=', caseId)
          .execute();
        return null;
      }),
    ).rejects.toMatchObject({ code: 'GT005' });
  });

  test.each([
    ['change', `actor_name = '他人'`],
    ['change_entry', 'position = position + 100'],
    ['change_result', `result = '2'`],
    ['link', 'sequence = sequence + 100'],
    ['event', `type = 'x'`],
    ['batch', 'count = 2'],
  ])('nobody alters or deletes %s (GT002)', async (table, alteration) => {
    const { record, superuser } = opened;
    const { caseId } = await insertTestCase(record, access);
    await insertTestMatter(record, access, caseId);
    await superuser.query(`insert into guitu.batch (id, previous, root, hash, count, at)
       values (-1, '', '', '', 1, now()) on conflict do nothing`);
    const refused = { code: 'GT002' };
    await expect(superuser.query(`delete from guitu.${table}`)).rejects.toMatchObject(refused);
    await expect(superuser.query(`truncate guitu.${table} cascade`)).rejects.toMatchObject(refused);
    await expect(superuser.query(`update guitu.${table} set ${alteration}`)).rejects.toMatchObject(refused);
  });

  test('several changes in one transaction each get their link', async () => {
    const { record, superuser } = opened;
    const cases = [await insertTestCase(record, access), await insertTestCase(record, access)].toSorted(
      (a, b) => (a.caseId < b.caseId ? -1 : 1),
    );
    await write(record, access, orderFor(cases[0]!.caseId), async (transaction, first) => {
      const second = await addChange(record, transaction, access, orderFor(cases[1]!.caseId));
      for (const [index, change] of [first, second].entries()) {
        await transaction
          .updateTable('supervision_case')
          .set({ level: '宽管', ...stamp(change) })
          .where('id', '=', cases[index]!.caseId)
          .execute();
      }
      return null;
    });
    const links = await superuser.query(
      `select chain_id, max(sequence) as last from guitu.link where chain_id = any($1) group by 1 order by 1`,
      [cases.map((entry) => entry.caseId)],
    );
    expect(links.rows).toEqual(cases.map((entry) => ({ chain_id: entry.caseId, last: 2 })));
  });

  test('commands about the same two cases never deadlock', async () => {
    const { record } = opened;
    const { caseId: one } = await insertTestCase(record, access);
    const { caseId: two } = await insertTestCase(record, access);
    const both = { lock: { caseIds: [two, one] } };
    const many = Array.from({ length: 12 }, (_, index) =>
      write(record, access, orderFor(index % 2 === 0 ? one : two, both), async () => index),
    );
    expect((await Promise.all(many)).map((answer) => answer.result)).toEqual([...many.keys()]);
  });

  test('a person under supervision writes nothing, a court, the police or a prison nothing in a case it was sent nothing of', async () => {
    const { record } = opened;
    const { caseId } = await insertTestCase(record, access);
    const refusalOf = (role: 'supervisee' | 'other') =>
      write(record, accessOf(countyA, { role }), orderFor(caseId), async () => null);
    await expect(refusalOf('supervisee')).rejects.toMatchObject({ code: 'record.readOnly' });
    await expect(refusalOf('other')).rejects.toThrow();
    const unseen = { ...orderFor(caseId), command: 'copy.acknowledge', caseUnseen: true };
    const court = accessOf(countyA, { role: 'other' });
    await expect(write(record, court, unseen, async () => null)).rejects.toMatchObject({
      code: 'record.rejected',
    });
  });

  test('days, moments and codes arrive as text and numbers', async () => {
    const { record } = opened;
    const { caseId } = await insertTestCase(record, access);
    await write(record, access, orderFor(caseId), async (transaction, change) => {
      await transaction
        .updateTable('supervision_case')
        .set({ term_ends: '2027-03-09', created_at: '2026-03-01T08:00:00.050Z', ...stamp(change) })
        .where('id', '=', caseId)
        .execute();
      return null;
    });
    const row = await read(record, access, (transaction) =>
      transaction
        .selectFrom('supervision_case')
        .select(['term_ends', 'created_at', 'holder_code'])
        .where('id', '=', caseId)
        .executeTakeFirst(),
    );
    expect(row).toEqual({
      term_ends: '2027-03-09',
      created_at: '2026-03-01T08:00:00.050Z',
      holder_code: countyA,
    });
  });
});
