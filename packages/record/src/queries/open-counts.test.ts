import type { Transaction } from 'kysely';
import { sql } from 'kysely';
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
import type { DB } from '../schema/tables.generated.ts';
import { settleOpenCounts } from '../store/open-counts.ts';
import { chanceOf } from '../testing/chance.ts';
import { insertTestMatter } from '../testing/matters.ts';
import { accessOf, countyA, countyB, insertTestCase, prefecture } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';

const office = countyA + 103_000;
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
  readonly matters: string[];
}

async function alter(
  held: Held,
  work: (transaction: Transaction<DB>, change: Change) => Promise<unknown>,
): Promise<void> {
  const order = { command: 'test.set', idempotencyKey: newId(), definitionVersion: '1', chainId: held.id };
  await write(
    opened.record,
    accessOf(held.holder),
    { ...order, caseId: held.id, holderCode: held.holder, body: {} },
    async (transaction, change) => {
      await work(transaction, change);
      return null;
    },
  );
}

const dueOn = (day: number) => `2026-04-${String(day).padStart(2, '0')}T16:00:00.000Z`;
/** The moments at which everybody counts: before all deadlines, on one to the millisecond, between, after all. */
const moments = [
  '2026-03-20T00:00:00.000Z',
  dueOn(3),
  '2026-04-05T01:00:00.000Z',
  '2026-05-20T00:00:00.000Z',
];

/** Open matters, late ones, and those with a deadline within the week, as the rows say and as the counts say. */
async function expectTrueCounts(): Promise<void> {
  for (const [who, access] of readers) {
    for (const now of moments) {
      const [rows, kept] = await read(opened.record, access, (transaction) =>
        Promise.all([countRows(transaction, now), countKept(transaction, now)]),
      );
      expect(kept, `${who}, ${now}`).toEqual(rows);
    }
  }
}

async function countRows(transaction: Transaction<DB>, now: string) {
  const { rows } = await sql`select
      (select count(*)::integer from matter where closed_at is null) as open,
      count(distinct matter_id) filter (where due_at < ${now}::timestamptz)::integer as late,
      count(distinct matter_id) filter (where due_at >= ${now}::timestamptz
        and due_at < ${now}::timestamptz + interval '7 days')::integer as week
    from clock where stopped_at is null and kind = 'legal'`.execute(transaction);
  return rows;
}

async function countKept(transaction: Transaction<DB>, now: string) {
  const { rows } = await sql`select
      (select coalesce(sum(matters), 0)::integer from matter_count) as open,
      coalesce(sum(matters) filter (where due_at < ${now}::timestamptz and earlier is null), 0)::integer as late,
      coalesce(sum(matters) filter (where due_at >= ${now}::timestamptz
        and due_at < ${now}::timestamptz + interval '7 days'
        and (earlier is null or earlier < ${now}::timestamptz)), 0)::integer as week
    from deadline_count`.execute(transaction);
  return rows;
}

/** One more clock of a matter, or one that is altered: another day, another kind, stopped, running again. */
async function setClock(held: Held, matterId: string, name: string, chance: (below: number) => number) {
  await alter(held, async (transaction, change) => {
    const due_at = dueOn(1 + chance(12));
    const kind = chance(5) === 0 ? 'internal' : 'legal';
    const stopped_at = chance(3) === 0 ? change.at : null;
    const altered = await transaction
      .updateTable('clock')
      .set({ due_at, kind, stopped_at, ...stamp(change) })
      .where('matter_id', '=', matterId)
      .where('name', '=', name)
      .executeTakeFirst();
    if (altered.numUpdatedRows > 0) return;
    const row = { procedure: 'leave', title: '示例时限', started_at: change.at, due_at, kind, stopped_at };
    await transaction
      .insertInto('clock')
      .values({
        ...row,
        matter_id: matterId,
        name,
        case_id: held.id,
        holder_code: held.holder,
        ...stamp(change),
      })
      .execute();
  });
}

