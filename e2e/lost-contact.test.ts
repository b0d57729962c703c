import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { findPeople } from './support/people.ts';
import { enterRegister } from './support/register.ts';
import { begin, goOn, goOnRefused } from './support/story.ts';

/** A dozen forms, each filled in by hand, with pictures. */
const minutes = { timeout: 240_000 };

/** 失联与脱管: found out, searched for, told and asked, determined, found again; each of the forms the law knows. */
let application: Application;
let browser: Browser;
let nixi: Officer;
let county: Officer;
let procurator: Officer;
let people: readonly Person[];
let lost = '';
let away = '';

const telephone = { method: 'telephone', by: '演示·尼西所长', result: 'notFound' };

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-06-01T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 60);
  [nixi, procurator] = await Promise.all([
    Officer.signIn(browser, application, 'nixi'),
    Officer.signIn(browser, application, 'jian'),
  ]);
  people = (await findPeople(nixi, 6, '2026-12-31')).filter(({ measure }) => measure === 'probation');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test(
  'found out and searched for at once; the procuratorate is told, the police are asked with form 8',
  minutes,
  async () => {
    const [person] = people as [Person];
    lost = await begin('lostContact', person.id, {
      by: nixi,
      step: 'discover',
      values: {
        form: 'lost',
        since: '2026-05-31T10:00:00.000Z',
        discoveredAt: '2026-06-01T00:20:00.000Z',
        how: 'noAnswer',
        text: '演示：早上没有来报到，电话关机',
      },
      look: 'lost-discover',
    });
    await nixi.look('lost-discovered');
    await goOn('lostContact', lost, [
      {
        by: nixi,
        step: 'search',
        values: {
          ...telephone,
          searchedAt: '2026-06-01T00:30:00.000Z',
          whom: '本人手机，打了三次',
          text: '演示：关机',
        },
      },
      {
        by: nixi,
        step: 'search',
        values: {
          searchedAt: '2026-06-01T00:50:00.000Z',
          method: 'visit',
          by: '演示·尼西所长、演示·村干部',
          whom: '本人住处、父亲',
          text: '演示：门锁着，父亲说昨天傍晚出门没有回来',
          result: 'notFound',
          exhausted: true,
        },
        look: 'lost-search',
      },
      {
        by: county,
        step: 'notify',
        values: { sentAt: '2026-06-01T00:55:00.000Z' },
        look: 'lost-notify',
      },
      { by: county, step: 'askPolice', values: { request: '演示：查询住宿、出行信息' }, look: 'lost-police' },
    ]);
    const kinds = (await lookAtPapers(county, lost, 'lost')).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['lostNotice', 'searchRecord', 'searchRequest']));
    await openMatter(county, lost);
    await county.look('lost-asked');
  },
);

test('nobody is 脱管 before more than forty-eight hours: the county is told from when', minutes, async () => {
  await goOnRefused(
    'lostContact',
    lost,
    {
      by: county,
      step: 'determine',
      values: { form: 'lost', conclusion: 'absconded', text: '演示：找不到' },
      look: 'lost-too-early',
    },
    /须超过四十八小时才是脱管/,
  );
});

test('the procurator reads the notice and the searches, and has no step there', async () => {
  await openMatter(procurator, lost);
  await procurator.page.getByText('关于社区矫正对象失去联系').first().waitFor();
  expect(await procurator.page.getByRole('button', { name: /^(登记“|作出决定)/ }).count()).toBe(0);
  await procurator.look('lost-procurator');
});

test(
  'two days later: 脱管, found, those who were told are told again, dealt with, and the warning is owed',
  minutes,
  async () => {
    application.clock.moveTo('2026-06-03T09:00:00+08:00');
    await application.sweep();
    for (const officer of [nixi, county]) await officer.signInAgain();
    await goOn('lostContact', lost, [
      {
        by: county,
        step: 'determine',
        values: { form: 'lost', conclusion: 'absconded', text: '演示：没有正当理由，电话一直关机' },
        look: 'lost-determine',
      },
      {
        by: nixi,
        step: 'found',
        values: {
          foundAt: '2026-06-03T00:40:00.000Z',
          place: { text: '云南省迪庆藏族自治州德钦县' },
          reason: '演示：去邻县打工，没有请假',
          compliance: 'complies',
        },
        look: 'lost-found',
      },
      { by: county, step: 'tellFound', values: { sentAt: '2026-06-03T00:50:00.000Z' } },
      {
        by: county,
        step: 'dispose',
        values: { handlings: ['admonition'], on: '2026-06-03', text: '演示：没有超过十日，拟给予训诫' },
        look: 'lost-dispose',
      },
    ]);
    expect(await statusOf(county, lost)).toBe('已办结');
    await county.look('lost-closed');
    const kinds = (await lookAtPapers(county, lost, 'lost')).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['abscondingForm', 'foundNotice', 'lostRegister']));
    await county.open(`/cases/${(people[0] as Person).id}`);
    await county.page.getByRole('heading', { level: 1 }).first().waitFor();
    await county.look('lost-person');
  },
);

