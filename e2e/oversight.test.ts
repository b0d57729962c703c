import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { fillStep } from './support/fill-form.ts';
import { matterReached, openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { findPeople } from './support/people.ts';
import { enterRegister } from './support/register.ts';
import { begin, goOn } from './support/story.ts';

/** 检察监督 from the act it is about to the reply and its end, with the desks of both sides meanwhile. */
let application: Application;
let browser: Browser;
let county: Officer;
let procurator: Officer;
let prefecture: Officer;
let person: Person;
let act = '';
let opinion = '';

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-06-01T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 60);
  [procurator, prefecture] = await Promise.all([
    Officer.signIn(browser, application, 'jian'),
    Officer.signIn(browser, application, 'zhou'),
  ]);
  [person] = (await findPeople(county, 1, '2026-12-31')) as [Person];
  act = await begin('emergency', person.id, {
    by: county,
    step: 'find',
    values: { kind: 'massIncident', foundAt: '2026-06-01T00:30:00.000Z', text: '演示：参与聚集' },
  });
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test('raised from the page of the act, with the date the notice states', async () => {
  await openMatter(procurator, act);
  await procurator.page.getByRole('link', { name: '提出监督意见' }).click();
  await procurator.page.locator('.paper-label').first().waitFor();
  await expect.poll(() => procurator.page.locator('[id="raise-about"]').inputValue()).toBe(act);
  await fillStep(procurator, 'procuratorialSupervision', 'raise', {
    form: 'notice',
    addressee: 'countyAgency',
    act: '突发事件处置',
    focus: 'other',
    found: '演示：发现以后没有立即与公安机关联动',
    basis: '演示：《社区矫正法实施办法》第五十二条',
    demand: '演示：立即联动，查明原因',
    replyBy: '2026-06-10',
  });
  await procurator.look('supervision-raise');
  await procurator.handIn('提交意见', '确认提交');
  opinion = await matterReached(procurator);
  await procurator.look('supervision-raised');
  await procurator.open('/');
  await procurator.page.getByRole('heading', { name: '监督意见' }).waitFor();
  await procurator.look('supervision-desk');
});

test('owed on the desk of the county, said on the page of the act, answered in writing', async () => {
  await county.open('/');
  await county.page.getByRole('heading', { name: '监督意见' }).waitFor();
  await county.look('supervision-owed');
  await openMatter(county, act);
  await county.page.getByRole('heading', { name: '对这件事项的监督意见' }).waitFor();
  await county.look('supervision-about');
  await goOn('procuratorialSupervision', opinion, [
    {
      by: county,
      step: 'reply',
      values: { adopted: 'adopted', measures: '演示：已经联动，并书面报告上一级' },
      look: 'supervision-reply',
    },
  ]);
  await lookAtPapers(county, opinion, 'supervision');
});

test('closed by the procuratorate; the county has no button for it', async () => {
  await openMatter(county, opinion, 'conclude');
  expect(await county.page.getByRole('button', { name: '登记“办结”' }).count()).toBe(0);
  await goOn('procuratorialSupervision', opinion, [
    {
      by: procurator,
      step: 'conclude',
      values: { outcome: 'corrected', text: '演示：已经核实' },
      look: 'supervision-conclude',
    },
  ]);
  expect(await statusOf(procurator, opinion)).toBe('已办结');
});

test('indicators side by side, the list behind a number, and the register of supervision and checking', async () => {
  await prefecture.open('/statistics');
  await prefecture.page.getByRole('heading', { name: '口径' }).waitFor();
  await prefecture.page
    .getByRole('link', { name: /香格里拉市在册/ })
    .first()
    .click();
  await prefecture.page.getByRole('heading', { name: /在册的名单/ }).waitFor();
  await prefecture.look('indicators');
  await procurator.open('/statistics/oversight');
  await procurator.page.getByRole('button', { name: '对单位的监督意见' }).click();
  await procurator.look('oversight-register');
});
