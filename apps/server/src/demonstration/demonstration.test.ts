import { catalogue, chinaCalendar } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { verify } from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { watchList } from '../arrivals/watch-list.ts';
import { listPackages } from '../decision-packages/list-packages.ts';
import type { Services } from '../services.ts';
import { checkPassword } from '../sign-in/password.ts';
import { localBoard } from '../stream/notice-board.ts';
import { demonstrationPassword, players, visitorFor } from './accounts.ts';
import { arrivalStories } from './arrivals/tell-arrivals.ts';
import { openDemonstration } from './open-demonstration.ts';
import { stories } from './tell-stories.ts';

// A Monday, ten in the morning in China.
const now = '2026-11-23T02:00:00.000Z' as Moment;

/** People who arrive in a story; the others come out of the registers. */
const newcomers = arrivalStories.filter((story) => story.ofRegister === undefined).length;

let database: TestRecord;
let services: Services;

beforeAll(async () => {
  database = await openTestRecord({ now: () => now });
  services = servicesOn(database, () => now);
  const begun = performance.now();
  await openDemonstration(services);
  console.log(`demonstration made in ${Math.round(performance.now() - begun)} ms`);
});
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

async function rows<T extends object>(query: string): Promise<readonly T[]> {
  return (await database.superuser.query<T>(query)).rows;
}

async function count(query: string): Promise<number> {
  return (await rows<{ n: number }>(`select count(*)::integer as n from ${query}`))[0]?.n ?? -1;
}

describe('the demonstration', () => {
  test('has the bodies of 迪庆, accounts that open with the shown password, and some delegations', async () => {
    expect(await count("guitu.body where kind = 'judicialOffice'")).toBe(29);
    expect(await count("guitu.body where kind = 'countyAgency'")).toBe(3);
    const accounts = await rows<{ display_name: string; password_hash: string }>(
      'select * from guitu.account',
    );
    expect(accounts.length).toBeGreaterThanOrEqual(6);
    for (const account of accounts) expect(account.display_name).toMatch(/^演示·/);
    expect(await checkPassword(accounts[0]?.password_hash, demonstrationPassword)).toBe(true);
    expect(await count('guitu.delegation where office_code = 533401204000')).toBe(8);
    expect(await count("guitu.delegation where matter = 'leave'")).toBe(5);
    expect(await count("guitu.delegation where matter = 'intake'")).toBe(0);
    expect(await count('guitu.delegation where office_code = 533401101000')).toBe(0);
  });

  test('has about two hundred people who cannot be taken for real ones', async () => {
    expect(await count('guitu.supervision_case')).toBe(190 + newcomers);
    expect(
      await count("guitu.supervision_case where crime not like '演示%' or judgment_number not like '%演示%'"),
    ).toBe(0);
    expect(
      await count(
        "guitu.supervision_case where external_key like '演示%' and (status <> 'serving' or term_ends < date '2026-11-23')",
      ),
    ).toBe(0);
    const names = (await rows<{ name: string }>('select name from guitu.person'))
      .map((row) => row.name)
      .join('');
    for (const sign of ['扎西', '卓玛', '和', '余', '·', '䶮', '㛃', '𬭚'])
      expect(names, sign).toContain(sign);
    expect(await count("guitu.change where command = 'import.create'")).toBe(190);
  });

  test('has leaves in every situation', async () => {
    expect(await count("guitu.matter where procedure = 'leave'")).toBe(
      stories
        .flatMap((story) => story.scenes)
        .filter((scene) => scene.does === 'ask' || scene.does === 'enterFromPaper').length,
    );
    const waiting = await rows<{ step: string; office: string }>(
      'select step, office from guitu.task where required',
    );
    for (const [step, office] of [
      ['review', 'judicialOffice'],
      ['decide', 'judicialOffice'],
      ['decide', 'countyAgency'],
      ['decide', 'prefectureAgency'],
      ['notify', 'countyAgency'],
      ['return', 'judicialOffice'],
    ]) {
      expect(waiting, `${step} by ${office}`).toContainEqual({ step, office });
    }
    const found = await rows<{ code: string }>('select code from guitu.finding where cleared_at is null');
    const codes = new Set(found.map((row) => row.code));
    expect([...codes].toSorted()).toEqual(
      expect.arrayContaining(['LEAVE-08', 'LEAVE-11', 'LEAVE-14', 'record.irregular']),
    );
    const ends = await rows<{ status: string }>('select distinct status from guitu.matter');
    expect(ends.map((row) => row.status)).toEqual(
      expect.arrayContaining(['open', 'running', 'closed', 'withdrawn', 'annulled']),
    );
    expect(await count("guitu.matter where outcome = 'refused'")).toBe(2);
    expect(await count("guitu.event where mode = 'record'")).toBe(6);
    expect(await count('guitu.permission where away and closed_on is null')).toBeGreaterThan(5);
    expect(await count('guitu.paper')).toBeGreaterThan(15);
  });

  test('has somebody who was lost and found, and somebody who is missing, determined and asked for', async () => {
    const lost = await rows<{ status: string; summary: string }>(
      "select status, summary from guitu.matter where procedure = 'lostContact' order by status",
    );
    expect(lost.map(({ status }) => status)).toEqual(['closed', 'running']);
    expect(lost[1]?.summary).toContain('已认定脱管，还没有找到');
    expect(await count("guitu.outbox where subject = '请配合协助查找'")).toBe(1);
  });

  test('has newcomers in every situation of the watch list, and some with whom everything is done', async () => {
    const watched = async (player: keyof typeof players) =>
      (await watchList(services, visitorFor(players[player], now), undefined)).rows;
    const listed = await watched('clerk');
    expect(listed.map(({ name, stage, kind }) => [name, stage, kind])).toEqual([
      ['熊例山', 'declared', 'notReported'],
      ['白玛例措', 'suspected', 'betweenBodies'],
      ['杨示远', 'suspected', 'notReported'],
      ['此里示都', 'excused', null],
      ['余例波', 'soon', null],
      ['和示松', 'soon', null],
      ['洛桑示珠', 'onTheWay', null],
    ]);
    // Late since the night it happened, not since the demonstration was made.
    expect(listed.find((row) => row.name === '白玛例措')?.since).toMatch(/^2026-11-19T16:0/);
    expect((await watched('weixi')).map((row) => row.stage)).toEqual(['soon']);
    expect((await watched('deqin')).map((row) => row.stage)).toEqual(['onTheWay']);

    const serving = await rows<{ person_name: string; level: string | null }>(
      "select person_name, level from guitu.supervision_case where status = 'serving' and external_key is null order by 1",
    );
    expect(serving.map((row) => row.person_name).toSorted()).toEqual(
      ['和例秀', '江初示恩', '祝示远', '阿普·例生'].toSorted(),
    );
    expect(serving.find((row) => row.person_name === '和例秀')?.level).toBe('普管');
    const kinds = new Set(
      (await rows<{ kind: string }>('select distinct kind from guitu.paper')).map((row) => row.kind),
    );
    for (const kind of [
      'chaseLetter',
      'intakeRegistration',
      'handoverCertificate',
      'paperReceipt',
      'forwardingLetter',
      'missedIntakeRecord',
      'missedIntakeNotice',
      'responsibilityLetter',
      'inductionDeclaration',
      'correctionPlan',
      'classificationForm',
      'guardianNotice',
      'exitBanSheet',
    ]) {
      expect(kinds, kind).toContain(kind);
    }
    const opened = await rows<{ procedure: string }>('select distinct procedure from guitu.matter');
    expect(opened.map((row) => row.procedure)).toEqual(
      expect.arrayContaining(['medicalBasis', 'openingBalance']),
    );
  });

  test('has three packages waiting: a good one, an altered one, one for the neighbours', async () => {
    const list = await listPackages(services, visitorFor(players.clerk, now), {
      status: 'open',
      page: 1,
      size: 20,
    });
    expect(list.rows.map(({ personName, status, problems }) => [personName, status, problems > 0])).toEqual([
      ['农布例梅', 'waiting', true],
      ['麻例雄', 'waiting', true],
      ['扎西示培', 'waiting', false],
    ]);
  });

  test('stands in the chain from its first row', async () => {
    expect(await verify(database.record, { full: true })).toMatchObject({ ok: true });
  });

  test('is found as it is when opened again, the next day too', async () => {
    const before = await count('guitu.change');
    const tomorrow = servicesOn(database, () => '2026-11-24T02:00:00.000Z' as Moment);
    expect(await openDemonstration(tomorrow)).toMatchObject({ created: false, accounts: expect.any(Array) });
    expect(await count('guitu.change')).toBe(before);
  });
});

