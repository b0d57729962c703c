import { catalogue, chinaCalendar, day } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { verify } from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { players, visitorFor } from '../demonstration/accounts.ts';
import { counties } from '../demonstration/bodies.ts';
import { furnish, home, once } from '../demonstration/furnish.ts';
import { importRegister } from '../demonstration/register.ts';
import { listReceived } from '../received/list-received.ts';
import { checkFindings } from '../replay/check-findings.ts';
import type { Services } from '../services.ts';
import { localBoard } from '../stream/notice-board.ts';
import { liveThrough } from './days.ts';
import { hire } from './hire.ts';
import { Hours } from './hours.ts';
import { hireStaff } from './staff.ts';
import { commutationStory } from './stories/commutation.ts';
import { arrestStory, recallStory } from './stories/custody.ts';
import { duplicateStory } from './stories/duplicates.ts';
import { fromPrisonStory } from './stories/from-prison.ts';
import { handOverStory } from './stories/handover.ts';
import { mistakeStory } from './stories/mistakes.ts';
import { contestedGradeStory, contestedSanctionStory } from './stories/objections.ts';
import { newTally } from './tally.ts';
import { minuteOf, servicesAt } from './world.ts';
import type { World } from './world.ts';

const span = { from: day('2026-10-09'), until: day('2026-11-27') };
const lives = [
  arrestStory,
  recallStory,
  commutationStory,
  contestedSanctionStory,
  contestedGradeStory,
  mistakeStory,
  duplicateStory,
  fromPrisonStory,
  handOverStory,
];

let database: TestRecord;
let world: World;
let ends: Moment;

beforeAll(async () => {
  database = await openTestRecord();
  const now = () => '2026-11-28T02:00:00.000Z' as Moment;
  const services: Services = {
    record: { ...database.record, now },
    notices: localBoard(),
    calendar: chinaCalendar,
    catalogue,
    now,
    installation: { demonstration: true, version: '0' },
    report: (incident) => console.error(incident),
    renderer: undefined as never,
  };
  const staff = hireStaff();
  world = { services, seed: 3, staff, tally: newTally(), hours: new Hours(), pace: 100, resumes: false };
  const begin = minuteOf(span.from, 8 * 60);
  const opening = servicesAt(world, begin);
  await once(opening, 'begin', home, async () => ({ now: begin as string }));
  await furnish(opening, begin);
  await hire(opening, staff.added);
  const register = { county: counties.shangriLa, rows: 60, clerk: players.clerk, busy: [], seed: 31 };
  await importRegister(opening, begin, register);
  ends = await liveThrough(world, [], span, {
    places: [counties.shangriLa],
    placed: lives.map((story) => ({ story, on: span.from })),
    roots: false,
  });
}, 600_000);
afterAll(() => database?.close());

async function counts(query: string): Promise<Record<string, number>> {
  const { rows } = await database.superuser.query<{ name: string; n: number }>(
    `select name, count(*)::integer as n from (${query}) as all_rows group by 1 order by 1`,
  );
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

test('each of these lives was told, and the law refused nothing in it', () => {
  expect(Object.fromEntries(world.tally.refusals)).toEqual({});
  expect([...world.tally.stories.keys()].toSorted()).toEqual(lives.map(({ name }) => name).toSorted());
});

test('each has reached its end', async () => {
  const matters = await counts(
    "select concat_ws(' ', procedure, status) as name from guitu.matter where procedure <> 'intake'",
  );
  for (const procedure of ['arrest', 'revocation', 'recall', 'commutation', 'objection'])
    expect(matters, procedure).toMatchObject({ [`${procedure} closed`]: 1 });
  expect(matters).toMatchObject({ 'leave annulled': 1, 'leave closed': 1, 'termination closed': 2 });
  expect(await counts("select concat_ws(' ', kind, split_at is null) as name from guitu.merge")).toEqual({
    'case t': 1,
    'person f': 1,
    'person t': 1,
  });
  expect(await counts('select (confirmed_at is not null)::text as name from guitu.desk_handover')).toEqual({
    true: 1,
  });
  const commands = world.tally.commands;
  for (const name of ['violation.answer', 'absence.enter', 'copy.acknowledge', 'arrest.custodyEnd'])
    expect(commands.get(name) ?? 0, name).toBeGreaterThan(0);
});

test('the prison has received what was sent to it, and said so', async () => {
  const { rows } = await listReceived(
    { ...world.services, now: () => ends },
    visitorFor(players.prison, ends),
    { page: 1, size: 20 },
  );
  expect(rows.length).toBeGreaterThan(0);
});

test('nobody has messages of more than some days unread', async () => {
  const unread = await counts(
    `select account.sign_in_name as name from guitu.message join guitu.account on account.body_id = message.body_id
      where message.channel = 'desk' and not 'administrator' = any(account.roles)
        and not exists (select from guitu.message_read where message_id = message.id and account_id = account.id)`,
  );
  expect(Object.keys(unread).length).toBeGreaterThan(0);
  expect(Math.max(...Object.values(unread))).toBeLessThan(6);
});

test('the chain is whole, and what is written about every case follows from its events', async () => {
  expect(await verify(database.record, { full: true })).toMatchObject({ ok: true });
  expect((await checkFindings({ ...world.services, now: () => ends })).different).toEqual([]);
});
