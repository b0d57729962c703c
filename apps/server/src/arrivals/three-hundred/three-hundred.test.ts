import { addDays } from '@guitu/law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { WatchList, WatchRow } from '../../contract/arrivals.ts';
import { chanceFrom } from '../../demonstration/invent/chance.ts';
import { openTestServer } from '../../testing/test-server.ts';
import type { TestServer } from '../../testing/test-server.ts';
import type { Arrival, MissedFate } from './arrival.ts';
import type { Chronicle } from './fortnight.ts';
import { liveThrough, watch } from './fortnight.ts';
import { nine } from './nine.ts';
import { ordinaryArrival } from './ordinary.ts';
import { firstDay, lastDay, traps } from './traps.ts';

const chance = chanceFrom(20_260_302);
const special = [...nine, ...traps];
const ordinary = Array.from({ length: 300 - special.length }, () => ordinaryArrival(chance));
/** The three hundred, in no order that would tell anything. */
const arrivals = chance.shuffled([...special, ...ordinary]);

let server: TestServer;
let chronicle: Chronicle;
/** The whole list on the morning after the fortnight. */
let atTheEnd: WatchList;

beforeAll(async () => {
  server = await openTestServer({ at: `${firstDay}T00:00`, alsoDelegated: ['intake'] });
  chronicle = await liveThrough(server, arrivals);
  server.clock.set(`${addDays(lastDay, 1)}T09:00`);
  atTheEnd = await watch(server);
}, 300_000);
afterAll(() => server?.close());

function caseOf(arrival: Arrival): string {
  const found = chronicle.cases.get(arrival);
  if (found === undefined) throw new Error(`${arrival.title} was never entered`);
  return found.caseId;
}

function fateOf({ title, missed }: Arrival): MissedFate {
  if (missed === undefined) throw new Error(`${title} is none of the nine`);
  return missed;
}

/** Stage and kind of one person, night by night, from the first night after it was entered. */
function course(arrival: Arrival): readonly (WatchRow & { readonly night: string })[] {
  const caseId = caseOf(arrival);
  return [...chronicle.nights].flatMap(([night, rows]) => {
    const row = rows.get(caseId);
    return row === undefined ? [] : [{ ...row, night }];
  });
}

const isMissed = (row: Pick<WatchRow, 'stage'>): boolean =>
  row.stage === 'suspected' || row.stage === 'declared';

describe('三百名虚构的待接收人员，两个星期', () => {
  test('all three hundred were entered, and some of each measure come to both ends', async () => {
    expect(chronicle.cases.size).toBe(300);
    const { rows } = await server.database.superuser.query<{ measure: string; status: string; n: number }>(
      'select measure, status, count(*)::integer as n from guitu.supervision_case group by 1, 2',
    );
    expect(rows.reduce((sum, row) => sum + row.n, 0)).toBe(300);
    expect(new Set(rows.map((row) => `${row.measure} ${row.status}`)).size).toBe(8);
    expect(atTheEnd.rows).toHaveLength(
      rows.filter((row) => row.status === 'expected').reduce((sum, row) => sum + row.n, 0),
    );
  });

  test('at the end the watch lists exactly the nine as 漏管, each with its kind', () => {
    const listed = atTheEnd.rows.filter(isMissed).map(({ caseId, kind, stage }) => ({ caseId, kind, stage }));
    const meant = nine.map((arrival) => ({
      caseId: caseOf(arrival),
      kind: fateOf(arrival).kind,
      stage: arrival.ending,
    }));
    expect(listed.toSorted(byCase)).toEqual(meant.toSorted(byCase));
    expect(atTheEnd.counts).toMatchObject({ suspected: 7, declared: 2 });
  });

  test('no finding of 漏管 stands anywhere but with the nine', async () => {
    const { rows } = await server.database.superuser.query<{ case_id: string }>(
      `select case_id from guitu.finding
        where code in ('intake.missed-suspected', 'intake.missed-declared') and cleared_at is null`,
    );
    expect(rows.map((row) => row.case_id).toSorted()).toEqual(nine.map(caseOf).toSorted());
  });

  test('asked for one stage, the list gives that stage; the neighbouring county sees nothing', async () => {
    for (const stage of ['suspected', 'declared', 'excused', 'soon', 'onTheWay'] as const) {
      const list = await watch(server, `?stage=${stage}`);
      expect(list.rows.map((row) => row.caseId)).toEqual(
        atTheEnd.rows.filter((row) => row.stage === stage).map((row) => row.caseId),
      );
      expect(list.rows.length, stage).toBeGreaterThan(0);
    }
    const neighbour = await server.as('countyB.approver');
    expect((await neighbour.get('/api/watch')).json<WatchList>().rows).toEqual([]);
  });
});

