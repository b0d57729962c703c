import type { Moment } from '@guitu/law';
import { addHours, catalogue, chinaCalendar } from '@guitu/law';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openDemonstration } from '../demonstration/open-demonstration.ts';
import { sweep } from '../jobs/sweep.ts';
import type { Services } from '../services.ts';
import { localBoard } from '../stream/notice-board.ts';
import { checkFindings } from './check-findings.ts';

let now = '2026-11-23T02:00:00.000Z' as Moment;
let database: TestRecord;
let services: Services;

beforeAll(async () => {
  database = await openTestRecord({ now: () => now });
  services = {
    record: database.record,
    notices: localBoard(),
    calendar: chinaCalendar,
    catalogue,
    now: () => now,
    installation: { demonstration: true, version: '0' },
    report: (incident) => console.error(incident),
    renderer: undefined as never,
  };
  await openDemonstration(services);
  now = addHours(now, 1);
});
afterAll(() => database.close());

test('after every night of half a year the rows are what computing everything from nothing gives', async () => {
  const differences: string[] = [];
  let cases = 0;
  for (let night = 0; night < 26; night += 1) {
    await sweep(services);
    const checked = await checkFindings(services);
    ({ cases } = checked);
    for (const { caseNumber, rows } of checked.different) {
      for (const one of rows) differences.push(`night ${night}, ${caseNumber}: ${JSON.stringify(one)}`);
    }
    now = addHours(now, 24 * 7 + 1.01);
  }
  expect(cases).toBeGreaterThan(200);
  expect(differences).toEqual([]);
}, 120_000);

test('a row that says something else is found', async () => {
  await sweep(services);
  await database.superuser.query(`set session_replication_role = replica;
    update guitu.finding set title = '别的' where id = (select id from guitu.finding where cleared_at is null order by id limit 1);
    update guitu.review set next_review_at = next_review_at + interval '1 day'
     where ctid = (select ctid from guitu.review order by case_id limit 1);
    reset session_replication_role;`);
  const { different } = await checkFindings(services);
  const found = different.flatMap(({ rows }) => rows.map(({ table, kind }) => `${table} ${kind}`));
  expect(found.toSorted()).toEqual(['findings altered', 'reviews put']);
});
