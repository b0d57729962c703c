import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { Officer } from './support/officer.ts';
import { inventWorkbook, workbookType } from './support/register.ts';

let application: Application;
let browser: Browser;

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-02T09:00:00+08:00'), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

const rows = 300;
const faults = 12;

test('a county enters its register: 300 rows, 12 planted faults each found in its row, the rest on the list', async () => {
  const register = await inventWorkbook(application, rows, faults);
  const officer = await Officer.signIn(browser, application, 'xian');
  const { page } = officer;
  await officer.look('today-before-import');
  await officer.open('/imports');
  await officer.look('import-start');
  const workbook = {
    name: '香格里拉市名册（演示）.xlsx',
    mimeType: workbookType,
    buffer: Buffer.from(register.bytes),
  };
  await page.getByLabel('选择名册文件').setInputFiles(workbook);
  const apply = page.getByRole('button', { name: /^导入这/ });
  await apply.waitFor({ timeout: 60_000 });
  await officer.look('import-checked');

  const problems = await page
    .getByRole('region', { name: '不能导入的地方' })
    .getByRole('row')
    .allInnerTexts();
  expect(register.planted).toHaveLength(faults);
  for (const { row, says } of register.planted) {
    expect(
      problems.filter((text) => new RegExp(`(^|\\D)${row}(\\D|$)`).test(text) && text.includes(says)),
      `${row} ${says}`,
    ).not.toEqual([]);
  }
  const faultyRows = new Set(register.planted.map((one) => one.row));
  expect(await apply.innerText()).toContain(String(rows - faultyRows.size));

  await apply.click();
  await page.getByText('看名册').waitFor({ timeout: 60_000 });
  await officer.look('import-applied');
  await page.getByText('看名册').click();
  await page.getByRole('heading', { name: '人员' }).waitFor();
  await page.getByRole('row').nth(5).waitFor();
  await officer.look('people');

  await officer.open('/imports');
  await page.getByLabel('选择名册文件').setInputFiles(workbook);
  await page.getByText('没有变化').waitFor({ timeout: 60_000 });
  expect(await page.getByRole('button', { name: /^导入这/ }).count()).toBe(0);
  await officer.leave();
});

test('another county sees none of them, by list, search or address', async () => {
  const home = await Officer.signIn(browser, application, 'nixi');
  const list = await home.page.request.get(new URL('/api/cases?size=200', application.address).href);
  const { rows: own } = (await list.json()) as { rows: { id: string; name: string }[] };
  expect(own.length).toBeGreaterThan(50);
  const { id, name } = own[0]!;
  const stranger = await Officer.signIn(browser, application, 'deqin');
  const ask = (path: string) => stranger.page.request.get(new URL(path, application.address).href);
  expect(await (await ask('/api/cases?size=200')).json()).toMatchObject({ rows: [] });
  expect(await (await ask(`/api/search?q=${encodeURIComponent(name)}`)).json()).toMatchObject({ people: [] });
  const foreign = await ask(`/api/cases/${id}`);
  const missing = await ask('/api/cases/00000000-0000-4000-8000-000000000000');
  expect([foreign.status(), await foreign.text()]).toEqual([missing.status(), await missing.text()]);
  await home.leave();
  await stranger.leave();
});