// Among the newcomers, and among the leaves.
test.each([30, 90])(
  'cut off after %i commands it goes on where it stopped',
  { timeout: 240_000 },
  async (cutOffAfter) => {
    const other = await openTestRecord({ now: () => now });
    try {
      const first = servicesOn(other, () => now);
      let left = cutOffAfter;
      const failing: Services = {
        ...first,
        notices: {
          ...first.notices,
          announce: () => {
            left -= 1;
            if (left === 0) throw new Error('cut off');
          },
        },
      };
      await expect(openDemonstration(failing)).rejects.toThrow('cut off');
      const later = servicesOn(other, () => '2026-11-25T06:00:00.000Z' as Moment);
      expect(await openDemonstration(later)).toMatchObject({ created: true });
      const total = async (table: string) =>
        Number(
          (await other.superuser.query<{ n: string }>(`select count(*) n from guitu.${table}`)).rows[0]?.n,
        );
      expect(await total('supervision_case')).toBe(190 + newcomers);
      expect(await total('decision_package')).toBe(5);
      expect(await total('matter')).toBe(await count('guitu.matter'));
      expect(await total('event')).toBe(await count('guitu.event'));
    } finally {
      await other.close();
    }
  },
);

// Five past midnight on New Year's Day, and the middle of the Spring Festival.
test.each(['2026-12-31T16:05:00.000Z', '2027-02-08T04:00:00.000Z'])(
  'holds when it is begun at %s',
  { timeout: 120_000 },
  async (begun) => {
    const other = await openTestRecord({ now: () => begun });
    try {
      const then = servicesOn(other, () => begun as Moment);
      await openDemonstration(then);
      const { counts } = await watchList(then, visitorFor(players.clerk, begun as Moment), undefined);
      expect(counts).toEqual({ onTheWay: 1, soon: 2, suspected: 2, excused: 1, declared: 1 });
    } finally {
      await other.close();
    }
  },
);
