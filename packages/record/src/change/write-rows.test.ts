import { afterAll, beforeAll, expect, test } from 'vitest';

import { newId } from '../id.ts';
import { createCaseKey, destroyCaseKey, getCaseKey, openCaseKeys } from '../sensitive/case-key.ts';
import { insertTestMatter } from '../testing/matters.ts';
import { accessOf, countyA, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';
import { systemAccess } from './access.ts';
import { addChanges } from './add-changes.ts';
import type { Change, ChangeOrder } from './order.ts';
import { stamp } from './order.ts';
import { deleteRows, insertRows, updateRows } from './write-rows.ts';
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
    body: null,
    ...changes,
  };
}

interface Matter {
  readonly caseId: string;
  readonly matterId: string;
}

async function insertMatters(count: number): Promise<Matter[]> {
  const matters: Matter[] = [];
  for (let index = 0; index < count; index += 1) {
    const { caseId } = await insertTestCase(opened.record, access);
    matters.push({ caseId, matterId: await insertTestMatter(opened.record, access, caseId) });
  }
  return matters.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1));
}

function taskOf({ caseId, matterId }: Matter, change: Change, step: string) {
  return {
    matter_id: matterId,
    step,
    case_id: caseId,
    procedure: 'leave',
    title: '示例',
    office: 'countyAgency',
    body_code: countyA,
    since: change.at,
    due_at: null,
    required: true,
    holder_code: countyA,
    ...stamp(change),
  };
}

/** Which change inserted, altered or deleted which row of a table, by the case of the change. */
async function entriesOf(matters: readonly Matter[], table: string): Promise<string[][]> {
  const { rows } = await opened.superuser.query<{ operations: string[] }>(
    `select array_agg(e.operation || ' ' || e.row_key order by e.position) as operations
       from guitu.change c join guitu.change_entry e on e.change_id = c.id and e.table_name = $2
      where c.case_id = any($1) and c.command = 'test.note' group by c.case_id order by c.case_id`,
    [matters.map(({ caseId }) => caseId), table],
  );
  return rows.map(({ operations }) => operations);
}

test('rows of many cases go in with one statement each, and every one belongs to the change of its own case', async () => {
  const { record, superuser } = opened;
  const matters = await insertMatters(3);
  const [first, ...others] = matters;
  const lock = { caseIds: others.map(({ caseId }) => caseId) };
  await write(record, access, orderFor(first!.caseId, { lock }), async (transaction, change) => {
    const orders = others.map(({ caseId }) => orderFor(caseId));
    const changes = [change, ...(await addChanges(record, transaction, access, orders))];
    const both = matters.flatMap((matter, index) =>
      ['review', 'decide'].map((step) => taskOf(matter, changes[index]!, step)),
    );
    await insertRows(transaction, 'task', both);
    await updateRows(
      transaction,
      'task',
      ['matter_id', 'step'],
      both
        .filter(({ step }) => step === 'decide')
        .map(({ matter_id, step, written_by_code, change_id }) => {
          const due = { due_at: '2026-03-09T16:00:00.000Z', written_by_code, change_id };
          return { matter_id, step, ...due };
        }),
    );
    for (const [index, { matterId }] of matters.entries()) {
      const done = [{ matter_id: matterId, step: 'review' }];
      await deleteRows(transaction, changes[index]!, 'task', ['matter_id', 'step'], done);
    }
    return null;
  });
  const left = await superuser.query('select step, due_at from guitu.task where matter_id = any($1)', [
    matters.map(({ matterId }) => matterId),
  ]);
  expect(left.rows).toEqual(matters.map(() => ({ step: 'decide', due_at: '2026-03-09T16:00:00.000Z' })));
  expect(await entriesOf(matters, 'task')).toEqual(
    matters.map(({ matterId }) => [
      `insert ${matterId}/review`,
      `insert ${matterId}/decide`,
      `update ${matterId}/decide`,
      `delete ${matterId}/review`,
    ]),
  );
  expect(await verify(record, { full: true })).toMatchObject({ ok: true });
});

