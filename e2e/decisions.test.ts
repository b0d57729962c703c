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

/** A dozen forms, each filled in by hand, with pictures. */
const minutes = { timeout: 240_000 };

/** What is decided about a person, each from its first form to the paper he has signed for, by the officers whose steps they are. */
let application: Application;
let browser: Browser;
let nixi: Officer;
let county: Officer;
let legal: Officer;
let bureau: Officer;
let people: readonly Person[];
let matter = '';

const newPlace = '云南省迪庆藏族自治州德钦县';
const file = { hash: '', name: '演示材料.pdf' };

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-06-01T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 60);
  [nixi, legal, bureau] = await Promise.all([
    Officer.signIn(browser, application, 'nixi'),
    Officer.signIn(browser, application, 'fazhi'),
    Officer.signIn(browser, application, 'siju'),
  ]);
  people = (await findPeople(nixi, 6, '2026-12-31')).filter(({ measure }) => measure === 'probation');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test(
  '违规查处: heard on record, told, given the word, warned; the person signs for the decision',
  minutes,
  async () => {
    const [person] = people as [Person];
    const hearing = { language: 'chinese', interpreting: 'none' };
    matter = await begin('violation', person.id, {
      by: nixi,
      step: 'open',
      values: {
        kind: 'rules',
        on: '2026-05-20',
        foundOn: '2026-05-21',
        source: 'duty',
        text: '演示：多次不报告活动情况，走访不见人',
        evidence: [file],
      },
      look: 'violation-open',
    });
    await goOn('violation', matter, [
      {
        by: nixi,
        step: 'hear',
        values: {
          ...hearing,
          whom: person.name,
          role: 'person',
          startedAt: '2026-06-01T00:10:00.000Z',
          endedAt: '2026-06-01T00:40:00.000Z',
          place: '尼西司法所',
          officers: [{ name: '演示·甲' }, { name: '演示·乙' }],
          text: '问：为什么不报告？答：手机坏了，也没有来所里（演示）。',
          readOver: true,
          signature: 'signed',
        },
        look: 'violation-hear',
      },
      {
        by: nixi,
        step: 'collect',
        values: { collectedOn: '2026-06-01', items: '演示：通话记录一份，走访记录两份' },
      },
      {
        by: nixi,
        step: 'propose',
        values: {
          established: 'yes',
          gravity: 'serious',
          treatment: 'warning',
          facts: '演示：五月以来多次不报告活动情况',
          violated: '《社区矫正法实施办法》第二十四条',
          reasons: '演示：笔录、走访记录、通话记录',
        },
      },
      { by: county, step: 'tell', values: {} },
      {
        by: nixi,
        step: 'statement',
        values: { ...hearing, heardAt: '2026-06-01T00:50:00.000Z', statement: 'waived' },
      },
      { by: legal, step: 'legalReview', values: { conclusion: 'agree', text: '演示：事实清楚，幅度适当' } },
      { by: county, step: 'decide', values: { outcome: 'warning' }, look: 'violation-decide' },
      {
        by: nixi,
        step: 'announce',
        values: { ...hearing, announcedAt: '2026-06-01T00:55:00.000Z', manner: 'direct' },
      },
    ]);
    expect(await serve(county, matter)).toBeGreaterThan(0);
    const papers = await lookAtPapers(county, matter, 'violation');
    expect(papers.map(({ kind }) => kind)).toContain('warningDecision');
  },
);

test(
  '电子定位: one of five grounds, heard, decided by the head of the bureau, told in writing, taken off',
  minutes,
  async () => {
    const [person] = people as [Person];
    matter = await begin('electronicMonitoring', person.id, {
      by: nixi,
      step: 'propose',
      values: {
        ground: 'refusal',
        on: '2026-06-01',
        facts: '演示：警告以后仍然不报告活动情况',
        necessity: '演示：多次走访找不到本人，其他措施不够',
        evidenceList: '演示：警告决定书一份',
        evidence: [file],
        from: '2026-06-01',
        until: '2026-08-31',
        device: '演示牌电子定位腕带',
        dedicated: true,
      },
      look: 'monitoring-propose',
    });
    await goOn('electronicMonitoring', matter, [
      { by: nixi, step: 'hear', values: { toldOn: '2026-06-01', stated: 'declined' } },
      { by: county, step: 'opinion', values: { opinion: 'agree', text: '演示：属实，有必要' } },
      { by: legal, step: 'legalReview', values: { conclusion: 'agree', text: '演示：依据、程序没有问题' } },
      {
        by: bureau,
        step: 'decide',
        values: { outcome: 'approved', reasons: '演示：情形属实，确有必要' },
        look: 'monitoring-decide',
      },
      {
        by: county,
        step: 'serve',
        values: {
          servedOn: '2026-06-01',
          contents: ['term', 'demands', 'consequences'],
          receipt: 'signed',
        },
      },
    ]);
    expect(await serve(county, matter)).toBeGreaterThan(0);
    await county.look('monitoring-served');
    await lookAtPapers(county, matter, 'monitoring');
  },
);

test('经常性跨市县: asked for with proof, granted for six months, a trip reported', minutes, async () => {
  const [, person] = people as [Person, Person];
  matter = await begin('recurringTravel', person.id, {
    by: nixi,
    step: 'apply',
    values: {
      reason: 'work',
      reasonText: '演示：在邻县工地做工',
      place: { text: newPlace },
      times: '演示：周一早去，周五晚回',
      frequency: '每周一次',
      from: '2026-06-02',
      until: '2026-11-30',
      proof: '演示：单位证明',
    },
    look: 'travel-apply',
  });
  await goOn('recurringTravel', matter, [
    { by: nixi, step: 'opinion', values: { opinion: 'agree', text: '演示：属实' } },
    { by: county, step: 'decide', values: { outcome: 'approved' } },
  ]);
  expect(await serve(county, matter)).toBeGreaterThan(0);
  await lookAtPapers(county, matter, 'travel');
  await county.open(`/cases/${person.id}`);
  await county.look('travel-person');
});
