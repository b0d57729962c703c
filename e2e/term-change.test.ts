import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { askForLeave } from './support/leave.ts';
import { matterReached, openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import type { Person } from './support/people.ts';
import { findPeople } from './support/people.ts';
import { enterRegister } from './support/register.ts';

let application: Application;
let browser: Browser;
let office: Officer;
let county: Officer;
let person: Person;
let ruling = '';

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-02T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 20);
  office = await Officer.signIn(browser, application, 'nixi');
  [person] = (await findPeople(office, 1, '2026-08-01')) as [Person];
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test('a commutation is entered as its paper says; what it does to the term stands beside the form', async () => {
  const leave = await askForLeave(office, person, { from: '2026-03-10', until: '2026-03-14' });
  await openMatter(office, leave, 'decide');
  await office.choose('准予外出');
  await office.handIn('决定', '确认');
  await county.open(`/cases/${person.id}/start/termChange`);
  await county.choose('减刑裁定');
  await county.fill('文书编号', '演示刑更〔2026〕1号');
  await county.fill('作出机关', '演示州中级人民法院');
  await county.fill('文书日期', '2026-03-02');
  await county.fill('自何日起适用', '2026-03-02');
  await county.fill('文书载明的截止日', '2026-07-31');
  await county.fill('期限（月）', '1');
  await county.tick('执行地同级人民检察院', '执行地同级公安机关');
  await county.look('term-change-form');
  await county.handIn('登记文书', '确认');
  ruling = await matterReached(county);
  await county.page.getByRole('heading', { name: '原期满日已变，待重新出具' }).waitFor();
  await county.look('term-change-entered');
});

test('the person’s page shows the ledger and the papers to be issued anew', async () => {
  await county.open(`/cases/${person.id}`);
  await county.page.getByRole('heading', { name: '原期满日已变，待重新出具' }).waitFor();
  await county.page.getByRole('button', { name: '怎么算的' }).click();
  await county.page.getByRole('link', { name: '减刑裁定', exact: true }).waitFor();
  await county.look('term-ledger');
});

test('the authority is asked by letter, and its answer closes the matter', async () => {
  await openMatter(county, ruling, 'raiseDifference');
  await county.handIn('向决定机关核实', '确认');
  await openMatter(county, ruling, 'settle');
  await county.fill('核实日期', '2026-03-02');
  await county.choose('文书无误，照文书执行');
  await county.fill('核实情况', '法院答复文书无误（演示）。');
  await county.handIn('登记核实结果', '确认');
  expect(await statusOf(county, ruling)).toBe('已办结');
  await county.look('term-change-settled');
});
