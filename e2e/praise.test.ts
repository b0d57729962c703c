import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { findPeople } from './support/people.ts';
import { enterRegister } from './support/register.ts';
import { begin, goOn, serve } from './support/story.ts';

/** Assessed, praised, made public, taught and led to help: what is done for people, from the first form to the list on the wall. */
let application: Application;
let browser: Browser;
let nixi: Officer;
let county: Officer;
let people: readonly Person[];

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-07-06T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 60);
  nixi = await Officer.signIn(browser, application, 'nixi');
  people = (await findPeople(nixi, 8, '2026-12-31')).filter(({ measure }) => measure === 'probation');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test('定期考核: a whole quarter, proposed on what is on record, decided by the county, served', async () => {
  const [person] = people as [Person];
  const matter = await begin('periodicAssessment', person.id, {
    by: nixi,
    step: 'open',
    values: { from: '2026-04-01', until: '2026-06-30' },
    look: 'assessment-open',
  });
  await goOn('periodicAssessment', matter, [
    {
      by: nixi,
      step: 'propose',
      values: {
        remorse: '演示：认罪悔罪，已经赔偿',
        rules: '演示：按时报告',
        supervision: '演示：服从管理',
        education: '演示：参加集体学习两次',
        grade: '合格',
      },
      look: 'assessment-propose',
    },
    {
      by: county,
      step: 'decide',
      values: { grade: '合格', evidenceOf: 'nothing', reasons: '演示：各项都做到了' },
      look: 'assessment-decide',
    },
  ]);
  expect(await serve(county, matter)).toBeGreaterThan(0);
  const papers = await lookAtPapers(county, matter, 'assessment');
  expect(papers.map(({ kind }) => kind)).toEqual(['assessmentNotice', 'assessmentForm']);
});

test('表扬: proposed by the office, decided by the county, served; both are made public in one list', async () => {
  const [, person] = people as [Person, Person];
  const matter = await begin('commendation', person.id, {
    by: nixi,
    step: 'propose',
    values: {
      ground: 'deeds',
      deed: 'rescue',
      deedOn: '2026-06-20',
      facts: '演示：暴雨中背出两位老人',
      evidenceList: '演示：村委会证明、照片',
    },
    look: 'commendation-propose',
  });
  await goOn('commendation', matter, [
    {
      by: county,
      step: 'decide',
      values: { conduct: 'confirmed', outcome: 'approved', reasons: '演示：事迹属实' },
      look: 'commendation-decide',
    },
  ]);
  expect(await serve(county, matter)).toBeGreaterThan(0);
  await lookAtPapers(county, matter, 'commendation');

  await county.open('/publicity');
  const table = county.page.getByRole('table');
  await table.getByRole('link', { name: person.name }).first().waitFor();
  expect(await table.getByRole('row').count()).toBe(3);
  await county.fill('公示自', '2026-07-07');
  await county.fill('公示至', '2026-07-13');
  await county.fill('在哪里、怎样公示', '演示司法所公示栏');
  await county.look('publicity');
  await county.page.getByRole('button', { name: '登记 2 项已经公示' }).click();
  await county.page.getByText('已办 2 人').waitFor();
  await county.page.getByText('没有要公示的').waitFor();
});

test('异议: what the person says is entered, answered in writing, with whom to turn to next', async () => {
  const [person] = people as [Person];
  const matter = await begin('objection', person.id, {
    by: nixi,
    step: 'object',
    values: { about: 'assessment', speaker: 'person', manner: 'oral', text: '演示：应当评为良好' },
    look: 'objection-object',
  });
  await goOn('objection', matter, [
    {
      by: county,
      step: 'answer',
      values: { outcome: 'refused', checked: '演示：核对了三个月的记录', reasons: '演示：没有表扬' },
    },
  ]);
  expect(await serve(county, matter)).toBe(1);
  await lookAtPapers(county, matter, 'objection');
});

test('帮扶转介: led to whoever can help, and the result awaited', async () => {
  const [, , person] = people as [Person, Person, Person];
  const matter = await begin('referral', person.id, {
    by: nixi,
    step: 'refer',
    values: {
      help: 'employment',
      to: '演示市人力资源和社会保障局',
      need: '演示：没有收入',
      willing: true,
    },
    look: 'referral-refer',
  });
  await lookAtPapers(nixi, matter, 'referral');
});

test('公益活动: entered for one person, with the reminder that it must suit him', async () => {
  const [, , person] = people as [Person, Person, Person];
  await nixi.open(`/cases/${person.id}/entries/new?kind=publicService`);
  const { page } = nixi;
  await page.getByLabel('做什么').fill('演示：清理村道');
  await page.getByLabel('多长时间（分钟）').fill('60');
  await page.getByLabel(/本人愿意/u).uncheck();
  await page.getByText('不得强迫（《社区矫正法》第四十二条）').waitFor();
  await page.getByLabel(/本人愿意/u).check();
  await page.getByText('草稿', { exact: false }).first().waitFor();
  await nixi.look('public-service');
  expect(await page.getByText('草稿没有存上').count()).toBe(0);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await nixi.open(`/cases/${person.id}/duties`);
  await page.getByText('公益活动').first().waitFor();
  await nixi.look('public-service-entered');
});
