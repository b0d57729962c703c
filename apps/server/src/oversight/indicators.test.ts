import type { Day, Office } from '@guitu/law';
import { indicators, moment, regionRange } from '@guitu/law';
import { foldCaseDays, newId, read, settleCaseDays, stamp, verify } from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Visitor, VisitorBody } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { compareDaysNightly } from '../jobs/compare-days.ts';
import type { Services } from '../services.ts';
import { DrawnCases } from '../testing/drawn-cases.ts';
import type { HeldCase } from '../testing/drawn-cases.ts';
import { places, populate } from '../testing/test-world.ts';
import { indicatorCases, indicatorsPage } from './indicators-page.ts';

let database: TestRecord;
let services: Services;
const reported: unknown[] = [];
let today = '2026-03-02';

beforeAll(async () => {
  database = await openTestRecord();
  await populate(database.record);
  services = {
    record: database.record,
    now: () => `${today}T02:00:00.000Z`,
    report: (incident: unknown) => reported.push(incident),
  } as unknown as Services;
});
afterAll(() => database.close());

function visitorAt(kind: Office, code: number): Visitor {
  const { low, high } = regionRange(code);
  const body: VisitorBody = { id: newId(), name: `示例${kind}`, kind, regionCode: code, low, high };
  const account = { id: newId(), name: '示例', signInName: 'x', roles: [], mustChangePassword: false };
  return { account, body, bodies: [body], expiresAt: moment('2026-12-31T00:00:00Z'), token: '' };
}

const readers = [
  visitorAt('judicialOffice', places.townshipA),
  visitorAt('countyAgency', places.countyA),
  visitorAt('countyAgency', places.countyB),
  visitorAt('procuratorate', places.countyA),
  visitorAt('prefectureAgency', places.prefecture),
  visitorAt('provinceAgency', places.province),
];

/** Every number of every place beside the length of the list behind it, which is judged case by case. */
async function expectListsBehindNumbers(from: Day, until: Day): Promise<number> {
  let people = 0;
  for (const reader of readers) {
    const page = await indicatorsPage(services, reader, { from, until });
    for (const place of [page.total, ...page.places]) {
      const listed = await Promise.all(
        indicators.map(async ({ key }) => {
          const asked = { from, until, indicator: key, place: place.code };
          return { key, count: (await indicatorCases(services, reader, asked)).total };
        }),
      );
      const who = `${reader.body.name} ${place.code} ${from} ${until}`;
      expect([who, place.values.map(({ key, count }) => ({ key, count }))]).toEqual([who, listed]);
      people += listed.reduce((sum, { count }) => sum + count, 0);
    }
  }
  return people;
}

test.each([1, 2, 3, 4])(
  'the numbers are those of the lists behind them, whatever was done to the cases (%i)',
  async (seed) => {
    const drawn = new DrawnCases(database.record, seed);
    let people = 0;
    for (let round = 0; round < 3; round += 1) {
      for (let step = 0; step < 40; step += 1) await drawn.step();
      const [one, other] = [drawn.day(), drawn.day()].toSorted() as [Day, Day];
      people += await expectListsBehindNumbers(one, other);
      // Half of the days folded, the other half not yet.
      if (round === 0) await foldCaseDays(database.record);
    }
    people += await expectListsBehindNumbers('2026-01-01' as Day, today as Day);
    expect(people).toBeGreaterThan(500);
    expect(await settleCaseDays(database.record)).toBe(0);
  },
  120_000,
);

test('what is rolled back counts nowhere, and what is done at once counts once', async () => {
  const drawn = new DrawnCases(database.record, 9);
  for (let step = 0; step < 6; step += 1) await drawn.step();
  const [held] = drawn.cases as [HeldCase];
  const undone = drawn.alter(held, async (transaction, change) => {
    const set = { received_on: '2026-02-01', ...stamp(change) };
    await transaction.updateTable('supervision_case').set(set).where('id', '=', held.id).execute();
    throw new Error('not after all');
  });
  await expect(undone).rejects.toThrow('not after all');
  await Promise.all([...Array.from({ length: 5 }, () => drawn.step()), foldCaseDays(database.record)]);
  await expectListsBehindNumbers('2025-12-01' as Day, today as Day);
  expect(await settleCaseDays(database.record)).toBe(0);
});

test('the night finds what was written past the triggers, puts it right and says so, once a day', async () => {
  const { superuser } = database;
  const night = compareDaysNightly(services);
  await night();
  expect(reported).toEqual([]);
  await superuser.query(`update guitu.case_day_count set cases = cases + 3
                          where width = 'prefecture' and grain = 'year' and kind = 'received'`);
  await superuser.query(`insert into guitu.case_day_change values ($1, 'received', '2026-01-15', null, 7)`, [
    places.townshipA,
  ]);
  await superuser.query(`set session_replication_role = replica; delete from guitu.case_days;
                         set session_replication_role = default`);
  await night();
  expect(reported).toEqual([]);
  today = '2026-03-03';
  await night();
  expect(reported).toMatchObject([
    { where: 'indicators', error: { message: expect.stringMatching(/^\d+ kept/u) } },
  ]);
  await expectListsBehindNumbers('2026-01-01' as Day, today as Day);
  expect(await settleCaseDays(database.record)).toBe(0);
  expect(await verify(database.record, { full: true })).toMatchObject({ ok: true });
});

test('of kept days everybody sees those of his own region, of a whole one only who answers for the whole', async () => {
  const seen = async (reader: Visitor): Promise<number[]> => {
    const rows = await read(database.record, accessOf(reader), (transaction) =>
      transaction
        .selectFrom('case_day_count')
        .select('holder_code')
        .distinct()
        .orderBy('holder_code')
        .execute(),
    );
    return rows.map(({ holder_code: code }) => code);
  };
  const [office, countyA, countyB, procuratorate, prefecture, province] = await Promise.all(
    readers.map(seen),
  );
  expect([office, countyA, countyB, procuratorate]).toEqual([
    [],
    [places.countyA],
    [places.countyB],
    [places.countyA],
  ]);
  expect(prefecture).toEqual([places.prefecture, places.countyA, places.countyB]);
  expect(province).toEqual([532_300_000_000, 532_301_000_000, ...prefecture!]);
});
