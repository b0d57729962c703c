import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Access } from '../change/access.ts';
import { systemAccess } from '../change/access.ts';
import { read } from '../change/read.ts';
import { takeOn } from '../change/take-on.ts';
import { sumCaseDays } from '../queries/sum-case-days.ts';
import { accessOf, countyA, countyB, insertTestCase, prefecture } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { foldCaseDays, settleCaseDays } from './case-days.ts';

let opened: TestRecord;
beforeAll(async () => {
  opened = await openTestRecord();
});
afterAll(() => opened.close());

/** What a role may not do at all. */
async function expectDenied(
  access: Access,
  work: (transaction: Parameters<typeof takeOn>[0]) => Promise<unknown>,
) {
  const done = opened.record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, access);
    await work(transaction);
  });
  await expect(done).rejects.toThrow('permission denied');
}

test('nobody writes a day, what matters say is read by nobody, and a guest reads no day', async () => {
  const county = accessOf(countyA);
  const row = { holder_code: countyA, kind: 'received', on_day: '2026-01-01', cases: 1 };
  await expectDenied(county, (transaction) =>
    transaction.insertInto('case_day_change').values(row).execute(),
  );
  await expectDenied(county, (transaction) =>
    transaction
      .insertInto('case_day_count')
      .values({ ...row, width: 'county', grain: 'day' })
      .execute(),
  );
  for (const access of [county, accessOf(countyA, { role: 'procuratorate' }), systemAccess()])
    await expectDenied(access, (transaction) =>
      transaction.selectFrom('case_days').select('case_id').execute(),
    );
  for (const role of ['guest', 'other', 'supervisee'] as const)
    for (const table of ['case_day_count', 'case_day_change'] as const)
      await expectDenied(accessOf(countyA, { role }), (transaction) =>
        transaction.selectFrom(table).select('cases').execute(),
      );
});

const reader = (access: Access, width: 'county' | 'prefecture' = 'county') =>
  read(opened.record, access, async (transaction) => {
    const rows = await sumCaseDays(transaction, { width, from: '2026-01-01', until: '2026-12-31' });
    return rows.filter(({ part }) => part === 'until').map(({ place, cases }) => [place, cases] as const);
  });

test('each sees the days of his own region, folded or not; those of a whole prefecture only who answers for it', async () => {
  for (const county of [countyA, countyA, countyB])
    await insertTestCase(opened.record, accessOf(county), { name: '示例', termBegins: '2026-02-03' });
  const expectSeen = async (): Promise<void> => {
    expect(await reader(accessOf(countyA))).toEqual([[countyA, 2]]);
    expect(await reader(accessOf(countyB, { role: 'procuratorate' }))).toEqual([[countyB, 1]]);
    expect(new Map(await reader(accessOf(prefecture)))).toEqual(
      new Map([
        [countyA, 2],
        [countyB, 1],
      ]),
    );
    expect(await reader(accessOf(prefecture), 'prefecture')).toEqual([[prefecture, 3]]);
  };
  await expectSeen();
  await foldCaseDays(opened.record);
  await expectSeen();
  expect(await reader(accessOf(countyA), 'prefecture')).toEqual([]);
  expect(await reader(accessOf(countyA + 103_000))).toEqual([]);
  expect(await settleCaseDays(opened.record)).toBe(0);
});
