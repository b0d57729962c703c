import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { Officer } from './support/officer.ts';

let application: Application;
let browser: Browser;

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-25T09:00:00+08:00'), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test('an administrator sets how often is reported, on a ground and from a day; the office reads it, and cannot set it', async () => {
  const administrator = await Officer.signIn(browser, application, 'guanli');
  const { page } = administrator;
  await page.getByRole('link', { name: /本地规定/u }).click();
  await page.getByRole('searchbox', { name: '查找' }).fill('定期报告的次数');
  const row = page.getByRole('row', { name: /定期报告的次数/u });
  await row.getByRole('button', { name: '规定' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('内容').fill('严管：天天来；其他：每月2次');
  await dialog.getByLabel(/^依据/u).fill('演示发〔2026〕1号');
  await dialog.getByRole('button', { name: '规定' }).click();
  await dialog.getByText('看不懂“严管:天天来”').waitFor();
  await administrator.look('local-rules-refused');
  await dialog.getByLabel('内容').fill('严管：每周2次；其他：每月2次');
  await dialog.getByRole('button', { name: '规定' }).click();
  await row.getByText('严管：每周2次；其他：每月2次').waitFor();
  await row.getByText('演示发〔2026〕1号').waitFor();
  await administrator.look('local-rules');
  await administrator.leave();

  const office = await Officer.signIn(browser, application, 'nixi');
  await office.open('/parameters');
  await office.page.getByText('严管：每周2次；其他：每月2次').first().waitFor();
  expect(await office.page.getByRole('button', { name: '规定', exact: true }).count()).toBe(0);
  expect(await office.page.getByRole('button', { name: '不再适用' }).count()).toBe(0);
  await office.leave();

  const again = await Officer.signIn(browser, application, 'guanli');
  await again.open('/parameters');
  await again.page.getByRole('checkbox', { name: '只看已经规定的' }).check();
  await again.page.getByRole('button', { name: '不再适用' }).click();
  const question = again.page.getByRole('dialog');
  await question.getByLabel('理由').fill('演示：文件废止');
  await question.getByRole('button', { name: '不再适用' }).click();
  await again.page.getByText('另有 1 次规定').waitFor();
  await again.look('local-rules-ended');
  await again.leave();
});
