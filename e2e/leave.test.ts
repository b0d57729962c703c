import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { askForLeave, record } from './support/leave.ts';
import { openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { papersOf } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { findPeople } from './support/people.ts';
import { enterRegister } from './support/register.ts';

let application: Application;
let browser: Browser;
let nixi: Officer;
let county: Officer;
let people: readonly Person[];

/** The stories follow each other on one calendar: the clock is moved forward between them. */
beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-02T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 60);
  nixi = await Officer.signIn(browser, application, 'nixi');
  people = await findPeople(nixi, 6, '2026-08-01');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

/** Time passes; everybody comes back to the desk and signs in. */
async function timePasses(until: string): Promise<void> {
  application.clock.moveTo(until);
  await application.sweep();
  await nixi.signInAgain();
  await county.signInAgain();
}

test('five days are decided by the entrusted office: decision with stub, filed with the county', async () => {
  const matter = await askForLeave(nixi, people[0]!, {
    from: '2026-03-10',
    until: '2026-03-14',
    look: 'leave-start',
  });
  await nixi.look('leave-decide');
  await nixi.choose('准予外出');
  await nixi.handIn('作出决定', '确认决定');
  expect(await statusOf(nixi, matter)).toBe('执行中');
  await nixi.look('leave-decided');
  const papers = await papersOf(nixi, matter, 'five-days');
  expect(papers.map((paper) => paper.kind).toSorted()).toEqual([
    'leaveApplication',
    'leaveDecision',
    'leaveFiling',
  ]);
  expect(papers.find((paper) => paper.kind === 'leaveDecision')?.number).toMatch(
    /^（2026）香尼矫外准字第 1 号$/,
  );
});

test('twelve days go to the county, with the office’s opinion', async () => {
  const matter = await askForLeave(nixi, people[1]!, { from: '2026-03-10', until: '2026-03-21' });
  await nixi.choose('建议批准');
  await nixi.fill('审核意见', '经核实，事由属实，建议批准。');
  await nixi.handIn('提交意见', '确认提交');
  await openMatter(county, matter);
  await county.look('leave-county');
  await county.choose('准予外出');
  await county.handIn('作出决定', '确认决定');
  expect(await statusOf(county, matter)).toBe('执行中');
  const papers = await papersOf(county, matter, 'twelve-days');
  expect(papers.map((paper) => paper.kind).toSorted()).toEqual(['leaveApplication', 'leaveDecision']);
});

test('a short leave that fills the two months goes to the prefecture, and the procuratorate is told', async () => {
  const person = people[2]!;
  const long = await askForLeave(nixi, person, { from: '2026-03-05', until: '2026-03-31' });
  await nixi.choose('建议批准');
  await nixi.fill('审核意见', '长期治疗，属实。');
  await nixi.handIn('提交意见', '确认提交');
  await openMatter(county, long);
  await county.choose('准予外出');
  await county.handIn('作出决定', '确认决定');

  const short = await askForLeave(nixi, person, {
    from: '2026-04-05',
    until: '2026-04-09',
    look: 'leave-cumulative',
  });
  await nixi.choose('建议批准');
  await nixi.fill('审核意见', '复查，属实。');
  await nixi.handIn('提交意见', '确认提交');
  await openMatter(county, short);
  await county.choose('建议批准');
  await county.fill('审核意见', '同意上报。');
  await county.handIn('提交意见', '确认提交');

  const prefecture = await Officer.signIn(browser, application, 'zhou');
  await prefecture.look('today-prefecture');
  await openMatter(prefecture, short);
  await prefecture.choose('准予外出');
  await prefecture.handIn('作出决定', '确认决定');
  await prefecture.leave();

  await openMatter(county, short);
  await county.handIn('登记“通报检察院”', '确认登记');
  const papers = await papersOf(county, short, 'prefecture');
  expect(papers.map((paper) => paper.kind)).toContain('leaveNoticeToProcuratorate');

  const procurator = await Officer.signIn(browser, application, 'jian');
  await procurator.look('today-procurator');
  const seen = await procurator.page.request.get(new URL(`/api/matters/${short}`, application.address).href);
  const { copies } = (await seen.json()) as { copies: { recipient: string }[] };
  expect(copies.map((copy) => copy.recipient)).toContain('香格里拉市人民检察院');
  await procurator.leave();
});

