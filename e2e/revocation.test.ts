import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { matterReached, openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { papersOf } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { findPeople } from './support/people.ts';
import { enterRegister } from './support/register.ts';

let application: Application;
let browser: Browser;
let office: Officer;
let county: Officer;
let prefecture: Officer;
let person: Person;
let revocation = '';
let arrest = '';

const court = '演示州中级人民法院';

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-02T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 40);
  office = await Officer.signIn(browser, application, 'nixi');
  prefecture = await Officer.signIn(browser, application, 'zhou');
  const people = await findPeople(office, 3, '2026-08-01');
  person = await onProbation(people);
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

/** Of these people the first one on probation and of age. */
async function onProbation(people: readonly Person[]): Promise<Person> {
  for (const one of people) {
    const { startable } = await office.get<{
      startable: { procedure: string; refusals: unknown[] }[];
    }>(`/api/cases/${one.id}`);
    const offered = startable.find(({ procedure }) => procedure === 'revocation');
    const measure = (await office.get<{ case: { measure: string } }>(`/api/cases/${one.id}`)).case.measure;
    if (offered?.refusals.length === 0 && measure === 'probation') return one;
  }
  throw new Error('nobody on probation');
}

async function upload(officer: Officer): Promise<void> {
  await officer.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '演示·笔录.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.4\n% ${Math.trunc(performance.now())}\n`),
    });
  await officer.page.getByRole('link', { name: '演示·笔录.pdf' }).waitFor();
}

test('the office draws the revocation up; grounds and court bring the fields they need', async () => {
  await office.open(`/cases/${person.id}/start/revocation`);
  await office.choose('撤销缓刑');
  await office.tick('其他违反规定，情节严重（只限缓刑）');
  await office.tick('监督管理规定');
  await office.fill('违反规定的具体事实', '演示：多次殴打邻居，经训诫、警告不改。');
  await office.fill('情节严重的理由', '演示：致人轻微伤。');
  await office.fill('调查取证完成的日期', '2026-03-01');
  await office.fill('证据', '演示：询问笔录两份，证明经过。');
  await upload(office);
  await office.fill('受理的人民法院', court);
  await office.choose('中级人民法院');
  await office.choose('原审人民法院（作出假释裁定的法院）');
  await office.look('revocation-form');
  await office.handIn('提交申请', '确认提交');
  revocation = await matterReached(office);
});

test('the person is told and heard, the pieces are counted, what is missing is named', async () => {
  await openMatter(office, revocation, 'statement');
  await office.fill('告知本人的日期', '2026-03-02');
  await office.choose('当面');
  await office.choose('提出陈述、申辩');
  await office.fill('意见内容', '演示：请求再给一次机会。');
  await office.fill('对意见的复核', '演示：经复核，事实清楚，不采纳。');
  await office.fill('听取人、记录人', '演示·尼西所长');
  await office.handIn('登记“告知并听取意见”', '确认登记');
  await openMatter(office, revocation, 'bundle');
  await office.tick('原判决书复印件', '违反监督管理规定的证据材料', '日常考核、奖惩材料');
  await office.page.getByText('还缺：执行通知书复印件').first().waitFor();
  await office.tick('执行通知书复印件');
  await office.look('revocation-bundle');
  await office.handIn('登记“清点材料”', '确认登记');
});

test('a case of the intermediate court is handed up, decided and filed by the prefecture, with the arrest beside it', async () => {
  await office.open(`/cases/${person.id}/start/arrest`);
  await office.tick('可能逃跑');
  await office.fill('可能逃跑或者发生社会危险的具体事实', '演示：变卖家产，买好车票。');
  await office.tick('监督管理规定');
  await office.fill('证据', '演示：证言一份。');
  await upload(office);
  await office.fill('受理的人民法院', court);
  await office.look('arrest-form');
  await office.handIn('提交申请', '确认提交');
  arrest = await matterReached(office);
  await openMatter(office, arrest, 'bundle');
  await office.tick('可能逃跑、发生社会危险的证据材料', '违反监督管理规定的证据材料');
  await office.handIn('登记“清点材料”', '确认登记');
  for (const matter of [revocation, arrest]) {
    await openMatter(county, matter, 'legalReview');
    await county.choose('同意');
    await county.fill('审核情况', '演示：主体、事实、依据、程序无误。');
    await county.handIn('提交意见', '确认提交');
    await openMatter(county, matter, 'handUp');
    await county.choose('建议提请');
    await county.fill('理由', '演示：符合法定情形。');
    await county.handIn('提交意见', '确认提交');
    await openMatter(prefecture, matter, 'decide');
    await prefecture.choose('提请');
    await prefecture.handIn('作出决定', '确认决定');
    await openMatter(prefecture, matter, 'file');
    await prefecture.fill('报送日期', '2026-03-02');
    await prefecture.choose('直接送达');
    await prefecture.handIn('登记“报送”', '确认登记');
  }
  await openMatter(prefecture, revocation);
  await prefecture.page.getByText('撤销缓刑建议书').first().waitFor();
  await prefecture.look('revocation-filed');
  const papers = [
    ...(await papersOf(county, revocation, 'revocation')),
    ...(await papersOf(county, arrest, 'arrest')),
  ];
  expect(papers.map(({ kind }) => kind).toSorted()).toEqual([
    'arrestApproval',
    'arrestProposal',
    'revocationApproval',
    'revocationBundle',
    'revocationHandUp',
    'revocationIntention',
    'revocationProposal',
  ]);
});

test('the ruling comes, the case calls for its end, and the correction is over', async () => {
  await openMatter(county, revocation, 'result');
  await county.choose('裁定撤销');
  await county.fill('作出裁定、决定的机关', court);
  await county.fill('文书的名称和文号', '（2026）演34刑更1号');
  await county.fill('裁定、决定（撤回）的日期', '2026-03-02');
  await county.fill('收到的日期', '2026-03-02');
  await county.choose('听取了');
  await county.handIn('登记“收到结果”', '确认登记');
  await county.look('revocation-ruled');
  await county.open(`/cases/${person.id}`);
  await county.page.getByRole('heading', { name: '裁定、决定已经生效，办理终止矫正' }).waitFor();
  await openMatter(county, revocation, 'carryOut');
  await county.fill('执行的机关', '演示市公安局');
  await county.choose('在矫正地，由执行的机关带走');
  await county.fill('送交监狱、看守所的日期', '2026-03-02');
  await county.fill('送交的监狱、看守所', '演示看守所');
  await county.handIn('登记“登记交付执行”', '确认登记');
  expect(await statusOf(county, revocation)).toBe('已办结');
});

test('a person of another measure is told why this is not the route, and what is', async () => {
  const { rows } = await county.get<{ rows: { id: string }[] }>('/api/cases?status=serving&size=200');
  for (const { id } of rows) {
    const { case: found } = await county.get<{ case: { measure: string } }>(`/api/cases/${id}`);
    if (found.measure !== 'outsidePrison' && found.measure !== 'control') continue;
    await county.open(`/cases/${id}`);
    await county.page.getByText(/^现在不能办的/).click();
    await county.page.getByText('不能提请撤销缓刑、撤销假释').first().waitFor();
    await county.page.getByText('不能提请逮捕').first().waitFor();
    await county.look('revocation-not-this-measure');
    return;
  }
  throw new Error('the register has nobody on another measure');
});
