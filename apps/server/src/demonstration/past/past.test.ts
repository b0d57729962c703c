import { catalogue, chinaCalendar } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { verify } from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { findPaperAccess } from '../../access/enter.ts';
import { isAgency } from '../../access/offices.ts';
import { listAssessments } from '../../assessments/list-assessments.ts';
import { NotFound } from '../../http/answer.ts';
import { sweep } from '../../jobs/sweep.ts';
import { countUnread } from '../../messages/message-list.ts';
import { todayPage } from '../../pages/today-page.ts';
import { findPublicity } from '../../publicity/publicity.ts';
import { listReceived } from '../../received/list-received.ts';
import { checkFindings } from '../../replay/check-findings.ts';
import type { Services } from '../../services.ts';
import type { Tally } from '../../simulation/tally.ts';
import { localBoard } from '../../stream/notice-board.ts';
import { players, visitorFor } from '../accounts.ts';
import { openDemonstration } from '../open-demonstration.ts';

// A Monday, ten in the morning in China.
const now = '2026-11-23T02:00:00.000Z' as Moment;
const pastDays = 50;

let database: TestRecord;
let services: Services;
let tally: Tally;

beforeAll(async () => {
  database = await openTestRecord({ now: () => now });
  services = servicesOn(database, () => now);
  const begun = performance.now();
  await openDemonstration(services, { pastDays, lived: (lived) => (tally = lived) });
  console.log(`demonstration with ${pastDays} days made in ${Math.round(performance.now() - begun)} ms`);
}, 600_000);
afterAll(() => database?.close());

function servicesOn(test_: TestRecord, clock: () => Moment): Services {
  return {
    record: { ...test_.record, now: clock },
    notices: localBoard(),
    calendar: chinaCalendar,
    catalogue,
    now: clock,
    installation: { demonstration: true, version: '0' },
    report: (incident) => console.error(incident),
    renderer: undefined as never,
  };
}

