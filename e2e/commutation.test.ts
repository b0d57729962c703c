import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { matterReached, openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { findPeople } from './support/people.ts';
import { enterRegister } from './support/register.ts';
import { begin, goOn } from './support/story.ts';

/** A dozen forms, each filled in by hand, with pictures. */
const minutes = { timeout: 240_000 };

/** What is put to a court, from the facts to what the ruling does to the person, by the officers whose steps they are. */
let application: Application;
let browser: Browser;
let county: Officer;
let legal: Officer;
let prefecture: Officer;
let people: readonly Person[];

const file = { hash: '', name: '演示材料.pdf' };

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-06-01T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 60);
  [legal, prefecture] = await Promise.all([
    Officer.signIn(browser, application, 'fazhi'),
    Officer.signIn(browser, application, 'zhou'),
  ]);
  people = (await findPeople(county, 6, '2027-06-30')).filter(({ measure }) => measure === 'probation');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

test(
  '提请减刑: the county proposes, the prefecture files, the case calls for the ruling to be entered, and the term is shorter',
  minutes,
  async () => {
    const [person] = people as [Person];
    const matter = await begin('commutation', person.id, {
      by: county,
      step: 'propose',
      values: {
        grounds: ['majorMerit'],
        facts: '演示：洪水中救起落水儿童二人',
        evidenceList: '演示：见义勇为证书，证明经过',
        penalty: 'imprisonment',
        reduction: '减去有期徒刑六个月，缩短考验期六个月',
        newEnds: '2027-06-30',
        court: '迪庆州中级人民法院（演示）',
        courtLevel: 'intermediate',
        evidence: [file],
      },
      look: 'commutation-propose',
    });
    await goOn('commutation', matter, [
      { by: county, step: 'bundle', values: { pieces: ['judgment', 'ground', 'conduct'] } },
      { by: legal, step: 'legalReview', values: { conclusion: 'agree', text: '演示：属重大立功' } },
      { by: county, step: 'handUp', values: { opinion: 'agree', text: '演示：建议提请' } },
      { by: prefecture, step: 'decide', values: { outcome: 'approved' }, look: 'commutation-decide' },
      { by: prefecture, step: 'file', values: { filedOn: '2026-06-01', manner: 'byHand' } },
      {
        by: county,
        step: 'result',
        values: {
          result: 'granted',
          authority: '迪庆州中级人民法院（演示）',
          number: '（2026）演刑更2号裁定书',
          decidedOn: '2026-06-01',
          receivedOn: '2026-06-01',
        },
      },
    ]);
    await lookAtPapers(county, matter, 'commutation');
    await openMatter(county, matter);
    expect(await statusOf(county, matter)).toBe('已办结');
    await county.open(`/cases/${person.id}`);
    await county.page.getByRole('link', { name: '登记减刑裁定' }).first().click();
    await county.page.locator('.paper-label').first().waitFor();
    await county.choose('减刑裁定');
    await county.fill('文书编号', '（2026）演刑更2号裁定书');
    await county.fill('作出机关', '迪庆州中级人民法院（演示）');
    await county.fill('文书日期', '2026-06-01');
    await county.fill('自何日起适用', '2026-06-01');
    await county.fill('文书载明的截止日', '2027-06-30');
    await county.tick('执行地同级人民检察院', '执行地同级公安机关');
    await county.handIn('登记文书', '确认');
    await matterReached(county);
    const page = await county.get<{ case: { termEnds: string } }>(`/api/cases/${person.id}`);
    expect(page.case.termEnds).toBe('2027-06-30');
  },
);
