import { catalogue, chinaCalendar, day } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { settleCaseDays, verify } from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openDemonstration } from '../demonstration/index.ts';
import { checkFindings } from '../replay/check-findings.ts';
import type { Services } from '../services.ts';
import { localBoard } from '../stream/notice-board.ts';
import type { SimulationReport } from './report.ts';
import { simulate } from './simulate.ts';

const order = { people: 18, seed: 7, from: day('2026-10-05'), until: day('2026-10-30') };

let database: TestRecord;
let services: Services;
let report: SimulationReport;
let ends: Moment;

beforeAll(async () => {
  database = await openTestRecord();
  services = servicesOn(database);
  ({ report, ends } = await simulate(services, order));
}, 600_000);
afterAll(() => database?.close());

function servicesOn({ record }: TestRecord): Services {
  const now = () => '2026-11-28T02:00:00.000Z' as Moment;
  return {
    record: { ...record, now },
    notices: localBoard(),
    calendar: chinaCalendar,
    catalogue,
    now,
    installation: { demonstration: true, version: '0' },
    report: (incident) => console.error(incident),
    renderer: undefined as never,
  };
}

test('some weeks of life: daily entries, matters that end and matters that run, and nothing that the law refuses', () => {
  expect(report.refusals).toEqual({});
  for (const kind of ['routineReport', 'contact', 'visit', 'digitalCheck', 'education'])
    expect(report.entries[kind], kind).toBeGreaterThan(5);
  expect(Object.keys(report.matters).length).toBeGreaterThan(3);
  expect(report.papers).toBeGreaterThan(20);
  expect(report.changes).toBeGreaterThan(report.commands);
});

test('the chain is whole, and what is written about every case follows from its events', async () => {
  expect(await verify(services.record, { full: true })).toMatchObject({ ok: true });
  const { cases, different } = await checkFindings({ ...services, now: () => ends });
  expect(different).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(order.people);
});

test('the days kept for the indicators are those of the cases', async () => {
  const { rows } = await database.superuser.query<{ kind: string; cases: number }>(
    'select kind, sum(cases)::integer as cases from guitu.case_day_change group by kind',
  );
  expect(rows).toContainEqual({ kind: 'received', cases: order.people });
  expect(await settleCaseDays(services.record)).toBe(0);
});

test('time never goes backwards in a chain', async () => {
  const { rows } = await database.superuser.query<{ changes: number; back: number }>(
    `select count(*)::integer as changes, count(*) filter (where made < before)::integer as back
       from (select change.at as made, lag(change.at) over (partition by link.chain_id order by link.sequence) as before
               from guitu.change join guitu.link on link.change_id = change.id) as all_changes`,
  );
  expect(rows[0]?.back).toBe(0);
  expect(rows[0]?.changes).toBe(report.changes);
});

test('npm start opens it as it is', async () => {
  expect(await openDemonstration(services)).toMatchObject({ created: false });
});

test('the same seed tells the same stories', { timeout: 600_000 }, async () => {
  const other = await openTestRecord();
  try {
    const again = await simulate(servicesOn(other), order);
    expect(again.report.stories).toEqual(report.stories);
    expect(again.report.matters).toEqual(report.matters);
    expect(again.report.people).toEqual(report.people);
  } finally {
    await other.close();
  }
});
