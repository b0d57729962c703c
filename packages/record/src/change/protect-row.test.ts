import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { newId } from '../id.ts';
import { insertTestMatter } from '../testing/matters.ts';
import { accessOf, countyA, countyB, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';
import { addChanges } from './add-changes.ts';
import { linkChanges } from './link-changes.ts';
import type { Change, ChangeOrder } from './order.ts';
import { deleteRows, insertRows, updateRows } from './write-rows.ts';
import { write } from './write.ts';

const access = accessOf(countyA);
const steps = ['review', 'decide', 'approve', 'report'] as const;

let opened: TestRecord;
let cases: readonly { readonly caseId: string; readonly matterId: string }[];

beforeAll(async () => {
  opened = await openTestRecord();
  const made = [];
  for (let index = 0; index < 3; index += 1) {
    const { caseId } = await insertTestCase(opened.record, access);
    made.push({ caseId, matterId: await insertTestMatter(opened.record, access, caseId) });
  }
  cases = made;
});
afterAll(() => opened.close());

function orderFor(caseId: string): ChangeOrder {
  return {
    command: 'test.note',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: caseId,
    caseId,
    holderCode: countyA,
    body: null,
  };
}

function taskOf(index: number, step: string, change: Change, title = '示例') {
  const { caseId, matterId } = cases[index]!;
  const place = { matter_id: matterId, step, case_id: caseId, holder_code: countyA };
  const duty = {
    procedure: 'leave',
    office: 'countyAgency',
    body_code: countyA,
    required: true,
    due_at: null,
  };
  return { ...place, ...duty, title, since: change.at, change_id: change.id, written_by_code: countyA };
}

type Write = (
  transaction: Parameters<Parameters<typeof write>[3]>[0],
  changes: readonly Change[],
) => Promise<void>;

/** One transaction with a change for each of the three cases. */
function inOneTransaction(work: Write): Promise<unknown> {
  const [first, ...others] = cases.map(({ caseId }) => orderFor(caseId));
  const lock = { caseIds: cases.map(({ caseId }) => caseId) };
  return write(opened.record, access, { ...first!, lock }, async (transaction, change) => {
    const further = await addChanges(opened.record, transaction, access, others);
    await work(transaction, [change, ...further]);
    return null;
  });
}

async function entriesOf(changes: readonly Change[]): Promise<readonly string[]> {
  const { rows } = await opened.superuser.query<{ entry: string }>(
    `select e.operation || ' ' || e.row_key as entry from guitu.change_entry e
      where e.change_id = any($1) and e.table_name = 'task' order by e.position`,
    [changes.map(({ id }) => id)],
  );
  return rows.map(({ entry }) => entry).toSorted();
}

/** What a transaction does to one task of one case: nothing, or some of inserting, altering and deleting it. */
const doings = fc.array(
  fc.record({
    index: fc.nat(2),
    step: fc.constantFrom(...steps),
    inserts: fc.boolean(),
    title: fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
    alters: fc.boolean(),
    deletes: fc.boolean(),
  }),
  { maxLength: 12 },
);

test('whatever rows one statement inserts, alters or deletes: one entry each, under its own change, and all of it verifies', async () => {
  const standing = new Map<string, string>();
  await fc.assert(
    fc.asyncProperty(doings, async (wanted) => {
      const keyOf = ({ index, step }: { index: number; step: string }) => `${cases[index]!.matterId}/${step}`;
      const chosen = [...new Map(wanted.map((one) => [keyOf(one), one])).values()];
      const added = chosen.filter((one) => one.inserts && !standing.has(keyOf(one)));
      const there = (one: (typeof chosen)[number]) => standing.has(keyOf(one)) || added.includes(one);
      const altered = chosen.filter((one) => one.alters && there(one));
      const gone = chosen.filter((one) => one.deletes && there(one));
      let changes: readonly Change[] = [];
      await inOneTransaction(async (transaction, own) => {
        changes = own;
        await insertRows(
          transaction,
          'task',
          added.map((one) => taskOf(one.index, one.step, own[one.index]!)),
        );
        await updateRows(
          transaction,
          'task',
          ['matter_id', 'step'],
          altered.map(({ index, step, title }) => ({
            matter_id: cases[index]!.matterId,
            step,
            title,
            change_id: own[index]!.id,
            written_by_code: countyA,
          })),
        );
        for (const [index, change] of own.entries()) {
          const rows = gone.filter((one) => one.index === index);
          await deleteRows(
            transaction,
            change,
            'task',
            ['matter_id', 'step'],
            rows.map(({ step }) => ({ matter_id: cases[index]!.matterId, step })),
          );
        }
      });
      for (const one of added) standing.set(keyOf(one), '示例');
      for (const one of altered) standing.set(keyOf(one), one.title);
      for (const one of gone) standing.delete(keyOf(one));
      const expected = [
        ...added.map((one) => `insert ${keyOf(one)}`),
        ...altered.map((one) => `update ${keyOf(one)}`),
        ...gone.map((one) => `delete ${keyOf(one)}`),
      ];
      expect(await entriesOf(changes)).toEqual(expected.toSorted());
    }),
    { numRuns: 25 },
  );
  const left = await opened.superuser.query<{ key: string; title: string }>(
    `select matter_id || '/' || step as key, title from guitu.task where matter_id = any($1)`,
    [cases.map(({ matterId }) => matterId)],
  );
  expect(new Map(left.rows.map(({ key, title }) => [key, title]))).toEqual(standing);
  expect(await verify(opened.record, { full: true })).toMatchObject({ ok: true });
});

test('the digest is that of salt and content, as it has been since the first version', async () => {
  let changes: readonly Change[] = [];
  await inOneTransaction(async (transaction, own) => {
    changes = own;
    const rows = own.map((change, index) => taskOf(index, 'first-version', change, '示例"\\引号'));
    await insertRows(transaction, 'task', rows);
  });
  // The databases of the tests are in UTC, as the digest is.
  const { rows } = await opened.superuser.query<{ salt: Buffer; hash: Buffer; content: string }>(
    `select c.salt, e.hash, (jsonb_strip_nulls(to_jsonb(t)) - 'holder_code')::text as content
       from guitu.task t join guitu.change c on c.id = t.change_id
       join guitu.change_entry e on e.change_id = c.id and e.row_key = t.matter_id || '/' || t.step
      where t.step = 'first-version' and c.id = any($1)`,
    [changes.map(({ id }) => id)],
  );
  expect(rows).toHaveLength(3);
  for (const { salt, hash, content } of rows)
    expect(createHash('sha256').update(salt).update(content).digest()).toEqual(hash);
});

/** Ways in which one row among many is not what its change allows. */
const faults: readonly (readonly [string, string, (row: ReturnType<typeof taskOf>) => object])[] = [
  ['names no change of this transaction', 'GT001', (row) => ({ ...row, change_id: newId() })],
  ['names another writer than its change', 'GT003', (row) => ({ ...row, written_by_code: countyB })],
];

test.each(faults)('one row among many that %s: none is written (%s)', async (_words, code, spoil) => {
  const before = await countTasks();
  const rowsOf = (own: readonly Change[], title: string) =>
    own.map((change, index) => {
      const row = taskOf(index, 'one-of-many', change, title);
      return (index === 1 ? spoil(row) : row) as typeof row;
    });
  await expect(
    inOneTransaction((transaction, own) => insertRows(transaction, 'task', rowsOf(own, '示例'))),
  ).rejects.toMatchObject({ code });
  await expect(
    inOneTransaction(async (transaction, own) => {
      const sound = own.map((change, index) => taskOf(index, 'one-of-many', change));
      await insertRows(transaction, 'task', sound);
      await updateRows(transaction, 'task', ['matter_id', 'step'], rowsOf(own, '示例乙'));
    }),
  ).rejects.toMatchObject({ code });
  expect(await countTasks()).toBe(before);
});

test('one row among many whose change has its link already: none is written (GT005)', async () => {
  const before = await countTasks();
  const linked = (work: Write) =>
    inOneTransaction(async (transaction, own) => {
      await insertRows(
        transaction,
        'task',
        own.map((change, index) => taskOf(index, 'linked', change)),
      );
      await linkChanges(
        transaction,
        own.slice(0, 2).map(({ id }) => id),
      );
      await work(transaction, own);
    });
  const refused = { code: 'GT005' };
  await expect(
    linked((transaction, own) =>
      insertRows(
        transaction,
        'task',
        own.map((change, index) => taskOf(index, 'late', change)),
      ),
    ),
  ).rejects.toMatchObject(refused);
  await expect(
    linked(async (transaction) => {
      await sql`update guitu.task set title = '示例乙' where step = 'linked'`.execute(transaction);
    }),
  ).rejects.toMatchObject(refused);
  await expect(
    linked((transaction, own) =>
      deleteRows(
        transaction,
        own[0]!,
        'task',
        ['matter_id', 'step'],
        [{ matter_id: cases[2]!.matterId, step: 'linked' }],
      ),
    ),
  ).rejects.toMatchObject(refused);
  expect(await countTasks()).toBe(before);
});

async function countTasks(): Promise<number> {
  const { rows } = await opened.superuser.query<{ tasks: string }>(
    'select count(*) as tasks from guitu.task',
  );
  return Number(rows[0]!.tasks);
}
