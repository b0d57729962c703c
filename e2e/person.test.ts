import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { registerProbationer } from './support/arrival.ts';
import { openBrowser } from './support/browser.ts';
import { Officer } from './support/officer.ts';

let application: Application;
let browser: Browser;
let county: Officer;
let caseId = '';

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-02T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  caseId = await registerProbationer(county, '演示登记', '2009-06-01');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test('the register is mended in its place, with a reason that the time line keeps', async () => {
  await county.open(`/cases/${caseId}/register`);
  await county.page.getByRole('button', { name: '补充、更正社会情况' }).click();
  await county.page.getByLabel('联系电话', { exact: true }).fill('10012345678');
  expect(await county.page.getByRole('button', { name: '写明理由后保存（1 项）' }).isDisabled()).toBe(true);
  await county.fill('理由', '本人当面告知（演示）。');
  await county.look('register-mending');
  await county.page.getByRole('button', { name: '保存这 1 项' }).click();
  await county.page.getByText('10012345678').waitFor();
  await county.look('register');
  await county.open(`/cases/${caseId}/timeline`);
  await county.page.getByText('本人当面告知').waitFor();
});

test('guardian and résumé are kept with the person', async () => {
  await county.open(`/cases/${caseId}/relations`);
  await county.page.getByRole('button', { name: '登记一个人' }).click();
  await county.choose('监护人');
  await county.fill('姓名', '演示·父亲');
  await county.fill('与本人的关系', '父亲');
  await county.fill('电话', '10087654321');
  await county.look('relation-new');
  await county.page.getByRole('button', { name: '登记', exact: true }).click();
  await county.page.getByText('演示·父亲').waitFor();
  await county.page.getByText('未成年', { exact: true }).waitFor();
  await county.look('relations');

  await county.open(`/cases/${caseId}/resume`);
  await county.page.getByRole('button', { name: '登记简历' }).click();
  await county.fill('第 1 段：起', '2022-09');
  await county.fill('第 1 段：学校、单位或者地方', '演示中学');
  await county.look('resume-new');
  await county.page.getByRole('button', { name: '保存这 1 段' }).click();
  await county.page.getByRole('cell', { name: '演示中学' }).waitFor();
  await county.look('resume');
});
