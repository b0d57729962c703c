import type { Day, DutyName, FormValues, Moment } from '@guitu/law';
import { addDays, catalogue, chinaCalendar, dayOf, entryDefaults, findDuty, startOfDay } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { enterEntry } from '../duties/enter.ts';
import { sweep } from '../jobs/sweep.ts';
import { todayPage } from '../pages/today-page.ts';
import type { Services } from '../services.ts';
import { localBoard } from '../stream/notice-board.ts';
import type { Player } from './accounts.ts';
import { players, visitorFor } from './accounts.ts';
import { openDemonstration } from './open-demonstration.ts';
import { steadyId } from './steady-id.ts';

/** A Monday morning; the week is simulated from the next midnight on. */
const begin = '2026-11-23T02:00:00.000Z' as Moment;

/** What somebody reads in a morning without skipping: rows on the list, and rows that were not there the day before. */
const mostRows = 80;
const mostNew = 20;

let database: TestRecord;
let now = begin;
const services = (): Services => ({
  record: { ...database.record, now: () => now },
  notices: localBoard(),
  calendar: chinaCalendar,
  catalogue,
  now: () => now,
  installation: { demonstration: true, version: '0' },
  report: (incident) => console.error(incident),
  renderer: undefined as never,
});

beforeAll(async () => {
  database = await openTestRecord({ now: () => now });
  // As npm start makes it: with the weeks that lie behind.
  await openDemonstration(services(), { pastDays: 50 });
}, 600_000);
afterAll(() => database?.close());

/** Every tenth thing is not done, the same ones in every run. */
function isForgotten(key: string): boolean {
  return Number.parseInt(steadyId(key).slice(0, 6), 16) % 10 === 0;
}

const health: FormValues = { condition: '没有变化（演示）' };

/** What an office does on a day: everything planned up to it, but for the tenth part. */
async function workOf(office: Player, today: Day): Promise<number> {
  const due = await read(database.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('occurrence')
      .select(['case_id', 'key', 'duty'])
      .where('holder_code', '=', office.body.regionCode)
      .where('status', '=', 'expected')
      .where('from_on', '<=', today)
      .where('planned_on', '<=', today)
      .orderBy('case_id')
      .orderBy('key')
      .execute(),
  );
  const done = due.filter(({ case_id: caseId, key }) => !isForgotten(`${caseId} ${key}`));
  for (const { case_id: caseId, key, duty } of done) {
    const { kind } = findDuty(duty as DutyName);
    const values = { ...entryDefaults(kind), ...(kind === 'healthReport' ? health : {}) };
    await enterEntry(services(), visitorFor(office, now), caseId, {
      kind,
      happenedAt: now,
      values,
      occurrence: key,
      idempotencyKey: `budget:${caseId}:${key}`,
    });
  }
  return done.length;
}

test('a week of the simulated county: nobody gets more on the list than a person reads, and one cause is one row', async () => {
  const readers = [players.nixi, players.jiantang, players.approver, players.deqin, players.procurator];
  const before = new Map<string, ReadonlySet<string>>();
  const lines: string[] = [];
  for (let number = 1; number <= 8; number += 1) {
    const today = addDays(dayOf(begin), number);
    const midnight = startOfDay(today);
    now = midnight.replace('T16:00', 'T16:10') as Moment;
    await sweep(services());
    now = `${today}T00:40:00.000Z` as Moment;
    for (const player of readers) {
      const page = await todayPage(services(), visitorFor(player, now));
      const rows = Object.values(page.groups).flat();
      const keys = new Set(rows.map(({ key }) => key));
      const known = before.get(player.signInName);
      const fresh = known === undefined ? 0 : [...keys].filter((key) => !known.has(key)).length;
      lines.push(`${today} ${player.name}：${rows.length} 行，新 ${fresh} 行`);
      expect(rows.length, `${today} ${player.name}`).toBeLessThanOrEqual(mostRows);
      expect(fresh, `${today} ${player.name}`).toBeLessThanOrEqual(mostNew);
      // Nobody has two rows for the same thing of the same person.
      const single = rows.filter(
        ({ caseId, kind }) => caseId !== null && (kind === 'finding' || kind === 'duty'),
      );
      const same = single.map(
        ({ caseId, matterId, title, dueAt }) => `${caseId} ${matterId} ${title} ${dueAt}`,
      );
      expect(new Set(same).size, `${today} ${player.name}`).toBe(same.length);
      // Many people of whom the same is due are one row in each part of the list.
      for (const group of Object.values(page.groups)) {
        const joint = group.filter(({ caseId }) => caseId === null).map(({ title }) => title.split('：')[0]);
        expect(new Set(joint).size, `${today} ${player.name}`).toBe(joint.length);
      }
      before.set(player.signInName, keys);
    }
    for (const office of [players.nixi, players.jiantang, players.benzilan, players.tacheng]) {
      await workOf(office, today);
    }
  }
  console.log(lines.join('\n'));
}, 600_000);