test(
  '擅离: excused only where it was urgent and there was a reason; the screen says so',
  minutes,
  async () => {
    const [, person] = people as [Person, Person];
    away = await begin('lostContact', person.id, {
      by: nixi,
      step: 'discover',
      values: {
        form: 'departure',
        since: '2026-05-31T23:00:00.000Z',
        discoveredAt: '2026-06-02T23:30:00.000Z',
        how: 'told',
        text: '演示：村里说他去了邻县的医院',
      },
    });
    const excused = { form: 'departure', conclusion: 'excused', text: '演示：送母亲急诊' };
    await goOnRefused(
      'lostContact',
      away,
      { by: county, step: 'determine', values: { ...excused, justified: true }, look: 'away-not-excused' },
      /不具备，不属于除外情形/,
    );
    await goOn('lostContact', away, [
      { by: county, step: 'determine', values: { ...excused, justified: true, urgent: true } },
      {
        by: nixi,
        step: 'search',
        values: {
          ...telephone,
          searchedAt: '2026-06-02T23:40:00.000Z',
          text: '演示：在医院，当天回来',
          result: 'found',
        },
      },
      { by: county, step: 'notify', values: { sentAt: '2026-06-02T23:45:00.000Z' } },
      {
        by: nixi,
        step: 'found',
        values: {
          foundAt: '2026-06-03T00:00:00.000Z',
          place: { text: '云南省迪庆藏族自治州德钦县' },
          reason: '演示：母亲急诊',
          compliance: 'complies',
        },
      },
      { by: county, step: 'tellFound', values: { sentAt: '2026-06-03T00:50:00.000Z' } },
      {
        by: county,
        step: 'dispose',
        values: { handlings: ['none'], on: '2026-06-03', text: '演示：有正当理由，没有及时请假，已经教育' },
      },
    ]);
    expect(await statusOf(county, away)).toBe('已办结');
  },
);

test('超假: counted from the last permitted day; nothing is due before', minutes, async () => {
  const [, , person] = people as [Person, Person, Person];
  const late = await begin('lostContact', person.id, {
    by: nixi,
    step: 'discover',
    values: {
      form: 'overdueLeave',
      leaveUntil: '2026-06-01',
      discoveredAt: '2026-06-03T00:10:00.000Z',
      how: 'leaveOver',
      text: '演示：六月一日到期没有销假',
    },
    look: 'overdue-discover',
  });
  await goOnRefused(
    'lostContact',
    late,
    {
      by: county,
      step: 'determine',
      values: { form: 'overdueLeave', conclusion: 'absconded', text: '演示：没有回来' },
    },
    /到2026年6月3日24:00为止还不是|到2026年6月3日.*为止还不是/,
  );
});

test('在逃: on a ruling in effect; the pursuit, the help given, and the capture', minutes, async () => {
  const [, , , person] = people as [Person, Person, Person, Person];
  const fugitive = await begin('lostContact', person.id, {
    by: county,
    step: 'discover',
    values: {
      form: 'fugitive',
      since: '2026-06-01T02:00:00.000Z',
      discoveredAt: '2026-06-02T01:00:00.000Z',
      how: 'told',
      text: '演示：撤销缓刑裁定生效，送交时不在住处',
    },
  });
  const ruling = {
    paper: 'probationRevoked',
    authority: '香格里拉市人民法院（演示）',
    number: '（2026）演刑更1号',
    executor: '香格里拉市公安局（演示）',
    text: '演示：不在住处，家人不知去向',
  };
  await goOnRefused(
    'lostContact',
    fugitive,
    { by: county, step: 'registerFugitive', values: { ...ruling, effectiveOn: '2026-06-05' } },
    /还没有生效，不能登记在逃/,
  );
  await goOn('lostContact', fugitive, [
    {
      by: county,
      step: 'registerFugitive',
      values: { ...ruling, effectiveOn: '2026-06-01' },
      look: 'fugitive-register',
    },
    { by: county, step: 'executorNotice', values: { noticeOn: '2026-06-02' } },
    {
      by: nixi,
      step: 'assist',
      values: { assistedAt: '2026-06-02T08:00:00.000Z', text: '演示：提供亲友住址' },
    },
    {
      by: county,
      step: 'capture',
      values: {
        capturedAt: '2026-06-03T00:00:00.000Z',
        by: '香格里拉市公安局（演示）',
        decider: 'court',
        handedTo: '演示看守所',
        text: '演示：在邻县抓获，当日送交',
      },
      look: 'fugitive-capture',
    },
  ]);
  expect(await statusOf(county, fugitive)).toBe('已办结');
  await county.look('fugitive-closed');
});