test.each([1, 2, 3])('kept counts are those of the rows after whatever was done (%i)', async (seed) => {
  const chance = chanceOf(seed);
  const holders = [countyA, office, countyB];
  const cases: Held[] = [];
  for (let step = 0; step < 80; step += 1) {
    const known = cases[chance(cases.length)];
    const matterId = known?.matters[chance(known.matters.length)];
    const act = known === undefined || matterId === undefined ? 0 : chance(9);
    if (known === undefined || matterId === undefined || act === 0) {
      const holder = holders[chance(holders.length)]!;
      const { caseId } = await insertTestCase(opened.record, accessOf(holder), {
        name: `示例${seed}乙${step}`,
      });
      const dueAt = dueOn(1 + chance(12));
      const matters = [await insertTestMatter(opened.record, accessOf(holder), caseId, { dueAt })];
      cases.push({ id: caseId, holder, matters });
    } else if (act === 1) {
      const dueAt = dueOn(1 + chance(12));
      known.matters.push(await insertTestMatter(opened.record, accessOf(known.holder), known.id, { dueAt }));
    } else if (act === 2) {
      const closes = chance(3) > 0;
      await alter(known, (transaction, change) =>
        transaction
          .updateTable('matter')
          .set({ closed_at: closes ? change.at : null, summary: `示例${step}`, ...stamp(change) })
          .where('id', '=', matterId)
          .execute(),
      );
    } else if (act === 3) {
      const holder = holders[chance(holders.length)]!;
      await alter(known, (transaction, change) => moveCase(transaction, known.id, holder, change));
      cases[cases.indexOf(known)] = { ...known, holder };
    } else if (act === 4) {
      // All clocks of a case with one statement.
      await alter(known, (transaction, change) =>
        transaction
          .updateTable('clock')
          .set({ due_at: dueOn(1 + chance(12)), ...stamp(change) })
          .where('case_id', '=', known.id)
          .execute(),
      );
    } else {
      await setClock(known, matterId, ['review', 'second', 'third'][chance(3)]!, chance);
    }
  }
  const assessor = assessmentAccess(accessOf(countyA));
  const assessed = { name: `示例${seed}评估`, status: 'assessing' };
  const { caseId } = await insertTestCase(opened.record, assessor, assessed);
  await insertTestMatter(opened.record, assessor, caseId, { dueAt: dueOn(4) });
  await expectTrueCounts();
});

test('what is rolled back counts nowhere', async () => {
  const { caseId } = await insertTestCase(opened.record, accessOf(countyA), { name: '示例回滚' });
  const matterId = await insertTestMatter(opened.record, accessOf(countyA), caseId);
  const undone = alter({ id: caseId, holder: countyA, matters: [] }, async (transaction, change) => {
    const set = { stopped_at: change.at, ...stamp(change) };
    await transaction.updateTable('clock').set(set).where('matter_id', '=', matterId).execute();
    throw new Error('not after all');
  });
  await expect(undone).rejects.toThrow('not after all');
  await expectTrueCounts();
});

test('the night makes one row of many and finds nothing wrong; rows written past the triggers are found and put right', async () => {
  expect(await settleOpenCounts(opened.record)).toBe(0);
  await expectTrueCounts();
  const { rows } = await opened.superuser.query(
    `select (select count(*) = count(distinct holder_code) from guitu.matter_count) as matters,
            (select count(*) = count(distinct (holder_code, due_at, earlier)) from guitu.deadline_count) as deadlines`,
  );
  expect(rows).toEqual([{ matters: true, deadlines: true }]);
  await opened.superuser.query('insert into guitu.matter_count values ($1, 7)', [countyA]);
  await opened.superuser.query(
    `insert into guitu.deadline_count values ($1, '2026-04-02T16:00Z', null, 1), ($1, '2026-04-02T16:00Z', '2026-04-01T16:00Z', -1)`,
    [countyB],
  );
  expect(await settleOpenCounts(opened.record)).toBe(3);
  await expectTrueCounts();
});

test('nobody writes a count, and a guest reads none', async () => {
  for (const table of ['matter_count', 'deadline_count'] as const) {
    const insert = opened.record.database.transaction().execute(async (transaction) => {
      await takeOn(transaction, accessOf(countyA));
      const row = { holder_code: countyA, due_at: dueOn(1), matters: 1 };
      const { due_at: _due, ...short } = row;
      await transaction
        .insertInto(table)
        .values(table === 'matter_count' ? short : row)
        .execute();
    });
    await expect(insert).rejects.toThrow('permission denied');
    const guest = read(opened.record, accessOf(countyA, { role: 'guest' }), (transaction) =>
      transaction.selectFrom(table).select('matters').execute(),
    );
    await expect(guest).rejects.toThrow('permission denied');
  }
});
