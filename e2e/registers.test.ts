import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { Officer } from './support/officer.ts';

/** The registers bodies keep about their own work: entered, put right, taken out. */
let application: Application;
let browser: Browser;
let county: Officer;

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-06-01T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test('个人信息保护台账', async () => {
  const { page } = county;
  await county.open('/privacy');
  await page.getByText('还没有登记境内存储确认').waitFor();
  await page.getByText('从上面选一类开始登记。').waitFor();
  await county.look('privacy');
  await page.getByRole('button', { name: '境内存储确认' }).click();
  await county.fill('服务器和备份在哪里', '演示县局机房');
  await county.tick('全部个人信息存放在境内');
  await county.fill('确认的日子', '2026-06-01');
  await county.fill('确认人', '演示·经办');
  await county.look('privacy-enter');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  const register = page.getByRole('table', { name: '个人信息保护台账' });
  await register.getByText('境内存储确认').waitFor();
  await register.getByRole('button', { name: '更正' }).click();
  await expect.poll(() => page.getByLabel('确认人').inputValue()).toBe('演示·经办');
  await county.fill('确认人', '演示·局长');
  await page
    .getByRole('form', { name: '更正境内存储确认' })
    .getByRole('button', { name: '更正', exact: true })
    .click();
  await page.getByRole('group', { name: '登记' }).waitFor();
  await register.getByText('境内存储确认').click();
  await register.getByText('演示·局长').waitFor();
  await register.getByRole('button', { name: '撤下' }).click();
  await page.getByLabel('理由').fill('演示：登记重复');
  await page.getByRole('dialog').getByRole('button', { name: '撤下', exact: true }).click();
  await register.getByText('已撤下：演示：登记重复').waitFor();
  await county.look('privacy-withdrawn');
});

test('监督核对台账', async () => {
  const { page } = county;
  await county.open('/statistics/oversight');
  await page.getByText('登记了以后列在这里，新的在前。').waitFor();
  await page.getByRole('link', { name: '指标' }).first().waitFor();
  await county.look('oversight');
  await page.getByRole('button', { name: '线索' }).first().click();
  await county.look('oversight-enter');
  await page.getByRole('button', { name: '不登记了' }).click();
  await page.getByRole('group', { name: '登记' }).waitFor();
});
