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
  caseId = await registerProbationer(county, '演示档案', '1990-06-01');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test('the file says first what is missing, then what is there, in the order of the law', async () => {
  await county.open(`/cases/${caseId}/dossier`);
  const missing = county.page.getByRole('region', { name: '缺件' });
  await missing.getByText('执行通知书').waitFor();
  const catalogue = county.page.getByRole('table', { name: '卷内目录' });
  await catalogue.getByText('一、适用社区矫正的法律文书').waitFor();
  await county.page.getByText('社区矫正还没有结束，档案还在形成，不能归档。').waitFor();
  await county.look('dossier');
  const print = county.page.getByRole('link', { name: '打印封面、目录、备考表' });
  const file = await county.page.request.get(
    new URL((await print.getAttribute('href'))!, application.address).href,
  );
  expect(file.headers()['content-type']).toBe('application/pdf');
  await county.page.getByRole('button', { name: '工作档案' }).click();
  await county.page.getByRole('button', { name: '工作档案', pressed: true }).waitFor();
});

test('what is lent is out until it comes back', async () => {
  await county.open(`/cases/${caseId}/dossier`);
  await county.page.getByRole('button', { name: '登记借阅、查阅' }).click();
  await county.choose('借出');
  await county.fill('查阅、借阅的单位（个人）', '演示市人民检察院');
  await county.fill('经办人、证件', '演示·检察官');
  await county.fill('理由和依据', '演示：检察监督');
  await county.fill('自何日', '2026-03-02');
  await county.page.getByRole('button', { name: '登记', exact: true }).click();
  await county.page.getByText('借出的，请写明应还日期。').waitFor();
  await county.fill('应还日期', '2026-03-09');
  await county.look('dossier-lend');
  await county.page.getByRole('button', { name: '登记', exact: true }).click();
  const loans = county.page.getByRole('region', { name: '借阅、查阅' });
  await loans.getByText('在外', { exact: true }).waitFor();
  await loans.getByRole('button', { name: '登记归还' }).click();
  await county.fill('归还日期', '2026-03-02');
  await county.page.getByRole('button', { name: '登记', exact: true }).click();
  await loans.getByText('2026-03-02 周一归还').waitFor();
});

test('an export asks to whom and on what ground, and can be fetched', async () => {
  await county.open(`/cases/${caseId}/dossier`);
  const exports = county.page.getByRole('region', { name: '导出' });
  await exports.getByRole('button', { name: '导出', exact: true }).click();
  await county.fill('交给谁', '演示市人民检察院');
  await county.fill('根据', '演示：检察监督');
  await county.look('dossier-export');
  await county.page.getByRole('button', { name: '登记', exact: true }).click();
  const link = exports.getByRole('link', { name: '下载（二十四小时内）' });
  await link.waitFor();
  const zip = await county.page.request.get(
    new URL((await link.getAttribute('href'))!, application.address).href,
  );
  expect(zip.headers()['content-type']).toBe('application/zip');
  expect((await zip.body()).subarray(0, 2).toString()).toBe('PK');
  await county.open(`/cases/${caseId}/readers`);
  await county.page.getByText('导出档案').waitFor();
});