async function counts(query: string): Promise<Record<string, number>> {
  const { rows } = await database.superuser.query<{ name: string; n: number }>(
    `select name, count(*)::integer as n from (${query}) as all_rows group by 1 order by 1`,
  );
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

test('nothing that was told is refused', () => {
  expect(Object.fromEntries(tally.refusals)).toEqual({});
});

test('the same hundred and ninety people as in a demonstration without a past, and those whose time was over meanwhile', async () => {
  expect(
    await counts("select 'all' as name from guitu.supervision_case where external_key is not null"),
  ).toEqual({
    all: 190 + 4 * 3,
  });
  expect(
    await counts(
      "select (created_at < '2026-11-01')::text as name from guitu.supervision_case where external_key is not null",
    ),
  ).toMatchObject({ true: expect.any(Number), false: expect.any(Number) });
});

test('every kind of daily entry and of matter has something in it', async () => {
  const entries = await counts('select kind as name from guitu.daily_entry');
  for (const kind of ['routineReport', 'contact', 'visit', 'digitalCheck', 'education', 'publicService'])
    expect(entries[kind], kind).toBeGreaterThan(20);
  const matters = await counts('select procedure as name from guitu.matter');
  for (const procedure of [
    'leave',
    'violation',
    'commendation',
    'periodicAssessment',
    'procuratorialSupervision',
    'assessment',
    'electronicMonitoring',
    'revocation',
    'contactPermission',
    'recurringTravel',
    'referral',
    'complaint',
    'classification',
    'relocation',
    'lostContact',
    'emergency',
    'commutation',
    'arrest',
    'recall',
    'objection',
  ])
    expect(matters[procedure], procedure).toBeGreaterThan(0);
});

test('the pages that list such things are not empty', async () => {
  const clerk = visitorFor(players.clerk, now);
  expect((await findPublicity(services, clerk)).rows.length).toBeGreaterThan(0);
  expect(
    (await listAssessments(services, clerk, { page: 1, size: 20, waiting: 'all' })).rows.length,
  ).toBeGreaterThan(0);
  for (const table of ['oversight_record', 'privacy_record', 'absence', 'duty_shift', 'message'])
    expect((await counts(`select 'all' as name from guitu.${table}`))['all'] ?? 0, table).toBeGreaterThan(0);
  for (const player of Object.values(players)) {
    const visitor = visitorFor(player, now);
    if (player.roles.includes('administrator')) continue;
    if (['court', 'police', 'prison'].includes(player.body.kind)) {
      const { rows } = await listReceived(services, visitor, { page: 1, size: 20 });
      expect(rows.length, player.signInName).toBeGreaterThan(0);
      continue;
    }
    const { groups } = await todayPage(services, visitor);
    expect(Object.values(groups).flat().length, player.signInName).toBeGreaterThan(0);
  }
});

test('of their messages people have only those of the last days unread', async () => {
  const told = Object.values(players).filter(
    ({ roles, body }) => !roles.includes('administrator') && isAgency(body.kind),
  );
  expect(told.length).toBeGreaterThan(8);
  for (const player of told) {
    expect(await countUnread(services, visitorFor(player, now)), player.signInName).toBeLessThan(8);
  }
});

test('a police station opens the paper it was sent, and no other', async () => {
  const police = visitorFor(players.police, now);
  const { rows, total } = await listReceived(services, police, { page: 1, size: 100 });
  const sent = await counts(
    `select 'all' as name from guitu.outbox where recipient_body_id = '${police.body.id}' and status <> 'waiting'`,
  );
  expect(total).toBe(sent['all']);
  const paperId = rows.find(({ paper }) => paper !== null)?.paper?.id ?? '';
  expect(await findPaperAccess(services, police, paperId)).toMatchObject({ role: 'system' });
  const { rows: others } = await database.superuser.query<{ id: string }>(
    `select id from guitu.paper where not exists (select from guitu.outbox where paper_id = paper.id
       and recipient_body_id = '${police.body.id}') limit 3`,
  );
  expect(others).toHaveLength(3);
  for (const { id } of others) await expect(findPaperAccess(services, police, id)).rejects.toThrow(NotFound);
});

test('the chain is whole, and what is written about every case follows from its events', async () => {
  expect(await verify(database.record, { full: true })).toMatchObject({ ok: true });
  // Whoever was imported at this very moment is looked at by the next sweep.
  const later = servicesOn(database, () => '2026-11-23T02:01:00.000Z' as Moment);
  await sweep(later);
  const { different } = await checkFindings(later);
  expect(different).toEqual([]);
});

test('cut off in its past it goes on where it stopped', { timeout: 600_000 }, async () => {
  const totals = async ({ superuser }: TestRecord) =>
    (
      await superuser.query(
        `select (select count(*) from guitu.supervision_case) as cases, (select count(*) from guitu.matter) as matters,
                (select count(*) from guitu.event) as events, (select count(*) from guitu.paper) as papers,
                (select count(*) from guitu.duty_excuse) as excuses`,
      )
    ).rows[0];
  const other = await openTestRecord({ now: () => now });
  try {
    const first = servicesOn(other, () => now);
    let left = 700;
    const announce = () => {
      left -= 1;
      if (left === 0) throw new Error('cut off');
    };
    const failing = { ...first, notices: { ...first.notices, announce } };
    await expect(openDemonstration(failing, { pastDays })).rejects.toThrow('cut off');
    const later = servicesOn(other, () => '2026-11-25T06:00:00.000Z' as Moment);
    expect(await openDemonstration(later, { pastDays })).toMatchObject({ created: true });
    const byProcedure = async ({ superuser }: TestRecord) =>
      (
        await superuser.query(
          'select procedure, event.step, count(*)::integer as n from guitu.matter join guitu.event on event.matter_id = matter.id group by 1, 2 order by 1, 2',
        )
      ).rows;
    expect(await byProcedure(other)).toEqual(await byProcedure(database));
    expect(await totals(other)).toEqual(await totals(database));
  } finally {
    await other.close();
  }
});