test('a leave entered from paper a week late keeps its irregularity for the office above', async () => {
  await timePasses('2026-03-09T10:00:00+08:00');
  const matter = await record(nixi, people[3]!, {
    from: '2026-03-02',
    until: '2026-03-10',
    on: '2026-03-02',
  });
  await nixi.look('leave-recorded');
  const papers = await papersOf(nixi, matter, 'recorded');
  expect(papers.map((paper) => paper.kind)).toContain('leaveRecord');
  await openMatter(county, matter);
  expect(await county.page.getByText('如实记载的事项有不合规之处').count()).toBeGreaterThan(0);
  await county.look('leave-recorded-county');
  await openMatter(county, matter, 'oversee');
  await county.choose('属实，不影响效力');
  await county.fill('核查情况', '停电属实，补录内容与纸质材料一致。');
  await county.handIn('登记“核查不合规的记载”', '确认登记');
  expect(await county.page.getByText('如实记载的事项有不合规之处').count()).toBe(0);
});

test('a wrong decision is annulled: the decision is void and the notice says why', async () => {
  const matter = await askForLeave(nixi, people[4]!, { from: '2026-03-15', until: '2026-03-18' });
  await nixi.choose('准予外出');
  await nixi.handIn('作出决定', '确认决定');
  await openMatter(county, matter);
  await county.page.getByRole('button', { name: '更正和撤销' }).click();
  await county.look('mend-menu');
  await county.page.getByRole('menuitem', { name: /^撤销/ }).click();
  await county.fill('理由', '经核实，外出事由不属实。');
  const dialog = county.page.getByRole('dialog');
  await dialog.getByText('撤销外出决定通知书').first().waitFor();
  await county.look('annul');
  await dialog.getByRole('button', { name: '撤销' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await statusOf(county, matter)).toBe('已撤销');
  await county.look('annulled');
  const papers = await papersOf(county, matter, 'annulled');
  expect(papers.find((paper) => paper.kind === 'leaveDecision')?.status).toBe('void');
  expect(papers.find((paper) => paper.kind === 'annulmentNotice')?.status).toBe('issued');
});

test('an overdue return: today says so, the order to return is issued, after more than 48 hours the county is asked', async () => {
  const matter = await askForLeave(nixi, people[5]!, { from: '2026-03-10', until: '2026-03-12' });
  await nixi.choose('准予外出');
  await nixi.handIn('作出决定', '确认决定');
  await timePasses('2026-03-13T09:00:00+08:00');
  await nixi.open('/');
  await nixi.page.getByText('已逾期').first().waitFor();
  await nixi.look('today-overdue');
  await openMatter(county, matter, 'orderReturn');
  await county.fill('责令返回的原因', '外出期满没有返回，电话联系不上。');
  await county.handIn('登记“责令立即返回”', '确认登记');
  await timePasses('2026-03-15T00:00:00.001+08:00');
  await county.open('/');
  await county.page.getByText('超假超过四十八小时').first().waitFor();
  await county.look('today-absconding');
  await openMatter(nixi, matter, 'return');
  await nixi.fill('返回时间', '2026-03-14 23:00');
  await nixi.handIn('登记“返回销假”', '确认登记');
  expect(await statusOf(nixi, matter)).toBe('已办结');
  await nixi.look('leave-returned');
  const papers = await papersOf(nixi, matter, 'overdue');
  expect(papers.map((paper) => paper.kind)).toEqual(expect.arrayContaining(['orderToReturn', 'leaveReturn']));
});
