import { day } from '@guitu/law';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { fillStep } from './support/fill-form.ts';
import { openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers, papersOf } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { begin, goOn, hand, refusedWith, serveNamed } from './support/story.ts';
import { enterPeople } from './support/written-register.ts';

/** What is done for a minor while he serves, that his record is sealed when he has served, and who may see it then. */
const minutes = { timeout: 240_000 };

let application: Application;
let browser: Browser;
let nixi: Officer;
let county: Officer;
let pupil: Person;
let leaver: Person;
let adult: Person;
let care = '';

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-06-01T09:00:00+08:00'), openBrowser()]);
  [county, nixi] = await Promise.all([
    Officer.signIn(browser, application, 'xian'),
    Officer.signIn(browser, application, 'nixi'),
  ]);
  [pupil, leaver, adult] = (await enterPeople(county, [
    {
      name: '演示·次仁',
      birthOn: day('2011-01-15'),
      minorAtCrime: true,
      termBegins: day('2026-03-10'),
      termEnds: day('2027-03-09'),
    },
    {
      name: '演示·扎西',
      birthOn: day('2008-08-01'),
      minorAtCrime: true,
      termBegins: day('2025-06-10'),
      termEnds: day('2026-06-09'),
    },
    {
      name: '演示·和丽',
      birthOn: day('1990-05-06'),
      minorAtCrime: false,
      termBegins: day('2026-03-10'),
      termEnds: day('2027-03-09'),
    },
  ])) as [Person, Person, Person];
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

const arrangement = {
  from: '2026-06-01',
  specialist: '演示·卓玛',
  specialistUnit: '尼西司法所',
  guardian: '演示·拉姆',
  guardianToldOn: '2026-06-01',
  schooling: 'outOfSchool',
} as const;

test(
  '未成年人专门安排: owed, for minors only, by somebody who knows minors, apart from adults',
  minutes,
  async () => {
    await nixi.open(`/cases/${adult.id}`);
    await nixi.page.getByText(/现在不能办的/).click();
    await nixi.page
      .getByText(/犯罪时、矫正开始时都已满十八周岁/)
      .first()
      .waitFor();
    await nixi.open(`/cases/${pupil.id}`);
    await nixi.page.getByText('未成年人：还没有确定专门人员和安排').first().waitFor();
    await nixi.look('minor-owed');
    await nixi.open(`/cases/${pupil.id}/start/minorProtection`);
    await nixi.page.locator('.paper-label').first().waitFor();
    await fillStep(nixi, 'minorProtection', 'arrange', { ...arrangement, knows: ['law', 'education'] });
    await refusedWith(nixi, 'record', '应当熟悉未成年人身心特点', '应当与成年人分别进行', '应当保密');
    await nixi.look('minor-arrange-refused');
    care = await begin('minorProtection', pupil.id, {
      by: nixi,
      step: 'arrange',
      values: { ...arrangement, knows: ['minors', 'education'], separate: true, secrecy: true },
    });
  },
);

