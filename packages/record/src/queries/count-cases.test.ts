import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Access } from '../change/access.ts';
import { assessmentAccess } from '../change/assessment-range.ts';
import { moveCase } from '../change/move-case.ts';
import type { Change } from '../change/order.ts';
import { stamp } from '../change/order.ts';
import { read } from '../change/read.ts';
import { takeOn } from '../change/take-on.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { settleCaseCounts } from '../store/case-counts.ts';
import { chanceOf } from '../testing/chance.ts';
import { accessOf, countyA, countyB, insertTestCase, prefecture } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { countCases } from './count-cases.ts';

const today = '2026-03-02';
const office = countyA + 103_000;
const statuses = ['expected', 'serving', 'discharged', 'terminated', 'transferred'];
const readers: [string, Access][] = [
  ['an office', accessOf(office)],
  ['a county', accessOf(countyA)],
  ['another county', accessOf(countyB)],
  ['the prefecture', accessOf(prefecture)],
  ['a procuratorate', accessOf(countyA, { role: 'procuratorate' })],
  ['whoever works on assessments', assessmentAccess(accessOf(countyA))],
];

let opened: TestRecord;
beforeAll(async () => {
  opened = await openTestRecord();
});
afterAll(() => opened.close());

interface Held {
  readonly id: string;
  readonly holder: number;
}

async function alter(
  access: Access,
  held: Held,
  work: (transaction: Parameters<Parameters<typeof write>[3]>[0], change: Change) => Promise<unknown>,
): Promise<void> {
  const order = { command: 'test.set', idempotencyKey: newId(), definitionVersion: '1', chainId: held.id };
  await write(
    opened.record,
    access,
    { ...order, caseId: held.id, holderCode: held.holder, body: {} },
    async (transaction, change) => {
      await work(transaction, change);
      return null;
    },
  );
}

/** What the table itself says to this reader, one query a status. */
async function expectTrueTotals(): Promise<void> {
  for (const [who, access] of readers) {
    const real = await read(opened.record, access, (transaction) =>
      transaction
        .selectFrom('supervision_case')
        .select(['status', (row) => row.fn.countAll<number>().as('total')])
        .where('merged_into', 'is', null)
        .groupBy('status')
        .execute(),
    );
    const kept = await read(opened.record, access, async (transaction) => {
      const totals = [];
      for (const status of [...statuses, 'assessing']) {
        totals.push({ status, total: await countCases(transaction, { today, status: [status] }) });
      }
      return { totals, all: await countCases(transaction, { today }) };
    });
    const expected = [...statuses, 'assessing'].map((status) => ({
      status,
      total: real.find((row) => row.status === status)?.total ?? 0,
    }));
    expect(kept, who).toEqual({
      totals: expected,
      all: expected.reduce((sum, { total }) => sum + total, 0),
    });
  }
}

test.each([1, 2, 3])('kept counts are those of the table after whatever was done (%i)', async (seed) => {
  const chance = chanceOf(seed);
  const holders = [countyA, office, countyB];
  const cases: Held[] = [];
  for (let step = 0; step < 60; step += 1) {
    const known = cases[chance(cases.length)];
    const act = known === undefined ? 0 : chance(6);
    if (known === undefined || act <= 1) {
      const holder = holders[chance(holders.length)]!;
      const { caseId } = await insertTestCase(opened.record, accessOf(holder), {
        name: `示例${seed}甲${step}`,
        status: statuses[chance(2)]!,
      });
      cases.push({ id: caseId, holder });
      continue;
    }
    const access = accessOf(known.holder);
    if (act === 2 || act === 3) {
      const status = statuses[chance(statuses.length)]!;
      await alter(access, known, (transaction, change) =>
        transaction
          .updateTable('supervision_case')
          .set({ status, level: '普管', ...stamp(change) })
          .where('id', '=', known.id)
          .execute(),
      );
    } else if (act === 4) {
      const holder = holders[chance(holders.length)]!;
      await alter(access, known, (transaction, change) => moveCase(transaction, known.id, holder, change));
      cases[cases.indexOf(known)] = { ...known, holder };
    } else {
      // Merged into another, or split off again.
      const merged_into = chance(2) === 0 ? null : cases[chance(cases.length)]!.id;
      await alter(access, known, (transaction, change) =>
        transaction
          .updateTable('supervision_case')
          .set({ merged_into, ...stamp(change) })
          .where('id', '=', known.id)
          .execute(),
      );
    }
  }
  const assessor = assessmentAccess(accessOf(countyA));
  await insertTestCase(opened.record, assessor, { name: `示例${seed}评估`, status: 'assessing' });
  await expectTrueTotals();
});

test('what is rolled back counts nowhere, and what is done at once counts once', async () => {
  const { caseId } = await insertTestCase(opened.record, accessOf(countyA), { name: '示例回滚' });
  const undone = alter(accessOf(countyA), { id: caseId, holder: countyA }, async (transaction, change) => {
    const set = { status: 'terminated', ...stamp(change) };
    await transaction.updateTable('supervision_case').set(set).where('id', '=', caseId).execute();
    throw new Error('not after all');
  });
  await expect(undone).rejects.toThrow('not after all');
  await Promise.all(
    Array.from({ length: 4 }, (_, index) =>
      insertTestCase(opened.record, accessOf(countyB), { name: `示例同时${index}` }),
    ),
  );
  await expectTrueTotals();
});

test('the night makes one row of many and finds nothing wrong; rows written past the triggers are found and put right', async () => {
  expect(await settleCaseCounts(opened.record)).toBe(0);
  await expectTrueTotals();
  const { rows } = await opened.superuser.query<{ rows: number; pairs: number }>(
    'select count(*)::integer as rows, count(distinct (holder_code, status))::integer as pairs from guitu.case_count',
  );
  expect(rows[0]?.rows).toBe(rows[0]?.pairs);
  await opened.superuser.query('insert into guitu.case_count values ($1, $2, 7)', [countyA, 'serving']);
  expect(await settleCaseCounts(opened.record)).toBe(1);
  await expectTrueTotals();
});

test('nobody writes a count, and a guest reads none', async () => {
  const insert = opened.record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, accessOf(countyA));
    const row = { holder_code: countyA, status: 'serving', cases: 1 };
    await transaction.insertInto('case_count').values(row).execute();
  });
  await expect(insert).rejects.toThrow('permission denied');
  const guest = read(opened.record, accessOf(countyA, { role: 'guest' }), (transaction) =>
    transaction.selectFrom('case_count').select('cases').execute(),
  );
  await expect(guest).rejects.toThrow('permission denied');
});