test('rows that name different columns are altered each in its own', async () => {
  const { record, superuser } = opened;
  const [matter] = await insertMatters(1);
  const { caseId, matterId } = matter!;
  await write(record, access, orderFor(caseId), async (transaction, change) => {
    const state = { taken: ['apply'], 引号: '"\\' };
    const altered = { id: matterId, summary: '示例甲', state, ...stamp(change) };
    await updateRows(transaction, 'matter', ['id'], [altered]);
    await updateRows(transaction, 'matter', ['id'], []);
    await updateRows(
      transaction,
      'clock',
      ['matter_id', 'name'],
      [
        { matter_id: matterId, name: 'review', stopped_at: change.at, ...stamp(change) },
        { matter_id: newId(), name: 'review', title: '无此时限', ...stamp(change) },
      ],
    );
    return null;
  });
  const { rows } = await superuser.query(
    `select m.summary, m.state, m.waiting_step, c.title, c.stopped_at is not null as stopped
       from guitu.matter m join guitu.clock c on c.matter_id = m.id where m.id = $1`,
    [matterId],
  );
  expect(rows).toEqual([
    {
      summary: '示例甲',
      state: { taken: ['apply'], 引号: '"\\' },
      waiting_step: 'review',
      title: '审核时限',
      stopped: true,
    },
  ]);
});

test('of many changes none is the own one of the transaction: what is deleted without one is refused (GT001)', async () => {
  const { record } = opened;
  const [first, second] = await insertMatters(2);
  await expect(
    write(record, access, orderFor(first!.caseId), async (transaction, change) => {
      await insertRows(transaction, 'task', [taskOf(first!, change, 'review')]);
      await addChanges(record, transaction, access, [orderFor(second!.caseId)]);
      await transaction.deleteFrom('task').where('matter_id', '=', first!.matterId).execute();
      return null;
    }),
  ).rejects.toMatchObject({ code: 'GT001' });
});

test('a key that is taken and a case of somebody else are refused, whichever of many it is', async () => {
  const { record } = opened;
  const [first, second] = await insertMatters(2);
  const used = orderFor(second!.caseId);
  await write(record, access, used, async () => null);
  const add = (order: ChangeOrder): Promise<unknown> =>
    write(record, access, orderFor(first!.caseId), async (transaction) => {
      await addChanges(record, transaction, access, [order]);
      return null;
    });
  await expect(add(used)).rejects.toMatchObject({ code: 'record.keyUsedOtherwise' });
  await expect(add(orderFor(newId()))).rejects.toMatchObject({ code: 'record.notFound' });
});

test('what is sensitive in one of many changes is sealed under the key of its case', async () => {
  const { record, superuser } = opened;
  const [first, second] = await insertMatters(2);
  const body = { note: '示例秘密' };
  await write(record, access, orderFor(first!.caseId), async (transaction) => {
    await addChanges(record, transaction, access, [
      orderFor(second!.caseId, { body, sensitive: { fields: ['note'] } }),
    ]);
    return null;
  });
  const { rows } = await superuser.query('select body from guitu.change where case_id = any($1)', [
    [first!.caseId, second!.caseId],
  ]);
  expect(rows.map((row) => row.body)).toContainEqual({ note: { $sealed: expect.any(String) } });
  expect(rows.map((row) => row.body)).toContainEqual(null);
});

test('keys of many cases are opened together; a destroyed one is left out and refused when it is needed', async () => {
  const { record } = opened;
  const order = { ...orderFor(newId()), caseId: null };
  await write(record, systemAccess(), order, async (transaction) => {
    const [one, two] = [
      await createCaseKey(record, transaction),
      await createCaseKey(record, transaction),
    ] as const;
    const clear = await getCaseKey(record, transaction, one);
    await destroyCaseKey(record, transaction, two);
    record.keys.opened.clear();
    await openCaseKeys(record, transaction, [one, two]);
    expect([...record.keys.opened.keys()]).toEqual([one]);
    expect(await getCaseKey(record, transaction, one)).toEqual(clear);
    await expect(getCaseKey(record, transaction, two)).rejects.toMatchObject({ code: 'record.keyDestroyed' });
    return null;
  });
});
