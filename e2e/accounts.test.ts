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

test('an administrator opens an account; its owner signs in, takes a password of his own, and is out once it is switched off', async () => {
  const administrator = await Officer.signIn(browser, application, 'guanli');
  const { page } = administrator;
  await page.getByRole('link', { name: /^账号/u }).click();
  await page.getByRole('button', { name: '开账号' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('单位').selectOption({ label: '尼西司法所' });
  await dialog.getByLabel('姓名').fill('演示·新来的');
  await dialog.getByLabel('登录名').fill('xinlai');
  await dialog.getByLabel('岗位').selectOption('clerk');
  await administrator.look('accounts-new');
  await dialog.getByRole('button', { name: '开账号' }).click();
  const oneTimePassword = await dialog.locator('.accounts__password').innerText();
  await administrator.look('accounts-password');
  await dialog.getByRole('button', { name: '记下了' }).click();
  const row = page.getByRole('row', { name: /xinlai/u });
  await row.getByText('还没有登录过').waitFor();
  await administrator.look('accounts');

  const newcomer = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  newcomer.setDefaultTimeout(15_000);
  await newcomer.goto(application.address);
  await newcomer.getByLabel('登录名').fill('xinlai');
  await newcomer.getByLabel('密码', { exact: true }).fill(oneTimePassword);
  await newcomer.getByRole('button', { name: '登录', exact: true }).click();
  const own = '演示-自己的口令-2026';
  await newcomer.getByLabel('现在的密码').fill(oneTimePassword);
  await newcomer.getByLabel('新密码', { exact: true }).fill(own);
  await newcomer.getByLabel('再输一次新密码').fill(own);
  await newcomer.getByRole('button', { name: '改好' }).click();
  await newcomer.getByRole('heading', { level: 1, name: /3月25日/u }).waitFor();

  await page.reload();
  await row.getByText('在用').waitFor();
  await row.getByRole('button', { name: '停用' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click();
  await row.getByRole('button', { name: '启用' }).waitFor();
  const answer = await newcomer.request.get(new URL('/api/today', application.address).href);
  expect(answer.status()).toBe(401);
  await newcomer.close();
  await administrator.leave();
});
