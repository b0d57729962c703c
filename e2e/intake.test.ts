import { writeWorkbook } from '@guitu/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import type { Arrival } from './support/arrival.ts';
import { fillArrival, inventIdNumber, registerArrival } from './support/arrival.ts';
import { openBrowser } from './support/browser.ts';
import { matterReached, openMatter } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { handInPackage } from './support/packages.ts';
import { lookAtPapers } from './support/papers.ts';
import { workbookType } from './support/register.ts';
import { watched } from './support/watch.ts';

let application: Application;
let browser: Browser;
let county: Officer;

/** The stories follow each other on one calendar: the clock is moved forward between them. */
beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-02T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

async function timePasses(until: string): Promise<void> {
  application.clock.moveTo(until);
  await application.sweep();
  await county.signInAgain();
}

interface CaseLine {
  readonly id: string;
  readonly name: string;
}

interface CaseAnswer {
  readonly matters: readonly { readonly procedure: string }[];
  readonly startable: readonly {
    readonly procedure: string;
    readonly refusals: readonly { readonly code: string }[];
  }[];
}

async function casesOf(name: string): Promise<readonly CaseLine[]> {
  const { rows } = await county.get<{ rows: readonly CaseLine[] }>('/api/cases?size=200');
  return rows.filter((row) => row.name === name);
}

const office = '尼西司法所';
const traveller = { name: '演示卓玛', idNumber: inventIdNumber('1995-04-05', '022'), phone: '13900000000' };
let caseId = '';
let intake = '';

test('first door: the decision package makes the record', async () => {
  await handInPackage(county, {
    id: '示例法院-四门-1',
    person: traveller,
    case: { judgmentNumber: '（2026）示例刑初22号' },
  });
  await county.choose(office);
  await county.page.getByRole('button', { name: '接收，登记为新的人', exact: true }).click();
  intake = await matterReached(county);
  ({ caseId } = await county.get<{ caseId: string }>(`/api/matters/${intake}`));
});

test('second door: the county’s Excel register fills in and makes nobody new', async () => {
  const bytes = await writeWorkbook([
    {
      姓名: traveller.name,
      身份证号: traveller.idNumber,
      矫正类别: '缓刑',
      司法所: office,
      社区矫正开始日期: '2026-02-25',
      社区矫正结束日期: '2027-02-24',
      矫正状态: '待报到',
      文化程度: '初中',
    },
  ]);
  await county.open('/imports');
  await county.page.getByLabel('选择名册文件').setInputFiles({
    name: '待报到名册（演示）.xlsx',
    mimeType: workbookType,
    buffer: Buffer.from(bytes),
  });
  await county.page.getByRole('link', { name: '换一个文件' }).waitFor({ timeout: 30_000 });
  await county.look('import-awaited');
  await county.page.getByRole('button', { name: '导入这 1 行' }).click();
  await county.page.getByText('看名册').waitFor({ timeout: 60_000 });
  expect(await casesOf(traveller.name)).toHaveLength(1);
});

test('third door: by hand the same number is recognised, a person chooses, and what differs is said', async () => {
  await fillArrival(county, {
    name: traveller.name,
    idNumber: traveller.idNumber,
    measure: '缓刑',
    source: '手工登记',
    more: { 联系电话: '13911112222' },
  });
  const side = county.page.getByRole('region', { name: '可能是同一人' });
  await side.getByText('证件号码相同').waitFor();
  await county.look('arrival-certain');
  await side.getByRole('button', { name: '选用，接着办这一案' }).click();
  await county.look('arrival-chosen');
  await county.page
    .getByRole('button', { name: `记入${traveller.name}的这一案，接着办交付接收`, exact: true })
    .click();
  await county.page.getByText('档案保留原来的').waitFor();
  await county.look('arrival-kept');
  expect(await county.page.getByRole('region', { name: /有几项与档案不同/ }).innerText()).toContain(
    '联系电话',
  );
  await county.page.getByRole('link', { name: '去办交付接收' }).click();
  expect(await matterReached(county)).toBe(intake);
});

test('fourth door: at the counter without papers and number he may be the one; a person says so', async () => {
  await fillArrival(county, { name: traveller.name, measure: '缓刑' });
  const side = county.page.getByRole('region', { name: '可能是同一人' });
  await side.getByText('姓名相同，正在等待报到').waitFor();
  expect(await side.getByText('证件号码相同').count()).toBe(0);
  await county.look('arrival-uncertain');
  await side.getByRole('button', { name: '选用，接着办这一案' }).click();
  expect(await registerArrival(county, `记入${traveller.name}的这一案，接着办交付接收`)).toBe(intake);
});

