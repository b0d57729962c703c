import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { receive } from './support/arrival.ts';
import { openBrowser } from './support/browser.ts';
import { startMatter } from './support/first-days.ts';
import { askForLeave } from './support/leave.ts';
import { matterReached, openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { handInPackage } from './support/packages.ts';
import { papersOf } from './support/papers.ts';
import { classify, doFirstDays, readPapersOfLife, takeStep } from './support/whole-life.ts';

/** One person from the court's package to the certificate, through two counties; the chapters follow each other on one calendar. */
const name = '示例次仁';
const newPlace = '云南省迪庆藏族自治州德钦县';

let application: Application;
let browser: Browser;
let nixi: Officer;
let county: Officer;
let deqin: Officer;
let caseId = '';
let relocation = '';
let discharge = '';

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

async function timePasses(until: string, ...officers: readonly Officer[]): Promise<void> {
  application.clock.moveTo(until);
  await application.sweep();
  for (const officer of officers) await officer.signInAgain();
}

async function caseAt(officer: Officer): Promise<{ status: string; officeName: string; termEnds: string }> {
  return (
    await officer.get<{ case: { status: string; officeName: string; termEnds: string } }>(
      `/api/cases/${caseId}`,
    )
  ).case;
}

test('county A receives the package and the person, and does what the first days owe', async () => {
  await handInPackage(county, { id: '示例法院-一生-1', person: { name } });
  await county.choose('尼西司法所');
  await county.page.getByRole('button', { name: '接收，登记为新的人', exact: true }).click();
  const intake = await matterReached(county);
  ({ caseId } = await county.get<{ caseId: string }>(`/api/matters/${intake}`));
  expect((await caseAt(county)).status).toBe('expected');
  await openMatter(county, intake, 'receive');
  await receive(county, '2026-03-02 08:30');
  expect((await caseAt(county)).status).toBe('serving');
  await doFirstDays(county, caseId, '2026-03-02');
  await classify(nixi, county, caseId, '2026-03-02');
  await county.open(`/cases/${caseId}`);
  await county.page.getByText('普管').first().waitFor();
  expect(await county.page.getByRole('region', { name: '入矫手续' }).count()).toBe(0);
});

test('a leave with its return, and a commutation that brings the end nearer', async () => {
  const leave = await askForLeave(
    nixi,
    { id: caseId, name, measure: 'probation', termEnds: '', flags: [] },
    {
      from: '2026-03-10',
      until: '2026-03-14',
    },
  );
  await nixi.choose('准予外出');
  await nixi.handIn('作出决定', '确认决定');
  await timePasses('2026-03-14T10:00:00+08:00', nixi);
  await takeStep(nixi, leave, 'record', { step: 'return', fill: { 返回时间: '2026-03-14 09:00' } });
  expect(await statusOf(nixi, leave)).toBe('已办结');

  await timePasses('2026-06-01T09:00:00+08:00', nixi, county);
  await county.open(`/cases/${caseId}/start/termChange`);
  await county.choose('减刑裁定');
  await county.fill('文书编号', '（2026）演示刑更1号');
  await county.fill('作出机关', '演示州中级人民法院');
  await county.fill('文书日期', '2026-05-29');
  await county.fill('自何日起适用', '2026-06-01');
  await county.fill('文书载明的截止日', '2026-12-24');
  await county.fill('期限（月）', '2');
  await county.tick('执行地同级人民检察院', '执行地同级公安机关');
  await startMatter(county, '登记文书', '确认登记');
  expect((await caseAt(county)).termEnds).toBe('2026-12-24');
});

test('county A asks, county B finds the question on its desk and answers as a guest', async () => {
  await nixi.open(`/cases/${caseId}/start/relocation`);
  await nixi.choose('工作变化');
  await nixi.fill('原因说明', '到德钦县演示合作社务工，签了两年合同。');
  await nixi.fill('新执行地', newPlace);
  await nixi.fill('新住址', '升平镇演示巷 2 号');
  await nixi.fill('当地亲属、保证人', '演示·姐姐，13900000000，同住。');
  await nixi.fill('拟变更日期', '2026-07-01');
  await nixi.look('life-relocation-apply');
  relocation = await startMatter(nixi, '提交申请', '确认提交');
  await takeStep(nixi, relocation, 'opinion', {
    step: 'opinion',
    choose: ['建议同意变更'],
    fill: { 审核意见: '情况属实，建议同意变更。' },
  });
  await openMatter(county, relocation);
  await takeStep(county, relocation, 'record', {
    step: 'ask',
    fill: { 请对方核实的情况: '合作社是否实际用工' },
  });

  deqin = await Officer.signIn(browser, application, 'deqin');
  await deqin.page.getByText(name).first().waitFor();
  await deqin.look('life-today-guest');
  await deqin.page.getByRole('link', { name: '核实回复' }).first().click();
  expect(await matterReached(deqin)).toBe(relocation);
  await deqin.page.getByText('本单位参与办理，只能看到这件事项').waitFor();
  expect(await deqin.page.getByRole('link', { name, exact: true }).count()).toBe(0);
  await takeStep(deqin, relocation, 'opinion', {
    step: 'answer',
    choose: ['同意接收'],
    fill: {
      收到征求意见函之日: '2026-06-01',
      住处核实情况: '租住升平镇演示巷 2 号，房东在场核实。',
      '工作、生活来源': '合作社出具用工证明，月收入三千元。',
      '家庭、亲属情况': '与姐姐同住，姐姐愿意协助管理。',
    },
    look: 'life-relocation-answer',
  });
});

test('county A decides, informs and hands over; the file stays with it until the person has arrived', async () => {
  await openMatter(county, relocation);
  await county.look('life-relocation-decide');
  await takeStep(county, relocation, 'decision', { step: 'decide', choose: ['同意变更执行地'] });
  await takeStep(county, relocation, 'record', {
    step: 'inform',
    fill: { 本人收到变更执行地决定之日: '2026-06-01', 报到地点: '德钦县社区矫正中心（演示）' },
    tick: ['已对本人进行教育'],
  });
  await takeStep(county, relocation, 'record', {
    step: 'handOver',
    fill: { 移交方式: '机要交换（演示）' },
    tick: ['判决书（裁定书、决定书）', '执行通知书', '变更执行地决定书', '社区矫正档案', '社区矫正工作档案'],
    look: 'life-relocation-hand-over',
  });
  expect((await caseAt(county)).officeName).toBe('尼西司法所');
});

test('county B receives the file and the person, and gives him an office of its own', async () => {
  await timePasses('2026-06-03T10:00:00+08:00', county, deqin);
  await takeStep(deqin, relocation, 'record', {
    step: 'receive',
    choose: ['齐全'],
    fill: { 收到文书和档案之日: '2026-06-03' },
  });
  await takeStep(deqin, relocation, 'record', {
    step: 'arrive',
    choose: ['人工核对证件'],
    fill: {
      报到之日: '2026-06-03',
      核实身份的情况: '证件照片与本人一致。',
      负责日常管理的司法所: '云南省迪庆藏族自治州德钦县升平镇',
    },
    tick: ['已办理登记接收手续'],
    look: 'life-relocation-arrive',
  });
  await deqin.look('life-relocation-arrived');
  expect(await caseAt(deqin)).toMatchObject({ status: 'serving', officeName: '升平司法所' });
  await openMatter(county, relocation);
  await county.look('life-relocation-old-county');
  await deqin.open(`/cases/${caseId}`);
  await deqin.look('life-case-in-new-county');
});

test('county B is reminded of the end, prepares it, and discharges on the last day', async () => {
  await timePasses('2026-11-25T09:00:00+08:00', deqin);
  await deqin.look('life-today-before-end');
  await deqin.open(`/cases/${caseId}`);
  await deqin.look('life-discharge-prompt');
  await deqin.page.getByRole('link', { name: '办理解除' }).first().click();
  await deqin.page.locator('.paper-label').first().waitFor();
  discharge = await startMatter(deqin, '登记“核对期满事项”', '确认登记');
  await takeStep(deqin, discharge, 'record', {
    step: 'summary',
    fill: { 提交日期: '2026-11-25', 个人总结: '演示总结：遵守规定，按时报告，参加了技能培训。' },
  });
  await takeStep(deqin, discharge, 'opinion', {
    step: 'appraise',
    fill: {
      鉴定日期: '2026-11-25',
      '遵守规定、接受监督管理的情况': '遵守各项规定，外出按期返回，变更执行地后按时报到。',
      '参加教育帮扶、公益活动的情况': '参加教育学习和公益活动。',
      考核奖惩的情况: '因表现良好被依法缩减考验期。',
      鉴定意见: '能够认罪悔罪，遵守监督管理规定，矫正效果良好。',
    },
    look: 'life-discharge-appraise',
  });
  await timePasses('2026-12-24T09:00:00+08:00', deqin);
  await takeStep(deqin, discharge, 'decision', {
    step: 'discharge',
    choose: ['矫正期满'],
    fill: { 解除日期: '2026-12-24' },
    look: 'life-discharge-decide',
  });
  expect((await caseAt(deqin)).status).toBe('discharged');
  await takeStep(deqin, discharge, 'record', {
    step: 'deliver',
    choose: ['当面发给本人', '本人签字'],
    fill: { 发放日期: '2026-12-24', 发放人: '演示·德钦审批' },
  });
  await takeStep(deqin, discharge, 'record', {
    step: 'declare',
    choose: ['社区矫正机构'],
    fill: { 宣告时间: '2026-12-24 08:50', 宣告地点: '升平司法所宣告室', 主持人: '演示·德钦审批' },
    tick: [
      '矫正小组成员',
      '宣读对社区矫正对象的鉴定意见',
      '宣布社区矫正期限届满，依法解除社区矫正',
      '按管制、缓刑、假释分别宣布刑罚执行的结果',
      '公开宣告',
    ],
    look: 'life-discharge-declare',
  });
  await takeStep(deqin, discharge, 'record', {
    step: 'resettle',
    fill: { 告知安置帮教规定的日期: '2026-12-24' },
  });
  expect(await statusOf(deqin, discharge)).toBe('已办结');
  await openMatter(deqin, discharge);
  await deqin.look('life-discharge-done');
});

test('what remains: every paper of the life, and one river of what both counties did', async () => {
  await papersOf(deqin, relocation, 'life-relocation');
  await papersOf(deqin, discharge, 'life-discharge');
  const texts = await readPapersOfLife(deqin, caseId, name);
  expect([...texts.keys()]).toEqual(
    expect.arrayContaining([
      'intakeRegistration',
      'responsibilityLetter',
      'inductionDeclaration',
      'correctionPlan',
      'exitBanSheet',
      'classificationForm',
      'leaveDecision',
      'leaveReturn',
      'relocationInquiry',
      'relocationAnswer',
      'relocationApproval',
      'relocationDecision',
      'relocationInforming',
      'relocationCover',
      'fileHandoverList',
      'relocationReceipt',
      'relocationArrival',
      'appraisalForm',
      'dischargeApproval',
      'dischargeCertificate',
      'endNotice',
      'dischargeDeclaration',
    ]),
  );
  expect(texts.get('dischargeCertificate')).toContain('2026年12月24日');
  await deqin.open(`/cases/${caseId}`);
  await deqin.page.getByText('已解除').first().waitFor();
  await deqin.look('life-case-ended');
  await deqin.open(`/cases/${caseId}/papers`);
  await deqin.page.getByRole('link', { name: '解除社区矫正证明书' }).first().waitFor();
  await deqin.look('life-papers');
  await deqin.open(`/cases/${caseId}/timeline`);
  await deqin.page.getByText('德钦县社区矫正机构').first().waitFor();
  await deqin.page.getByText('香格里拉市社区矫正机构').first().waitFor();
  await deqin.look('life-timeline');
});
