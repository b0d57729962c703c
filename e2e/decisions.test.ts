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
import { begin, goOn, serve } from './support/story.ts';

/** What is decided about a person, each from its first form to the paper he has signed for, by the officers whose steps they are. */
let application: Application;
let browser: Browser;
let nixi: Officer;
let county: Officer;
let legal: Officer;
let bureau: Officer;
let people: readonly Person[];

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

test('电子定位: one of five grounds, heard, decided by the head of the bureau, told in writing, taken off', async () => {
  const [person] = people as [Person];
  const matter = await begin('electronicMonitoring', person.id, {
    by: nixi,
    step: 'propose',
    values: {
      ground: 'departure',
      on: '2026-05-20',
      facts: '演示：警告以后仍然不报告活动情况',
      necessity: '演示：多次走访找不到本人，其他措施不够',
      evidenceList: '演示：警告决定书一份',
      evidence: [file],
      confirmed: true,
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
});
