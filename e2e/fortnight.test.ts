import { addDays, day } from '@guitu/law';
import type { Day } from '@guitu/law';
import { inventRegister } from '@guitu/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { countHands, doRow, isWorkday, readHands, readOwed, readToday, toToday } from './support/morning.ts';
import type { Owed, SeenRow } from './support/morning.ts';
import { Officer } from './support/officer.ts';
import { workbookType } from './support/register.ts';

/** The Sunday before; the fortnight begins the morning after. */
const sunday = day('2026-03-01');
const people = 26;

let application: Application;
let browser: Browser;

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-01T18:00:00+08:00'), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

interface Case {
  readonly id: string;
  readonly name: string;
}

async function enterPeople(): Promise<readonly Case[]> {
  const register = await inventRegister({
    rows: people,
    seed: 20260301,
    today: sunday,
    offices: [{ code: 533401204000, name: '尼西司法所', regionName: '尼西乡' }],
    countyName: '香格里拉市',
    faults: 0,
    untidy: false,
  });
  const county = await Officer.signIn(browser, application, 'xian');
  await county.open('/imports');
  await county.page.getByLabel('选择名册文件').setInputFiles({
    name: '尼西乡名册（演示）.xlsx',
    mimeType: workbookType,
    buffer: Buffer.from(register.bytes),
  });
  await county.page.getByRole('button', { name: /^导入这/ }).click({ timeout: 60_000 });
  await county.page.getByText('看名册').waitFor({ timeout: 60_000 });
  await county.leave();
  const office = await Officer.signIn(browser, application, 'nixi');
  const { rows } = await office.get<{ rows: Case[] }>('/api/cases?status=serving&size=200');
  await office.leave();
  return rows;
}

function pairs(
  rows: readonly { readonly duty: string | undefined; readonly names: readonly string[] }[],
): string[] {
  return rows
    .flatMap(({ duty, names }) => (duty === undefined ? [] : names.map((name) => `${name} ${duty}`)))
    .toSorted();
}

const owedPairs = (owed: readonly Owed[]): string[] =>
  [...new Set(owed.map(({ name, duty }) => `${name} ${duty}`))].toSorted();

/** What an officer takes up in the morning: what is late or due today, and on a Friday what falls on the weekend. */
function isForToday(row: SeenRow, today: Day): boolean {
  if (row.duty === undefined) return false;
  const friday = !isWorkday(addDays(today, 1));
  return /已逾期|今天/u.test(row.group) || (friday && row.group.includes('三日内'));
}

test('a fortnight of 尼西乡, 26 people: every due thing on the list before it is late, and nothing else', async () => {
  const serving = await enterPeople();
  expect(serving).toHaveLength(people);
  const absent = serving[4]!.name;
  const officer = await Officer.signIn(browser, application, 'nixi');
  await countHands(officer);
  const seen = new Map<string, Owed>();
  const listed = new Set<string>();
  let entered = 0;
  const mornings: string[] = [];

  for (let number = 1; number <= 15; number += 1) {
    const today = addDays(sunday, number);
    application.clock.moveTo(`${today}T00:10:00+08:00`);
    await application.sweep();
    if (!isWorkday(today)) continue;
    application.clock.moveTo(`${today}T08:40:00+08:00`);
    await officer.signInAgain();
    await officer.page.evaluate(() => sessionStorage.clear());
    await toToday(officer);
    const rows = await readToday(officer);
    const owed = await readOwed(officer, serving);
    // On the page exactly what the law says is due, no more and no less.
    expect([...new Set(pairs(rows))], today).toEqual(owedPairs(owed));
    for (const one of owed) {
      seen.set(one.key, one);
      if (!one.missed) listed.add(one.key);
    }
    if (number === 1 || number === 12) await officer.look(`fortnight-${today}`);

    const before = rows.length;
    for (;;) {
      const open = (await readToday(officer)).filter(
        (row) => isForToday(row, today) && row.names.some((name) => name !== absent),
      );
      const [next] = open;
      if (next === undefined) break;
      entered += next.names.filter((name) => name !== absent).length;
      await doRow(officer, next, [absent]);
    }
    const { clicks, keys } = await readHands(officer);
    const left = (await readToday(officer)).length;
    mornings.push(`${today}：今日 ${before} 行，做完剩 ${left} 行；点击 ${clicks} 次，按键 ${keys} 次`);
  }
  console.log(`尼西乡的两周，${people} 人，登记 ${entered} 人次\n${mornings.join('\n')}`);

  // Nothing fell due that had not been on the list on a working day before it was late.
  const late = [...seen.values()].filter(({ missed }) => missed);
  expect(late.filter(({ key }) => !listed.has(key))).toEqual([]);
  // Only the one who never came has missed anything.
  expect([...new Set(late.map(({ name }) => name))]).toEqual([absent]);
  expect(entered).toBeGreaterThan(people);

  // He has a reason: said with a name, it leaves the list.
  const missing = serving.find(({ name }) => name === absent)!;
  await officer.open(`/cases/${missing.id}/duties`);
  await officer.look('fortnight-missed');
  for (;;) {
    const deal = officer.page.getByRole('button', { name: '免除或处理' });
    if ((await deal.count()) === 0) break;
    const remaining = await deal.count();
    await deal.first().click();
    const dialog = officer.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '理由' }).fill('住院，有医院证明（演示）');
    await dialog.getByRole('button', { name: '记下' }).click();
    await dialog.waitFor({ state: 'detached' });
    await officer.page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('button')].filter((one) => one.textContent === '免除或处理').length <
        count,
      remaining,
    );
  }
  await toToday(officer);
  const after = await readToday(officer);
  expect(after.filter(({ title }) => title.includes('没有按时'))).toEqual([]);
  await officer.look('fortnight-done');
  await officer.leave();
}, 400_000);