test(
  'the school, the guardian and the authorities are written to; no work below sixteen',
  minutes,
  async () => {
    await goOn('minorProtection', care, [
      {
        by: nixi,
        step: 'receiveReport',
        values: {
          from: '香格里拉市人民法院（演示）',
          receivedOn: '2026-06-01',
          pieces: ['report', 'conduct'],
        },
      },
      {
        by: county,
        step: 'notifyEducation',
        values: { to: '香格里拉市教育体育局（演示）', text: '演示：安排秋季学期到尼西中学复学' },
      },
      {
        by: nixi,
        step: 'warnGuardian',
        values: {
          guardian: '演示·拉姆',
          conduct: 'refuses',
          onDay: '2026-06-01',
          text: '演示：两次督促仍长期不管',
        },
      },
      {
        by: county,
        step: 'notifyAuthority',
        values: { to: '香格里拉市民政局（演示）', text: '演示：督促两次仍不履行，建议指定临时照料人' },
      },
    ]);
    const coordinated = { onDay: '2026-06-01', to: '演示职业学校', text: '演示：学厨师' };
    await openMatter(nixi, care, 'coordinate');
    await fillStep(nixi, 'minorProtection', 'coordinate', {
      ...coordinated,
      kind: 'training',
      willing: true,
    });
    await refusedWith(nixi, 'record', '未满十六周岁，不能安排职业技能培训和就业');
    await nixi.look('minor-coordinate-refused');
    await fillStep(nixi, 'minorProtection', 'coordinate', {
      kind: 'study',
      to: '尼西中学（演示）',
      text: '演示：秋季复学',
    });
    await hand(nixi, 'record');
    expect(await serveNamed(county, care)).toBe(3);
    expect(await statusOf(county, care)).toBe('已办结');
    await openMatter(county, care);
    await county.look('minor-served');
    const papers = await lookAtPapers(county, care, 'minor');
    expect(papers.map(({ kind }) => kind).toSorted()).toEqual([
      'guardianNotice',
      'guardianWarning',
      'minorArrangement',
      'schoolingNotice',
    ]);
  },
);

test('解除 of a minor, and 犯罪记录封存 owed by the county within three days', minutes, async () => {
  await nixi.open(`/cases/${leaver.id}`);
  await nixi.page.getByText(/现在不能办的/).click();
  await nixi.page
    .getByText(/刑事执行还没有完毕/)
    .first()
    .waitFor();
  const discharge = await begin('discharge', leaver.id, { by: county, step: 'prepare', values: {} });
  await goOn('discharge', discharge, [
    {
      by: county,
      step: 'summary',
      values: { submittedOn: '2026-06-01', text: '演示总结：完成学业，没有再犯' },
    },
    {
      by: county,
      step: 'appraise',
      values: {
        appraisedOn: '2026-06-01',
        conduct: '演示：按时报告，参加学习',
        opinion: '演示：矫正效果良好',
      },
    },
  ]);
  await timePasses('2026-06-09T09:00:00+08:00');
  await goOn('discharge', discharge, [
    { by: county, step: 'discharge', values: { ground: 'term', endedOn: '2026-06-09' } },
    {
      by: county,
      step: 'deliver',
      values: {
        deliveredOn: '2026-06-09',
        manner: 'person',
        deliverer: '演示·市审批',
        confirmation: 'signed',
      },
    },
    {
      by: county,
      step: 'notifyGuardian',
      values: { guardian: '演示·央金', notifiedOn: '2026-06-08', heldAt: '2026-06-09T00:30:00.000Z' },
    },
    {
      by: county,
      step: 'declare',
      values: {
        heldAt: '2026-06-09T00:30:00.000Z',
        place: '市社区矫正中心（演示）',
        host: '演示·市审批',
        hostOffice: 'agency',
        present: ['team'],
        contents: ['appraisal', 'end', 'effect'],
      },
    },
    { by: county, step: 'resettle', values: { toldOn: '2026-06-09' } },
  ]);
  const papers = await papersOf(county, discharge, 'minor-discharge');
  expect(papers.map(({ kind }) => kind)).toContain('dischargeGuardianNotice');
  await timePasses('2026-06-10T09:00:00+08:00');
  await county.open('/');
  await county.page.getByText('三日内封存犯罪记录').first().waitFor();
  await county.look('sealing-today');
  await county.open(`/cases/${leaver.id}`);
  await county.look('sealing-owed');
  await nixi.open(`/cases/${leaver.id}`);
});

const sealing = {
  outcome: 'approved',
  executedOn: '2026-06-09',
  sealedOn: '2026-06-10',
  scope: ['paper', 'electronic'],
  keptAt: '市档案室，演示·保管员',
  basis: '（2025）演示刑初2号判决书',
  told: '尼西派出所（演示）、演示中学',
} as const;

