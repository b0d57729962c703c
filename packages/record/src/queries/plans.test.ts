import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readTables } from '../schema/catalogue.ts';
import { costOf } from '../testing/explain.ts';
import { countyCode, insertManyCases } from '../testing/many-cases.ts';
import { accessOf } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { caseClocks, caseFindings, caseMatters } from './case-state.ts';
import { caseTimeline } from './case-timeline.ts';
import { dayBoard } from './day-board.ts';
import { findPeople } from './find-people.ts';
import { findCase } from './get-case.ts';
import { listCases } from './list-cases.ts';
import type { CaseSort } from './list-cases.ts';
import { listMatters } from './list-matters.ts';
import { todayItems } from './today-items.ts';

const size = 50;
const today = '2026-03-02';
const county = accessOf(countyCode(37));
const office = accessOf(countyCode(37) + 104_000);
const prefecture = accessOf(530_500_000_000);
const province = accessOf(530_000_000_000, { high: 539_999_999_999 });

let opened: TestRecord;
let guarded: Set<string>;

beforeAll(async () => {
  opened = await openTestRecord();
  await insertManyCases(opened.superuser, 100_000);
  const client = await opened.superuser.connect();
  guarded = new Set((await readTables(client)).filter(({ rls }) => rls).map(({ table }) => table));
  client.release();
}, 300_000);
afterAll(() => opened.close());

type Work = Parameters<typeof costOf>[2];

async function expectCheap(access: typeof county, work: Work, page = size): Promise<unknown> {
  const cost = await costOf(opened.record, access, work);
  if (process.env['GUITU_SHOW_COST']) {
    const { rowsRead, blocks, milliseconds } = cost;
    console.log(expect.getState().currentTestName, { rowsRead, blocks, milliseconds });
  }
  expect(cost.sequentialScans.filter((table) => guarded.has(table))).toEqual([]);
  expect(cost.rowsRead).toBeLessThanOrEqual(50 * page);
  return cost.result;
}

const everybody: [string, typeof county][] = [
  ['an office', office],
  ['a county', county],
  ['a prefecture', prefecture],
  ['the province', province],
];
const sorts: CaseSort[] = ['name', 'termEnds', '-termEnds', 'crime'];

describe.each(everybody)('%s, of 100,000 cases', (_name, access) => {
  test.each(sorts)('lists cases sorted by %s', async (sort) => {
    const rows = await expectCheap(access, (t) => listCases(t, { today, sort, size, status: ['serving'] }));
    expect((rows as unknown[]).length).toBeGreaterThan(access === office ? 10 : size - 1);
  });

  test('searches by two characters of a name', async () => {
    await expectCheap(access, (t) => listCases(t, { today, search: '示例', size }));
  });

  test('finds people while somebody types', async () => {
    await expectCheap(access, (t) => findPeople(t, { text: '王示例' }), 20);
    await expectCheap(access, (t) => findPeople(t, { text: 'ws' }), 20);
  });

  test('opens the worklist', async () => {
    await expectCheap(access, (t) =>
      listMatters(t, { waitingFor: ['countyAgency', 'judicialOffice'], size }),
    );
  });

  test('opens today', async () => {
    await expectCheap(access, (t) =>
      todayItems(t, {
        offices: ['countyAgency', 'judicialOffice'],
        until: '2026-03-09T16:00:00.000Z',
        limit: size,
      }),
    );
    await expectCheap(access, (t) => dayBoard(t, { day: today, endingUntil: '2026-03-09', limit: size }));
  });

  test('finds an ID number', async () => {
    const number = createHash('sha256').update('number37').digest();
    const byNumber: Work = (t) =>
      t.selectFrom('person').select('id').where('id_number_index', '=', number).execute();
    const found = await expectCheap(access, byNumber, 1);
    expect(found).toHaveLength(access === office ? 0 : 1);
  });

  test('opens a case', async () => {
    const [first] = (await expectCheap(access, (t) => listCases(t, { today, size: 1 }))) as { id: string }[];
    await expectCheap(
      access,
      async (t) => [
        await findCase(t, first!.id, today),
        await caseTimeline(t, first!.id),
        await caseClocks(t, first!.id),
        await caseFindings(t, first!.id),
        await caseMatters(t, first!.id),
      ],
      1,
    );
  });
});
