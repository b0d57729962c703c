import { chinaCalendar } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { verify } from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Services } from '../services.ts';
import { checkPassword } from '../sign-in/password.ts';
import { localBoard } from '../stream/notice-board.ts';
import { demonstrationPassword } from './accounts.ts';
import { openDemonstration } from './open-demonstration.ts';
import { stories } from './tell-stories.ts';

// A Monday, ten in the morning in China.
const now = '2026-11-23T02:00:00.000Z' as Moment;

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
    expect(await count('guitu.delegation where office_code = 533401204000')).toBe(1);
    expect(await count('guitu.delegation where office_code = 533401101000')).toBe(0);
  });

  test('has about 190 people who cannot be taken for real ones', async () => {
    expect(await count('guitu.supervision_case')).toBe(190);
    expect(
      await count("guitu.supervision_case where crime not like '演示%' or judgment_number not like '%演示%'"),
    ).toBe(0);
    expect(
      await count("guitu.supervision_case where status <> 'serving' or term_ends < date '2026-11-23'"),
    ).toBe(0);
    const names = (await rows<{ name: string }>('select name from guitu.person'))
      .map((row) => row.name)
      .join('');
    for (const sign of ['扎西', '卓玛', '和', '余', '·', '䶮', '㛃', '𬭚'])
      expect(names, sign).toContain(sign);
    expect(await count("guitu.change where command = 'import.create'")).toBe(190);
  });

  test('has leaves in every situation', async () => {
    expect(await count('guitu.matter')).toBe(
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

test('one that was cut off goes on where it stopped', { timeout: 240_000 }, async () => {
  const other = await openTestRecord({ now: () => now });
  try {
    const first = servicesOn(other, () => now);
    let left = 40;
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
    expect(await total('supervision_case')).toBe(190);
    expect(await total('matter')).toBe(await count('guitu.matter'));
    expect(await total('event')).toBe(await count('guitu.event'));
  } finally {
    await other.close();
  }
});
