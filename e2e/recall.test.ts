import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { matterReached, openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { papersOf } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { enterRegister } from './support/register.ts';

let application: Application;
let browser: Browser;
let office: Officer;
let county: Officer;
let bureau: Officer;
let prefecture: Officer;
let patient: Person;
let probationer: Person;
let parolee: Person;
let recall = '';
let commutation = '';

const today = '2026-03-02';
const court = '演示州中级人民法院';
const authority = '演示省监狱管理局';

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication(`${today}T09:00:00+08:00`), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 120);
  office = await Officer.signIn(browser, application, 'nixi');
  bureau = await Officer.signIn(browser, application, 'siju');
  prefecture = await Officer.signIn(browser, application, 'zhou');
  const { rows } = await office.get<{ rows: Person[] }>('/api/cases?status=serving&size=200');
  const people = rows.filter(({ termEnds }) => termEnds > '2026-08-01');
  patient = byMeasure(people, 'outsidePrison');
  probationer = byMeasure(people, 'probation');
  parolee = byMeasure(people, 'parole');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

function byMeasure(people: readonly Person[], measure: string): Person {
  const found = people.find((one) => one.measure === measure);
  if (found === undefined) throw new Error(`nobody is on ${measure}`);
  return found;
}

async function upload(officer: Officer): Promise<void> {
  await officer.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '演示·证据.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.4\n% ${Math.trunc(performance.now())}\n`),
    });
  await officer.page.getByRole('link', { name: '演示·证据.pdf' }).waitFor();
}

async function review(matter: string): Promise<void> {
  await openMatter(county, matter, 'legalReview');
  await county.choose('同意');
  await county.fill('审核情况', '演示：主体、事实、依据、程序无误。');
  await county.handIn('提交意见', '确认提交');
}

async function decideAndFile(officer: Officer, matter: string): Promise<void> {
  await openMatter(officer, matter, 'decide');
  await officer.choose('提请');
  await officer.handIn('作出决定', '确认决定');
  await openMatter(officer, matter, 'file');
  await officer.fill('报送日期', today);
  await officer.choose('直接送达');
  await officer.handIn('登记“报送”', '确认登记');
}

async function enterResult(matter: string, result: string, body: string, number: string): Promise<void> {
  await openMatter(county, matter, 'result');
  await county.choose(result);
  await county.fill('作出裁定、决定的机关', body);
  await county.fill('文书的名称和文号', number);
  await county.fill('裁定、决定（撤回）的日期', today);
  await county.fill('收到的日期', today);
}

test('a recall: the ground brings the fields it asks for; the pieces are counted', async () => {
  await office.open(`/cases/${patient.id}/start/recall`);
  await office.tick('暂予监外执行的情形消失，刑期未满');
  await office.fill('具体事实', '演示：经复查，情形已经消失。');
  await office.fill('情形消失之日', '2026-02-20');
  await office.fill('证据', '演示：诊断证明一份，证明情形消失。');
  await upload(office);
  await office.choose('监狱管理机关');
  await office.fill('机关名称', authority);
  await office.choose('原决定（批准）机关');
  await office.fill('暂予监外执行决定（批准）的日期', '2025-11-01');
  await office.fill('作出决定（批准）的机关', authority);
  await office.fill('存放或者接收档案的监狱、看守所', '演示监狱');
  await office.look('recall-form');
  await office.handIn('提交申请', '确认提交');
  recall = await matterReached(office);
  await openMatter(office, recall, 'statement');
  await office.fill('告知本人的日期', today);
  await office.choose('当面');
  await office.choose('放弃陈述、申辩');
  await office.fill('意见内容', '演示：放弃。');
  await office.fill('听取人、记录人', '演示·尼西所长');
  await office.handIn('登记“告知并听取意见”', '确认登记');
  await openMatter(office, recall, 'bundle');
  await office.tick(
    '原判决书复印件',
    '暂予监外执行决定书复印件',
    '执行通知书复印件',
    '情形消失、不符合条件、保证人失格的证明材料',
    '日常考核、奖惩材料',
  );
  await office.handIn('登记“清点材料”', '确认登记');
});