test('afterwards there is one record with one intake, and its time line shows all four doors', async () => {
  await county.open('/cases?status=all');
  await county.page.getByRole('link', { name: traveller.name }).first().waitFor();
  expect(await county.page.getByRole('link', { name: traveller.name }).count()).toBe(1);
  const { matters, startable } = await county.get<CaseAnswer>(`/api/cases/${caseId}`);
  expect(matters.map(({ procedure }) => procedure)).toEqual(['intake']);
  const second = startable.find(({ procedure }) => procedure === 'intake');
  expect(second?.refusals.map(({ code }) => code)).toEqual(['intake.already-announced']);
  await county.open(`/cases/${caseId}/timeline`);
  const river = county.page.getByRole('region', { name: '时间线' });
  await river.getByRole('listitem').first().waitFor();
  await county.look('four-doors');
  const told = await river.innerText();
  expect(told).toContain('材料包');
  expect(told).toContain('导入登记');
  expect(told).toContain('来源：手工登记');
  expect(told).toContain('来源：本人来报到');
});

const late = { measure: '缓刑', office, source: '书面通知', effectiveOn: '2026-02-25' } as const;
const awaited: readonly Arrival[] = [
  { name: '示例在途', ...late, effectiveOn: '2026-03-02', informed: '是' },
  { name: '示例未报到', ...late, informed: '是' },
  { name: '示例未告知', ...late, informed: '否' },
  { name: '示例患病', ...late, informed: '是' },
];
const intakes = new Map<string, string>();

test('whoever is decided and not here is on the watch, and near the deadline before it has passed', async () => {
  for (const person of awaited) {
    await fillArrival(county, person);
    intakes.set(person.name, await registerArrival(county));
  }
  await county.open('/arrivals/watch');
  expect(await watched(county, '示例未报到')).toMatchObject({ stage: '在途' });
  await county.look('watch-on-the-way');
  await timePasses('2026-03-05T09:00:00+08:00');
  await county.open('/arrivals/watch');
  const soon = await watched(county, '示例未报到');
  expect(soon.stage).toBe('三日内到期');
  expect(soon.text).toContain('期限到2026年3月7日为止');
  expect(soon.text).toContain('还有 2 天');
  expect(await watched(county, '示例在途')).toMatchObject({ stage: '在途' });
  await county.look('watch-soon');
});

test('past the deadline each is suspected under his kind, with the reason; a verified illness is no 漏管', async () => {
  await openMatter(county, intakes.get('示例患病')!, 'excuse');
  await county.choose('严重疾病');
  await county.fill('情况', '急性阑尾炎手术住院，医院出具证明（演示）。');
  await county.choose('是');
  await county.handIn('登记“核实未按时报到的原因”', '确认登记');
  await timePasses('2026-03-09T09:00:00+08:00');
  await county.open('/arrivals/watch');
  const alone = await watched(county, '示例未报到');
  expect(alone).toMatchObject({ stage: '疑似漏管', kind: '未按规定时限报到' });
  expect(alone.text).toContain('没有报到');
  const between = await watched(county, '示例未告知');
  expect(between).toMatchObject({ stage: '疑似漏管', kind: '机关之间交付接收衔接脱节' });
  expect(between.text).toContain('没有书面告知本人报到期限');
  expect(await watched(county, '示例患病')).toMatchObject({ stage: '特殊原因除外' });
  await county.look('watch-suspected');
  await county.open('/');
  await county.page.getByText('示例未告知').first().waitFor();
  await county.look('today-missed');
});

