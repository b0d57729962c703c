import { readWorkbook } from '@guitu/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { fillArrival, inventIdNumber, receive, registerArrival } from './support/arrival.ts';
import { openBrowser } from './support/browser.ts';
import {
  fillDeclaration,
  fillExitBan,
  fillTeam,
  firstDaysDone,
  goToFirstDay,
  startMatter,
} from './support/first-days.ts';
import { openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';

let application: Application;
let browser: Browser;
let county: Officer;
let nixi: Officer;

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-02T09:00:00+08:00'), openBrowser()]);
  [county, nixi] = await Promise.all([
    Officer.signIn(browser, application, 'xian'),
    Officer.signIn(browser, application, 'nixi'),
  ]);
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

const office = '尼西司法所';
const heldAt = '2026-03-02 08:30';
const term = { 社区矫正开始日期: '2026-02-25', 社区矫正结束日期: '2027-02-24' };
const people = {
  woman: { name: '演示央金', idNumber: inventIdNumber('1990-03-12', '002') },
  minor: { name: '演示少年', idNumber: inventIdNumber('2009-06-01', '001') },
};
let womanCase = '';
let minorCase = '';

/** Registers somebody who is expected and receives them. Answers with the case. */
async function takeIn(person: (typeof people)['woman'], look?: string): Promise<string> {
  await fillArrival(county, {
    ...person,
    measure: '缓刑',
    office,
    more: term,
    source: '书面通知',
    effectiveOn: '2026-02-25',
    papers: ['判决书（裁定书、决定书）', '执行通知书'],
  });
  if (look !== undefined) await county.look(`${look}-announce`);
  const matter = await registerArrival(county);
  await openMatter(county, matter, 'receive');
  if (look !== undefined) await county.look(`${look}-receive`);
  await receive(county, heldAt);
  const { caseId } = await county.get<{ caseId: string }>(`/api/matters/${matter}`);
  expect((await county.get<{ case: { status: string } }>(`/api/cases/${caseId}`)).case.status).toBe(
    'serving',
  );
  if (look !== undefined) {
    await county.look(`${look}-received`);
    const papers = await lookAtPapers(county, matter, look);
    expect(papers.map(({ kind }) => kind)).toContain('intakeRegistration');
  }
  return caseId;
}

test('an expected person is received, and the checklist says what is owed', async () => {
  womanCase = await takeIn(people.woman, 'intake');
  await county.open(`/cases/${womanCase}`);
  const list = county.page.getByRole('region', { name: '入矫手续' });
  await list.waitFor();
  await county.look('first-days');
  expect(await list.getByRole('link', { name: '去办' }).count()).toBe(5);
});

test('who it is was looked at by eye, with the reason why no terminal did it', async () => {
  await county.open(`/cases/${womanCase}`);
  await county.page.getByRole('button', { name: '核验身份' }).click();
  const dialog = county.page.getByRole('dialog');
  await county.choose('人工核对证件');
  await county.choose('是本人');
  const reason = '没有终端，核对居民身份证原件和照片（演示）';
  await county.fill('怎么核对的，为什么不用终端', reason);
  await county.look('identity-dialog');
  await dialog.getByRole('button', { name: '记下核对结果' }).click();
  await dialog.waitFor({ state: 'detached' });
  const checks = county.page.getByRole('region', { name: '身份核验' });
  await checks.getByText(reason).waitFor();
  await checks.scrollIntoViewIfNeeded();
  await county.look('identity');
  const { checks: kept } = await county.get<{ checks: object[] }>(`/api/cases/${womanCase}/identity-checks`);
  expect(kept).toMatchObject([{ method: 'manual', result: 'matched', alternative: reason }]);
});

test('a woman’s team without a woman is refused beside the field; with one it stands', async () => {
  await goToFirstDay(county, womanCase, '矫正小组');
  const men = [
    { name: '演示·干警甲', role: '社区矫正机构工作人员', sex: '男', organisation: '香格里拉市社区矫正机构' },
    { name: '演示·村干部', role: '村（居）委会人员', sex: '男', organisation: '演示村委会' },
  ] as const;
  await fillTeam(county, men);
  await county.fill('确定日期', '2026-03-02');
  await county.page.getByRole('button', { name: '作出决定' }).click();
  const beside = county.page.locator('.paper-value', { has: county.page.getByLabel('第1人：姓名') });
  await beside.getByText('矫正小组应当有女性成员').waitFor();
  await county.look('team-refused');
  await fillTeam(county, [
    ...men,
    { name: '演示·社工乙', role: '社会工作者', sex: '女', organisation: '演示社工站' },
  ]);
  const matter = await startMatter(county, '作出决定', '确认决定');
  const papers = await lookAtPapers(county, matter, 'team');
  expect(papers.map(({ kind }) => kind)).toEqual(['responsibilityLetter']);
  await openMatter(county, matter, 'sign');
  await county.fill('签订日期', '2026-03-02');
  await county.handIn('登记“签订责任书”', '确认登记');
  expect(await firstDaysDone(county, womanCase)).toEqual(['矫正小组']);
});

test('a declaration needs the facts of the crime', async () => {
  await goToFirstDay(county, womanCase, '入矫宣告');
  await fillDeclaration(county, heldAt, ['矫正小组成员', '村（居）民委员会']);
  await county.page.getByRole('button', { name: '作出决定' }).click();
  const facts = county.page.locator('.paper-value', {
    has: county.page.getByLabel('犯罪事实 *', { exact: true }),
  });
  await facts.locator('.field-note, [id$=refusal]').first().waitFor();
  await county.look('declaration-refused');
  await county.page
    .getByLabel('犯罪事实 *', { exact: true })
    .fill('演示案情：2025 年在演示村盗伐林木，数额较大。');
  const matter = await startMatter(county, '作出决定', '确认决定');
  const papers = await lookAtPapers(county, matter, 'declaration');
  expect(papers.map(({ kind }) => kind)).toEqual(['inductionDeclaration']);
});

test('plan, exit ban and first classification: the office assesses under its delegation, the county decides', async () => {
  await goToFirstDay(county, womanCase, '矫正方案');
  await county.fill('制定日期', '2026-03-02');
  await county.choose('入矫初期');
  await county.fill('基本情况', '缓刑，住尼西乡演示村，务农，与父母同住。');
  await county.fill('综合评估结果', '初犯，认罪悔罪，家庭支持稳定，再犯罪风险低（演示）。');
  await county.fill('心理状态和其他特殊情况分析', '面谈时情绪平稳，来源：入矫谈话。');
  await county.fill(
    '拟采取的监督管理、教育帮扶措施',
    '每月到所报告一次；协助申请林下种植技能培训，由村干部联系。',
  );
  await county.look('plan');
  const plan = await startMatter(county, '作出决定', '确认决定');
  expect((await lookAtPapers(county, plan, 'plan')).map(({ kind }) => kind)).toEqual(['correctionPlan']);

  await goToFirstDay(nixi, womanCase, '首次分类');
  await nixi.fill('裁判内容和犯罪类型', '滥伐林木罪，缓刑一年（演示）。');
  await nixi.fill('矫正阶段和表现', '入矫初期，按时报到。');
  await nixi.fill('再犯罪风险', '初犯，有固定住处和收入。');
  await nixi.fill('建议的类别', '普管');
  const level = await startMatter(nixi, '提交意见', '确认提交');
  await nixi.look('classification-office');
  await openMatter(county, level);
  await county.choose('确定类别');
  await county.fill('管理类别', '普管');
  await county.fill('自何日起', '2026-03-02');
  await county.fill('理由', '入矫初期，风险低，按普管管理。');
  await county.look('classification-county');
  await county.handIn('作出决定', '确认决定');
  expect((await lookAtPapers(county, level, 'classification')).map(({ kind }) => kind)).toEqual([
    'classificationForm',
    'classificationNotice',
  ]);

  await goToFirstDay(county, womanCase, '不准出境报备');
  await fillExitBan(county, '2026-03-02');
  const ban = await startMatter(county, '登记“登记报备”', '确认登记');
  expect((await lookAtPapers(county, ban, 'exit-ban')).map(({ kind }) => kind)).toEqual(['exitBanSheet']);
  expect(await firstDaysDone(county, womanCase)).toHaveLength(5);
  await county.open(`/cases/${womanCase}`);
  await county.page.getByText('普管').first().waitFor();
  expect(await county.page.getByRole('region', { name: '入矫手续' }).count()).toBe(0);
});

test('a minor: somebody who knows minors on the team, the guardian told first, and not in public', async () => {
  minorCase = await takeIn(people.minor);
  await goToFirstDay(county, minorCase, '矫正小组');
  await fillTeam(county, [
    { name: '演示·干警甲', role: '社区矫正机构工作人员', sex: '男', organisation: '香格里拉市社区矫正机构' },
    { name: '演示·老师丙', role: '熟悉未成年人身心特点的人员', sex: '女', organisation: '演示中学' },
  ]);
  await county.fill('确定日期', '2026-03-02');
  await startMatter(county, '作出决定', '确认决定');

  await goToFirstDay(county, minorCase, '入矫宣告');
  await county.fill('监护人', '演示·父亲');
  await county.fill('通知日期', '2026-03-01');
  await county.fill('宣告时间', heldAt);
  await county.fill('宣告地点', '尼西司法所宣告室');
  await county.look('guardian');
  const matter = await startMatter(county, '登记“通知监护人到场”', '确认登记');
  await openMatter(county, matter, 'declare');
  await fillDeclaration(county, heldAt, ['矫正小组成员', '监护人']);
  await county.page.getByLabel('犯罪事实 *', { exact: true }).fill('演示案情。');
  expect(await county.page.getByRole('checkbox', { name: '公开宣告' }).count()).toBe(0);
  await county.handIn('作出决定', '确认决定');
  expect(await statusOf(county, matter)).toBe('已办结');
  const papers = await lookAtPapers(county, matter, 'minor');
  expect(papers.map(({ kind }) => kind).toSorted()).toEqual(['guardianNotice', 'inductionDeclaration']);
});

test('chosen people get the same exit ban after a look at what it does to each; who has one is left out', async () => {
  const manCase = await takeIn({ name: '演示旺堆', idNumber: inventIdNumber('1985-07-01', '003') });
  await county.open('/cases');
  for (const name of ['演示央金', '演示少年', '演示旺堆'])
    await county.page.getByRole('checkbox', { name: `选中${name}` }).check();
  await county.look('people-chosen');
  await county.page.getByRole('button', { name: '一起办理' }).click();
  await county.page.getByRole('menuitem', { name: /^不准出境报备/ }).click();
  await fillExitBan(county, '2026-03-02');
  const dialog = county.page.getByRole('dialog');
  await dialog.getByRole('button', { name: '先看会发生什么' }).click();
  await dialog.getByText('可以办 2 人，1 人不能办').waitFor();
  await dialog.getByText('已经报备，还没有撤销').waitFor();
  await county.look('batch-preview');
  await dialog.getByRole('button', { name: /^给 2 人办/ }).click();
  await dialog.getByText('已办 2 人').waitFor();
  await county.look('batch-done');
  await dialog.getByRole('button', { name: '知道了' }).click();
  for (const caseId of [minorCase, manCase])
    expect(await firstDaysDone(county, caseId)).toContain('不准出境报备');
});

test('a list with columns of one’s own is kept, found at another desk, and Excel has just these columns', async () => {
  await county.open('/cases');
  await county.page.getByRole('button', { name: '显示哪些列' }).click();
  const dialog = county.page.getByRole('dialog');
  for (const shown of await dialog.getByRole('checkbox').all()) await shown.setChecked(false);
  await county.tick('性别', '类别', '矫正期满');
  await county.look('columns');
  await dialog.getByRole('button', { name: '显示', exact: true }).click();
  await county.page.getByRole('button', { name: '保留这份名单' }).click();
  await county.fill('名称', '演示名单');
  await county.look('keep-view');
  await dialog.getByRole('button', { name: '保留' }).click();
  await dialog.waitFor({ state: 'detached' });

  const elsewhere = await Officer.signIn(browser, application, 'xian');
  await elsewhere.open('/cases');
  await elsewhere.page.getByRole('link', { name: '演示名单' }).click();
  await elsewhere.page.getByRole('columnheader', { name: '性别' }).waitFor();
  const headings = (await elsewhere.page.getByRole('columnheader').allInnerTexts())
    .map((text) => text.trim())
    .filter((text) => text !== '');
  expect(headings).toEqual(['姓名', '性别', '类别', '矫正期满']);
  await elsewhere.look('kept-view');
  const href = await elsewhere.page.getByRole('link', { name: '这份名单的 Excel' }).getAttribute('href');
  const file = await elsewhere.page.request.get(new URL(href ?? '', application.address).href);
  const [seen, ...rows] = await readWorkbook(await file.body());
  const source = rows.pop();
  expect(seen).toEqual(headings);
  expect(new Set(rows.map(([name]) => name))).toEqual(new Set(['演示央金', '演示少年', '演示旺堆']));
  expect(rows).toHaveLength(3);
  expect(source?.join('')).toContain('共 3 人');
  await elsewhere.leave();
});