test(
  '犯罪记录封存: by the county, on the right day, with the condition from the judgment',
  minutes,
  async () => {
    await county.open(`/cases/${leaver.id}/start/sealing`);
    await county.page.locator('.paper-label').first().waitFor();
    await fillStep(county, 'sealing', 'seal', { ...sealing, executedOn: '2026-06-08' });
    await refusedWith(county, 'decision', '请照判决书确认符合的条件', '应当是解除日期2026年6月9日');
    await county.look('sealing-refused');
    const sealed = await begin('sealing', leaver.id, {
      by: county,
      step: 'seal',
      values: { ...sealing, condition: 'fiveYears' },
    });
    const papers = await lookAtPapers(county, sealed, 'sealing');
    expect(papers.map(({ kind }) => kind).toSorted()).toEqual(['sealingRecord']);
  },
);

test(
  '查询未成年人档案: a company gets nothing, the procuratorate what it needs, and who saw what is written down',
  minutes,
  async () => {
    await nixi.open(`/cases/${leaver.id}`);
    await nixi.page.getByText('犯罪记录已封存', { exact: true }).waitFor();
    await nixi.look('sealed-office');
    await county.open(`/cases/${leaver.id}`);
    await county.look('sealed-person');
    // What is sealed is asked about, and nothing else is begun with it.
    const offered = county.page.locator('section.start');
    await offered.getByRole('link', { name: '查询未成年人档案', exact: true }).waitFor({ state: 'attached' });
    for (const title of ['终止矫正', '刑期变动登记'])
      expect(await offered.getByRole('link', { name: title, exact: true }).count()).toBe(0);
    const company = await begin('sealedRecordQuery', leaver.id, {
      by: county,
      step: 'apply',
      values: {
        applicant: '演示某公司',
        ground: 'other',
        legalBasis: '演示：招聘前了解情况',
        scope: '演示：有没有犯罪记录',
        receivedOn: '2026-06-10',
      },
    });
    await openMatter(county, company, 'decide');
    await fillStep(county, 'sealedRecordQuery', 'decide', {
      outcome: 'approved',
      reasons: '演示',
      scope: '演示',
      undertaking: true,
    });
    await refusedWith(county, 'decision', '不得提供给任何单位和个人');
    await county.look('sealed-query-refused');
    await fillStep(county, 'sealedRecordQuery', 'decide', {
      outcome: 'refused',
      reasons: '演示：没有法律依据',
    });
    await hand(county, 'decision');
    expect(await serveNamed(county, company)).toBe(1);
    await lookAtPapers(county, company, 'sealed-query-company');
    const organ = await begin('sealedRecordQuery', leaver.id, {
      by: county,
      step: 'apply',
      values: {
        applicant: '香格里拉市人民检察院（演示）',
        handler: '演示·检察官',
        ground: 'justice',
        legalBasis: '演示：办理再犯案件',
        scope: '演示：前罪判决和矫正期间表现',
        receivedOn: '2026-06-10',
      },
    });
    await goOn('sealedRecordQuery', organ, [
      {
        by: county,
        step: 'decide',
        values: {
          outcome: 'approved',
          reasons: '演示：办案需要',
          scope: '判决书、解除证明书',
          undertaking: true,
        },
      },
      {
        by: county,
        step: 'view',
        values: {
          viewer: '演示·检察官，工作证演示001号',
          viewedOn: '2026-06-10',
          pieces: '判决书、解除证明书',
          taken: 'notes',
          attended: '演示·保管员',
        },
      },
    ]);
    expect(await serveNamed(county, organ)).toBe(1);
    expect(await statusOf(county, organ)).toBe('已办结');
    await openMatter(county, organ);
    await county.look('sealed-query-done');
    const papers = await lookAtPapers(county, organ, 'sealed-query');
    expect(papers.map(({ kind }) => kind).toSorted()).toEqual(['minorFileReply', 'secrecyUndertaking']);
  },
);

async function timePasses(until: string): Promise<void> {
  application.clock.moveTo(until);
  await application.sweep();
  await Promise.all([nixi.signInAgain(), county.signInAgain()]);
}