test('declared by an approver, searched for, told to the court and the procuratorate', async () => {
  await county.open('/arrivals/watch');
  await county.page
    .getByRole('listitem')
    .filter({ hasText: '示例未告知' })
    .getByRole('link', { name: '认定漏管' })
    .click();
  await county.choose('机关之间交付接收衔接脱节');
  await county.fill('认定的事实和理由', '判决生效时没有书面告知报到期限，电话无人接听（演示）。');
  await county.look('missed-declare');
  await county.handIn('登记“认定漏管”', '确认登记');
  const matter = await matterReached(county);
  await openMatter(county, matter, 'search');
  await county.fill('查找日期', '2026-03-09');
  await county.fill('查找经过', '到户籍地、居住地走访，询问亲属和村干部，均称未回家（演示）。');
  await county.choose('未查找到');
  await county.handIn('登记“查找与通报”', '确认登记');
  const papers = await lookAtPapers(county, matter, 'missed');
  expect(papers.map(({ kind }) => kind).toSorted()).toEqual(['missedIntakeNotice', 'missedIntakeRecord']);
  const { copies } = await county.get<{ copies: { recipient: string }[] }>(`/api/matters/${matter}`);
  expect(copies.map(({ recipient }) => recipient)).toContain('香格里拉市人民检察院');
  await county.open('/arrivals/watch');
  expect(await watched(county, '示例未告知')).toMatchObject({ stage: '已认定漏管' });
  await county.look('watch-declared');
});

test('two records are found to be one person, then one case, and both are taken apart again', async () => {
  const twin = { name: '示例双登', measure: '缓刑', office, more: { 出生日期: '1987-08-08' } };
  await fillArrival(county, twin);
  await registerArrival(county);
  await fillArrival(county, { ...twin, source: '手工登记' });
  await county.page.getByText('姓名、出生日期相同').waitFor();
  await registerArrival(county);
  const [kept, other] = await casesOf(twin.name);
  expect(other).toBeDefined();

  await county.open(`/cases/${kept!.id}`);
  const same = county.page.getByRole('region', { name: '是不是同一人' });
  const dialog = county.page.getByRole('dialog');
  const merge = async (button: string, reason: string) => {
    await same.getByRole('button', { name: `核对、合并${twin.name}` }).click();
    await dialog.getByLabel('理由').fill(reason);
    await county.look(`merge-${button === '合成一案' ? 'cases' : 'people'}`);
    await dialog.getByRole('button', { name: button }).click();
    await dialog.waitFor({ state: 'detached' }).catch(async () => {
      throw new Error(await dialog.innerText());
    });
  };
  await merge('合并人员档案', '指纹、照片一致（演示）。');
  await same.getByText('同一人的另一件案件').waitFor();
  expect(await casesOf(twin.name)).toHaveLength(2);
  // A case with something under way is not merged away: first that is ended.
  const { matters } = await county.get<{ matters: { id: string }[] }>(`/api/cases/${other!.id}`);
  await openMatter(county, matters[0]!.id);
  await county.page.getByRole('button', { name: '更正和撤销' }).click();
  await county.page.getByRole('menuitem', { name: /^撤回/ }).click();
  await county.fill('理由', '与另一份登记重复（演示）。');
  // The dialog grows when it knows what will happen; before that its buttons still move.
  await dialog.getByText('办完以后是').waitFor();
  await dialog.getByRole('button', { name: '撤回申请', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await county.open(`/cases/${kept!.id}`);
  await merge('合成一案', '判决书相同，两次登记的是同一案（演示）。');
  await same.getByText('另一份登记并入这一案').waitFor();
  await same.scrollIntoViewIfNeeded();
  await county.look('merged');
  expect(await casesOf(twin.name)).toEqual([expect.objectContaining({ id: kept!.id })]);
  await county.open(`/cases/${other!.id}`);
  await county.page.getByText('这一案已并入另一案').waitFor();
  const offered = county.page.getByRole('region', { name: '可以办理' });
  await offered.getByText('现在没有可以开始办的事').waitFor();
  await county.look('merged-away');

  await county.open(`/cases/${kept!.id}`);
  const split = async (what: string) => {
    const line = same.getByRole('listitem').filter({ hasText: what });
    await line.getByRole('button', { name: '拆分' }).click();
    await dialog.getByLabel('理由').fill('核对身份证，是堂兄弟两人（演示）。');
    await county.look('split');
    await dialog.getByRole('button', { name: '拆分', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await line.getByText('已拆分').waitFor();
  };
  await split('另一份登记并入这一案');
  expect(await casesOf(twin.name)).toHaveLength(2);
  await split('人员档案并入');
  await county.look('split-again');
  const people = await Promise.all(
    [kept!, other!].map(({ id }) => county.get<{ personId: string }>(`/api/cases/${id}/twins`)),
  );
  expect(new Set(people.map(({ personId }) => personId)).size).toBe(2);
});
