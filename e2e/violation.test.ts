import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { startMatter } from './support/first-days.ts';
import { openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';
import type { Person } from './support/people.ts';
import { findPeople } from './support/people.ts';
import { enterRegister } from './support/register.ts';

let application: Application;
let browser: Browser;
let office: Officer;
let county: Officer;
let person: Person;
let second: Person;
let matter = '';

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-02T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
  await enterRegister(county, 20);
  office = await Officer.signIn(browser, application, 'nixi');
  [person, second] = (await findPeople(office, 2, '2026-08-01')) as [Person, Person];
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

/** Of a list that is too long to be seen at once. */
async function select(officer: Officer, label: string, option: string): Promise<void> {
  await officer.page
    .locator('select')
    .and(officer.page.getByLabel(label))
    .first()
    .selectOption({ label: option });
}

async function step(officer: Officer, name: string): Promise<void> {
  await openMatter(officer, matter, name);
}

async function fillOfficers(officer: Officer, names: readonly (readonly [string, string])[]): Promise<void> {
  for (const [index, [name, role]] of names.entries()) {
    const label = `第${index + 1}人`;
    if ((await officer.page.getByLabel(`${label}：姓名`).count()) === 0)
      await officer.page.getByRole('button', { name: '再加一人' }).click();
    await officer.fill(`${label}：姓名`, name);
    await officer.page.getByLabel(`${label}：身份`).selectOption({ label: role });
  }
}

async function hear(startedAt: string, endedAt: string): Promise<void> {
  await step(office, 'hear');
  await office.fill('被询问人（一份一人）', '演示·被询问人');
  await office.choose('社区矫正对象本人');
  await office.fill('开始时间', startedAt);
  await office.fill('结束时间', endedAt);
  await office.fill('地点', '尼西司法所');
  await fillOfficers(office, [
    ['演示·询问甲', '询问人'],
    ['演示·记录乙', '记录人'],
  ]);
  await office.choose('藏语文');
  await office.choose('有翻译人员');
  await office.fill('翻译人员', '演示·翻译');
  await office.fill('问答', '问：为什么没有报告？答：去牧场没有信号，回来忘了（演示）。');
  await office.tick('已交被询问人核对，或者向其宣读');
  await office.choose('核对无误，签名或者捺指印');
  await office.look('violation-hear');
  await office.handIn('登记“调查笔录”', '确认登记');
}

async function collect(): Promise<void> {
  await step(office, 'collect');
  await office.fill('收集之日', '2026-02-26');
  await office.fill('证据清单', '通话记录一份，司法所，证明三次拨打无人接听（演示）');
  await office.handIn('登记“证据清单”', '确认登记');
}

test('a clue is entered, somebody is heard before two officers, the evidence is listed', async () => {
  await office.open(`/cases/${person.id}/start/violation`);
  await office.page.getByRole('heading', { level: 1 }).first().waitFor();
  await select(office, '涉嫌违反什么', '违反关于报告、会客、外出、迁居等规定');
  await office.fill('发生之日', '2026-02-24');
  await office.fill('发现之日', '2026-02-25');
  await office.choose('没有按时报告、参加活动等');
  await office.fill('线索', '二月下半月没有报告，电话无人接听（演示）。');
  await office.look('violation-open');
  matter = await startMatter(office, '登记“登记线索”', '确认登记');

  await hear('2026-02-26 09:00', '2026-02-26 10:00');
  await collect();
});

test('the articles open a warning for what was found; an admonition is refused beside the field', async () => {
  await step(office, 'propose');
  await office.choose('违反属实');
  await office.choose('情节较重');
  await office.choose('训诫');
  await office.fill('查明的事实', '二〇二六年二月下半月没有报告，三次拨打电话无人接听（演示）');
  await office.fill('违反了哪些规定', '《社区矫正法实施办法》第二十四条');
  await office.fill('依据的证据和理由', '调查笔录、通话记录，情节较重（演示）');
  await office.page.getByRole('button', { name: '提交意见' }).click();
  await office.page.getByText('不能给予训诫').first().waitFor();
  await office.look('violation-propose-refused');
  await office.choose('警告');
  await office.look('violation-propose');
  await office.handIn('提交意见', '确认提交');
  await office.page.getByRole('heading', { name: '应当给予警告' }).waitFor();
});

test('he is told and heard, the proposal is reviewed, the county decides, and the decision is printed', async () => {
  await step(county, 'tell');
  await county.handIn('登记“告知拟处理意见”', '确认登记');
  await step(office, 'statement');
  await office.fill('告知、听取的时间', '2026-03-02 08:00');
  await office.choose('口头陈述、申辩');
  await office.fill('陈述、申辩的内容，或者无法告知的情况', '牧场没有信号（演示）。');
  await office.choose('国家通用语言文字');
  await office.choose('不需要翻译');
  await office.look('violation-statement');
  await office.handIn('登记“听取陈述、申辩”', '确认登记');
  await step(county, 'legalReview');
  await county.choose('同意');
  await county.fill('审核情况', '主体、事实、证据、依据、程序合法（演示）。');
  await county.handIn('提交意见', '确认提交');
  await step(county, 'decide');
  await county.choose('警告');
  await county.fill('对陈述、申辩的复核意见', '可以在信号恢复后补报而没有补报，不予采纳（演示）');
  await county.look('violation-decide');
  await county.handIn('作出决定', '确认决定');
  const papers = await lookAtPapers(county, matter, 'violation');
  expect(papers.map(({ kind }) => kind).toSorted()).toEqual([
    'transcript',
    'violationForm',
    'violationNotice',
    'violationRecord',
    'warningDecision',
  ]);
  expect(papers.find(({ kind }) => kind === 'warningDecision')?.number).toContain('警决');
});

test('announced and served, the matter is closed and the warning counts for the level', async () => {
  await step(office, 'announce');
  await office.fill('宣布的时间', '2026-03-02 08:50');
  await office.choose('当面宣布');
  await office.choose('国家通用语言文字');
  await office.choose('不需要翻译');
  await office.handIn('登记“宣布决定”', '确认登记');
  expect(await statusOf(office, matter)).toBe('已办结');
  await office.look('violation-closed');
  await office.open(`/cases/${person.id}`);
  await office.page.getByRole('heading', { name: person.name }).waitFor();
  await office.look('violation-person');
});

test('提请治安管理处罚: form 9 goes to the police, and the result closes it without a word of it in the list', async () => {
  await office.open(`/cases/${second.id}/start/violation`);
  await office.page.getByRole('heading', { level: 1 }).first().waitFor();
  await select(office, '涉嫌违反什么', '违反其他监督管理规定');
  await office.fill('发生之日', '2026-02-24');
  await office.fill('发现之日', '2026-02-25');
  await office.choose('他人反映、有关机关通报');
  await office.fill('线索', '殴打、辱骂工作人员（演示）。');
  matter = await startMatter(office, '登记“登记线索”', '确认登记');
  await hear('2026-02-26 09:00', '2026-02-26 10:00');
  await collect();
  await step(office, 'propose');
  await office.choose('违反属实');
  await office.choose('情节较重');
  await office.tick('依法应予治安管理处罚');
  await office.choose('提请公安机关给予治安管理处罚');
  await office.fill('查明的事实', '二〇二六年二月二十四日在司法所辱骂、推搡工作人员（演示）');
  await office.fill('违反了哪些规定', '社区矫正监督管理规定');
  await office.fill('依据的证据和理由', '调查笔录、录像（演示）');
  await office.handIn('提交意见', '确认提交');
  await step(county, 'tell');
  await county.handIn('登记“告知拟处理意见”', '确认登记');
  await step(office, 'statement');
  await office.fill('告知、听取的时间', '2026-03-02 08:00');
  await office.choose('放弃陈述、申辩');
  await office.choose('国家通用语言文字');
  await office.choose('不需要翻译');
  await office.handIn('登记“听取陈述、申辩”', '确认登记');
  await step(county, 'legalReview');
  await county.choose('同意');
  await county.fill('审核情况', '合法（演示）。');
  await county.handIn('提交意见', '确认提交');
  await step(county, 'decide');
  await county.choose('提请公安机关给予治安管理处罚');
  await county.handIn('作出决定', '确认决定');
  await step(county, 'result');
  await county.choose('给予治安管理处罚');
  await county.fill('决定之日', '2026-03-02');
  await county.fill('作出决定的公安机关', '演示市公安局');
  await county.tick('罚款');
  await county.fill('罚款（元）', '200');
  await county.look('violation-result');
  await county.handIn('登记“登记公安机关的决定”', '确认登记');
  expect(await statusOf(county, matter)).toBe('已办结');
  const listed = await county.get<object>(`/api/cases/${second.id}`);
  expect(JSON.stringify(listed)).toContain('违规查处');
  expect(JSON.stringify(listed)).not.toContain('罚款');
  const papers = await lookAtPapers(county, matter, 'violation-police');
  expect(papers.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['policeProposal', 'policeResultNotice']),
  );
});