test('reviewed, agreed by the bureau, decided and filed by the county; form 9 is there', async () => {
  await review(recall);
  await openMatter(bureau, recall, 'bureauReview');
  await bureau.choose('同意提出');
  await bureau.fill('审核情况', '演示：同意。');
  await bureau.look('recall-bureau');
  await bureau.handIn('提交意见', '确认提交');
  await decideAndFile(county, recall);
  await openMatter(county, recall);
  await county.page.getByText('收监执行建议书').first().waitFor();
  await county.look('recall-filed');
  const papers = await papersOf(county, recall, 'recall');
  expect(papers.map(({ kind }) => kind).toSorted()).toEqual([
    'recallApproval',
    'recallBundle',
    'recallIntention',
    'recallProposal',
  ]);
});

test('the decision comes, the prison has three days, and the case calls for its end', async () => {
  await enterResult(recall, '决定收监执行', authority, '（2026）演监收1号');
  await county.tick('执行地县级社区矫正机构', '存放或者接收档案的监狱', '执行地县级人民检察院');
  await county.handIn('登记“收到结果”', '确认登记');
  await openMatter(county, recall, 'served');
  await county.fill('收监（送押）的机关', '演示监狱');
  await county.fill('收到决定书的日期', today);
  await county.handIn('登记“登记执行机关收到决定书”', '确认登记');
  await county.look('recall-served');
  await county.open(`/cases/${patient.id}`);
  await county.page.getByRole('heading', { name: '裁定、决定已经生效，办理终止矫正' }).waitFor();
  await openMatter(county, recall, 'carryOut');
  await county.fill('执行的机关', '演示监狱');
  await county.choose('在矫正地，由执行的机关带走');
  await county.fill('送交监狱、看守所的日期', today);
  await county.fill('送交的监狱、看守所', '演示监狱');
  await county.handIn('登记“登记交付执行”', '确认登记');
  expect(await statusOf(county, recall)).toBe('已办结');
});

test('a commutation goes from the office to the prefecture, and its ruling calls for the term ledger', async () => {
  await office.open(`/cases/${probationer.id}/start/commutation`);
  await office.tick('有重大立功表现');
  await office.fill('具体事实', '演示：救起落水儿童二人。');
  await office.fill('证据', '演示：见义勇为证书一份。');
  await upload(office);
  await office.choose('拘役');
  await office.fill('建议减去的刑期', '减去拘役一个月');
  await office.fill('建议减刑（缩短考验期）以后的截止日', '2026-07-31');
  await office.fill('受理的人民法院', court);
  await office.choose('执行地中级人民法院');
  await office.look('commutation-form');
  await office.handIn('提交申请', '确认提交');
  commutation = await matterReached(office);
  await openMatter(office, commutation, 'bundle');
  await office.tick('原判决书、裁定书、决定书复印件', '悔改、立功表现的证据材料', '日常考核、奖惩材料');
  await office.handIn('登记“清点材料”', '确认登记');
  await review(commutation);
  await openMatter(county, commutation, 'handUp');
  await county.choose('建议提请');
  await county.fill('理由', '演示：符合条件。');
  await county.handIn('提交意见', '确认提交');
  await decideAndFile(prefecture, commutation);
  await enterResult(commutation, '裁定减刑', court, '（2026）演34刑更1号');
  await county.handIn('登记“收到结果”', '确认登记');
  expect(await statusOf(county, commutation)).toBe('已办结');
  await county.open(`/cases/${probationer.id}`);
  await county.page.getByRole('heading', { name: '减刑裁定已经收到，登记刑期变动' }).waitFor();
  await county.look('commutation-ruled');
  const papers = await papersOf(county, commutation, 'commutation');
  expect(papers.map(({ kind }) => kind).toSorted()).toEqual([
    'commutationApproval',
    'commutationBundle',
    'commutationHandUp',
    'commutationProposal',
  ]);
});

test('a parolee is told why there is no recall, and why generally no commutation', async () => {
  await office.open(`/cases/${parolee.id}`);
  await office.page.getByText(/^现在不能办的/).click();
  await office.page.getByText('不能提请收监执行').first().waitFor();
  await office.open(`/cases/${parolee.id}/start/commutation`);
  await office.tick('确有悔改表现');
  await office.fill('具体事实', '演示：表现良好。');
  await office.choose('有期徒刑（含已减为有期徒刑的）');
  await office.fill('建议减去的刑期', '减去有期徒刑一个月');
  await office.fill('受理的人民法院', court);
  await office.choose('执行地中级人民法院');
  await office.page.getByText('法律没有规定缩短，一般不提请减刑').first().waitFor();
  await office.look('commutation-parolee');
});
