import { day } from '@guitu/law';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { fillStep } from './support/fill-form.ts';
import { openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { begin, goOn, refusedWith, serve } from './support/story.ts';
import { enterPeople } from './support/written-register.ts';

/** What somebody complains of and what he is told came of it; and a new crime, once a judgment says so. */
const minutes = { timeout: 240_000 };

let application: Application;
let browser: Browser;
let nixi: Officer;
let county: Officer;
let procurator: Officer;
let person: Person;
let matter = '';

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-06-01T09:00:00+08:00'), openBrowser()]);
  [county, nixi, procurator] = await Promise.all([
    Officer.signIn(browser, application, 'xian'),
    Officer.signIn(browser, application, 'nixi'),
    Officer.signIn(browser, application, 'jian'),
  ]);
  [person] = (await enterPeople(county, [
    {
      name: '演示·阿木',
      birthOn: day('1990-05-06'),
      minorAtCrime: false,
      termBegins: day('2025-12-10'),
      termEnds: day('2026-12-09'),
    },
  ])) as [Person];
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test(
  '控告: whoever is complained of does not deal with it; the county does, and tells the person',
  minutes,
  async () => {
    const received = {
      receivedOn: '2026-06-01',
      kind: 'charge',
      by: '本人',
      against: '演示·尼西所长',
      text: '演示：要求超时参加公益活动',
      manner: 'letter',
    } as const;
    await nixi.open(`/cases/${person.id}/start/complaint`);
    await nixi.page.locator('.paper-label').first().waitFor();
    await fillStep(nixi, 'complaint', 'receive', { ...received, receivedOn: '2026-06-02' });
    await refusedWith(nixi, 'record', '晚于现在');
    matter = await begin('complaint', person.id, { by: nixi, step: 'receive', values: received });
    await openMatter(nixi, matter, 'handle');
    await fillStep(nixi, 'complaint', 'handle', { result: 'unfounded', text: '演示：没有这回事' });
    await refusedWith(nixi, 'opinion', '反映的就是你本人，不能由你办理');
    await nixi.look('complaint-refused');
    await openMatter(county, matter, 'handle');
    await fillStep(county, 'complaint', 'handle', { result: 'forwarded', text: '演示：查阅公益活动记录' });
    await refusedWith(county, 'opinion', '请写明移送给哪个机关');
    await goOn('complaint', matter, [
      {
        by: county,
        step: 'handle',
        values: { result: 'founded', text: '演示：查阅公益活动记录，属实，已经纠正' },
        look: 'complaint-handle',
      },
    ]);
    await county.page.getByText('办理结果还没有告知').first().waitFor();
    await county.look('complaint-to-tell');
    expect(await serve(county, matter)).toBe(1);
    await goOn('complaint', matter, [
      { by: county, step: 'inform', values: { informedOn: '2026-06-01', manner: 'paper' } },
    ]);
    expect(await statusOf(county, matter)).toBe('已办结');
    const papers = await lookAtPapers(county, matter, 'complaint');
    expect(papers.map(({ kind }) => kind)).toEqual(['complaintResult']);
    expect(papers[0]?.number).toContain('香矫');
  },
);

test(
  '申诉 of a lawyer at the procuratorate: nobody else deals with it, and the lawyer is told',
  minutes,
  async () => {
    matter = await begin('complaint', person.id, {
      by: procurator,
      step: 'receive',
      values: {
        receivedOn: '2026-06-01',
        kind: 'appeal',
        by: '演示·律师',
        against: '尼西司法所',
        text: '演示：对训诫不服',
        manner: 'letter',
      },
    });
    await openMatter(county, matter, 'handle');
    expect(await county.page.getByRole('button', { name: '提交意见' }).count()).toBe(0);
    await county.look('complaint-elsewhere');
    await goOn('complaint', matter, [
      {
        by: procurator,
        step: 'handle',
        values: { result: 'partly', text: '演示：程序有瑕疵，已提出纠正意见' },
      },
    ]);
    await goOn('complaint', matter, [
      { by: procurator, step: 'inform', values: { informedOn: '2026-06-01', manner: 'paper' } },
    ]);
    expect(await statusOf(procurator, matter)).toBe('已办结');
    await procurator.look('complaint-told');
    await lookAtPapers(procurator, matter, 'complaint-lawyer');
  },
);

test('再犯罪: not by the office, not for an older crime; then it counts', minutes, async () => {
  await nixi.open(`/cases/${person.id}/start/reoffence`);
  await nixi.page.getByText('现在不能开始办“再犯罪登记”。').waitFor();
  await nixi.page
    .getByText(/由县级社区矫正机构办理/)
    .first()
    .waitFor();
  await nixi.look('reoffence-office');
  const judged = {
    crime: '演示·危险驾驶罪',
    judgedOn: '2026-05-25',
    court: '香格里拉市人民法院（演示）',
    number: '（2026）演示刑初9号',
  } as const;
  await county.open(`/cases/${person.id}/start/reoffence`);
  await county.page.locator('.paper-label').first().waitFor();
  await fillStep(county, 'reoffence', 'register', { ...judged, crimeOn: '2025-11-01' });
  await refusedWith(county, 'record', '是漏罪，不算矫正期间再犯罪');
  await county.look('reoffence-refused');
  await fillStep(county, 'reoffence', 'register', { crimeOn: '2026-05-26' });
  await refusedWith(county, 'record', '裁判生效早于犯罪之日');
  matter = await begin('reoffence', person.id, {
    by: county,
    step: 'register',
    values: { ...judged, crimeOn: '2026-04-03' },
  });
  expect(await statusOf(county, matter)).toBe('已办结');
  await county.look('reoffence-registered');
  await county.open(`/cases/${person.id}`);
  await county.page.getByRole('heading', { name: person.name }).waitFor();
  await county.look('reoffence-person');
});