function byCase(a: { caseId: string }, b: { caseId: string }): number {
  return a.caseId < b.caseId ? -1 : 1;
}

describe('the nine', () => {
  const named = nine.map((arrival) => [arrival.title, arrival] as const);

  test.each(named)('%s: suspected the night after the last day, for its own reason', (_title, arrival) => {
    const { lastDay: due, kind, says, foreseeable } = fateOf(arrival);
    const suspected = course(arrival).filter((row) => row.stage === 'suspected');
    const enteredOn = arrival.entered.slice(0, 10);
    expect(suspected[0]).toMatchObject({
      night: foreseeable ? addDays(due, 1) : addDays(enteredOn as typeof due, 1),
      dueOn: due,
      kind,
      measure: arrival.measure,
    });
    for (const row of suspected) expect(row.reason).toContain(says);
    const after = course(arrival).filter((row) => row.night > due);
    expect(after.every(isMissed)).toBe(true);
  });

  test.each(named.filter(([, arrival]) => fateOf(arrival).foreseeable))(
    '%s: listed as due soon on each of the three days before and on the last day',
    (_title, arrival) => {
      const { lastDay: due } = fateOf(arrival);
      const before = course(arrival).filter((row) => row.night <= due);
      expect(before.length).toBeGreaterThan(4);
      for (const { night, stage, kind, reason } of before) {
        const soon = night >= addDays(due, -3);
        expect({ night, stage }).toEqual({ night, stage: soon ? 'soon' : 'onTheWay' });
        expect(kind).toBeNull();
        if (soon) expect(reason).toMatch(/还没有来报到|还没有移交/);
      }
    },
  );

  test('the two of whom nobody heard in time were on no list before: no clock allowed it', () => {
    const unforeseen = nine.filter((arrival) => !fateOf(arrival).foreseeable);
    expect(unforeseen).toHaveLength(2);
    for (const arrival of unforeseen) {
      expect(arrival.entered.slice(0, 10) > fateOf(arrival).lastDay).toBe(true);
      expect(course(arrival).every(isMissed)).toBe(true);
    }
  });

  test('a verified excuse changes nothing between bodies, and one not verified changes nothing at all', () => {
    const withExcuse = nine.filter((arrival) =>
      arrival.happenings.some((one) => one.act === 'step' && one.step === 'excuse'),
    );
    expect(withExcuse.map((arrival) => fateOf(arrival).kind).toSorted()).toEqual([
      'betweenBodies',
      'betweenBodies',
      'notReported',
    ]);
    for (const arrival of withExcuse) {
      expect(course(arrival).some((row) => row.stage === 'excused')).toBe(false);
    }
  });
});

describe('everybody else', () => {
  test.each(traps.map((arrival, index) => [`${index + 1} ${arrival.title}`, arrival] as const))(
    '%s',
    (_title, arrival) => {
      const row = atTheEnd.rows.find((one) => one.caseId === caseOf(arrival));
      expect(row?.stage).toBe(arrival.ending);
      if (arrival.ending === 'excused') expect(row?.reason).toContain('经核实');
      const suspected = course(arrival).filter(isMissed);
      if (arrival.lateForAWhile === true) expect(suspected.length).toBeGreaterThan(0);
      else expect(suspected).toEqual([]);
    },
  );

  test('whoever came in time, or has days left, was suspected in no night', () => {
    const wrong = ordinary.filter((arrival) => course(arrival).some(isMissed));
    expect(wrong.map((arrival) => arrival.announce)).toEqual([]);
    const elsewhere = ordinary.filter(
      (arrival) => atTheEnd.rows.find((row) => row.caseId === caseOf(arrival))?.stage !== arrival.ending,
    );
    expect(elsewhere.map(({ announce, ending }) => ({ announce, ending }))).toEqual([]);
  });

  test('somebody whose decision has no date is said to be undated, not forgotten', () => {
    const row = atTheEnd.rows.find((one) => one.dueOn === null);
    expect(row?.reason).toContain('生效日');
  });
});
