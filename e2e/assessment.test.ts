import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { openBrowser } from './support/browser.ts';
import { matterReached, openMatter, statusOf } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { lookAtPapers } from './support/papers.ts';

let application: Application;
let browser: Browser;
let county: Officer;
let nixi: Officer;

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-03T09:00:00+08:00'), openBrowser()]);
  [county, nixi] = await Promise.all([
    Officer.signIn(browser, application, 'xian'),
    Officer.signIn(browser, application, 'nixi'),
  ]);
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

let matter = '';

/** What every officer but those who work on it sees of it: nothing. */
async function isUnknownTo(name: string): Promise<void> {
  const officer = await Officer.signIn(browser, application, name);
  await officer.open(`/matters/${matter}`);
  await officer.page
    .getByText(/没有找到|不属于/)
    .first()
    .waitFor();
  expect(await officer.page.getByText('演示·阿布').count()).toBe(0);
  await officer.leave();
}

async function register(officer: Officer, step: string, title: string): Promise<void> {
  await officer.handIn(`登记“${title}”`, '确认登记');
  await officer.page.waitForFunction((name) => !location.search.includes(name), `step=${step}`);
}

test('the county types the letter in, and a file comes of it that no register knows', async () => {
  await county.open('/assessments');
  await county.page.getByRole('link', { name: '登记委托' }).click();
  await county.fill('收到委托函之日', '2026-03-02');
  await county.choose('人民法院');
  await county.fill('委托单位名称', '演示市人民法院');
  await county.fill('委托时间', '2026-02-27');
  await county.choose('缓刑');
  await county.fill('委托事项', '调查评估对所居住社区的影响');
  await county.choose('机关工作人员送达');
  await county.choose('被告人');
  await county.fill('被调查人姓名', '演示·阿布');
  await county.choose('男');
  await county.fill('出生日期', '1990-05-01');
  await county.choose('居民身份证');
  await county.fill('证件号码', '533401199005010011');
  await county.fill('案由', '演示案由');
  await county.fill('户籍所在地', '香格里拉市尼西乡 1 号（演示）');
  await county.fill('经常居住地', '香格里拉市尼西乡 1 号（演示）');
  await county.look('assessment-letter');
  await county.tick('起诉书或者自诉状', '核实居住地的材料');
  await county.fill('案件情况', '演示案情');
  await county.page.getByRole('button', { name: '登记委托' }).click();
  matter = await matterReached(county);
  await county.page.getByRole('heading', { level: 1 }).first().waitFor();
  await county.look('assessment-registered');
  await county.open('/cases?status=all');
  await county.page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await county.page.getByText('演示·阿布').count()).toBe(0);
  for (const name of ['deqin', 'zhou', 'jiantang', 'nixi', 'jian']) await isUnknownTo(name);
});

test('what is missing stops the word complete; taken as it is, with a reason, it goes on', async () => {
  await openMatter(county, matter, 'check');
  await county.fill('核查之日', '2026-03-03');
  await county.choose('齐全，可以调查');
  await county.page
    .getByText(/不能写“齐全”/)
    .first()
    .waitFor();
  await county.look('assessment-missing');
  await county.choose('有缺少，但不影响调查，予以受理');
  await county.fill('缺少什么，或者为什么不能评估', '电话另行询问');
  await register(county, 'check', '核查材料');
  await openMatter(county, matter, 'assign');
  await county.page.getByLabel('交给哪个司法所').selectOption({ label: '尼西司法所' });
  await county.fill('交办之日', '2026-03-03');
  await register(county, 'assign', '交司法所调查');
});

test('the office investigates and draws the opinion up', async () => {
  await nixi.open('/assessments?view=mine');
  await nixi.page.getByRole('link', { name: '演示·阿布' }).waitFor();
  await nixi.look('assessment-list');
  await openMatter(nixi, matter, 'investigate');
  await nixi.fill('调查时间', '2026-03-03 08:30');
  await nixi.fill('调查地点', '尼西乡（演示）');
  await nixi.choose('走访');
  await nixi.choose('村（居）民委员会');
  await nixi.fill('被询问人（单位）', '演示村民委员会');
  for (const [index, name] of ['演示·甲', '演示·乙'].entries()) {
    const label = `第${index + 1}人`;
    if ((await nixi.page.getByLabel(`${label}：姓名`).count()) === 0)
      await nixi.page.getByRole('button', { name: '再加一人' }).click();
    await nixi.fill(`${label}：姓名`, name);
    await nixi.page.getByLabel(`${label}：身份`).selectOption({ label: '机构（司法所）工作人员' });
  }
  await nixi.fill('了解到的情况', '表现一贯较好（演示）');
  await nixi.tick('没有');
  await register(nixi, 'investigate', '调查');
  await openMatter(nixi, matter, 'draft');
  await nixi.fill('调查起始之日', '2026-03-03');
  await nixi.fill('调查终止之日', '2026-03-03');
  for (const title of [
    '居所情况',
    '家庭和社会关系',
    '犯罪行为的后果和影响',
    '居住地村（居）民委员会和被害人意见',
    '拟禁止的事项',
    '社会危险性',
    '对所居住社区的影响',
  ])
    await nixi.fill(title, `${title}：演示内容`);
  await nixi.choose('适宜社区矫正');
  await nixi.look('assessment-draft');
  await nixi.handIn('提交意见', '确认提交');
});

test('the county issues form 4; the procuratorate reads what it was sent, and nothing else', async () => {
  await openMatter(county, matter, 'issue');
  await county.choose('已核对');
  await register(county, 'issue', '出具评估意见');
  const papers = await lookAtPapers(county, matter, 'assessment');
  expect(papers.map(({ kind }) => kind)).toEqual(['assessmentReceipt', 'assessmentOpinion']);
  const procurator = await Officer.signIn(browser, application, 'jian');
  await procurator.open('/assessments');
  await procurator.page.getByRole('link', { name: '调查评估意见' }).click();
  await procurator.page.getByRole('img', { name: /第 1 页/ }).waitFor();
  await procurator.look('assessment-procurator');
  await procurator.leave();
  await isUnknownTo('jian');
  await openMatter(county, matter, 'deliver');
  await county.fill('送达委托机关之日', '2026-03-03');
  await county.fill('抄送执行地县级检察院之日', '2026-03-03');
  await county.choose('机关工作人员送达');
  await register(county, 'deliver', '送达和抄送');
  expect(await statusOf(county, matter)).toBe('已办结');
  await county.look('assessment-closed');
});
