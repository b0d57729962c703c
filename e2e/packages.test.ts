import type { PackageFault } from '@guitu/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Application } from './support/application.ts';
import { openApplication } from './support/application.ts';
import { inventIdNumber } from './support/arrival.ts';
import { openBrowser } from './support/browser.ts';
import { matterReached } from './support/matter.ts';
import { Officer } from './support/officer.ts';
import { checkedWords, expectOriginal, fileWords, giveFile, handInPackage } from './support/packages.ts';

let application: Application;
let browser: Browser;
let county: Officer;

beforeAll(async () => {
  [application, browser] = await Promise.all([openApplication('2026-03-02T09:00:00+08:00'), openBrowser()]);
  county = await Officer.signIn(browser, application, 'xian');
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

/** How many people there are, of whatever status. */
async function peopleOnFile(): Promise<number> {
  return (await county.get<{ rows: unknown[] }>('/api/cases?size=200')).rows.length;
}

async function accept(button: string): Promise<void> {
  await county.page.getByRole('button', { name: button, exact: true }).click();
}

test('the door is open, and a good package is accepted: papers, person, intake', async () => {
  await county.open('/arrivals/packages');
  await county.page.getByText('没有等待处理的来件').waitFor();
  await county.look('packages-empty');
  const { bytes } = await handInPackage(county, { id: '示例法院-好-1' });
  await county.page.getByText('检查没有发现问题').waitFor();
  await county.look('package-good');
  await expectOriginal(county, bytes);
  await county.choose('尼西司法所');
  await accept('接收，登记为新的人');
  await matterReached(county);
  await county.look('package-accepted');
  expect(await peopleOnFile()).toBe(1);
});

test('late and incomplete: said, and taken all the same', async () => {
  const { bytes } = await handInPackage(county, {
    id: '示例法院-晚-1',
    papers: ['judgment'],
    person: { name: '示例晚到', idNumber: inventIdNumber('1988-05-05', '011') },
    case: { judgmentNumber: '（2026）示例刑初11号', judgmentOn: '2026-01-20' },
    announce: { effectiveOn: '2026-02-03' },
  });
  const words = await checkedWords(county);
  expect(words).toContain('照常接收');
  expect(words).toMatch(/《执行通知书》.*《社区矫正告知书》.*不得因此拒收/su);
  await county.look('package-late');
  await expectOriginal(county, bytes);
  await county.choose('尼西司法所');
  await accept('接收，登记为新的人');
  await matterReached(county);
  await county.page.getByText('法律文书没有收到或者不齐').first().waitFor();
});

test('contradictory: not to be passed over; seen or mended, it is accepted', async () => {
  const { bytes } = await handInPackage(county, {
    id: '示例法院-矛盾-1',
    person: { name: '示例矛盾', idNumber: inventIdNumber('1991-01-02', '013'), birthOn: '1991-01-03' },
    case: { judgmentNumber: '（2026）示例刑初13号', termEnds: '2027-03-24' },
  });
  const words = await checkedWords(county);
  expect(words).toContain('1991-01-03');
  expect(words).toContain('应当止于 2027-02-24');
  await county.choose('尼西司法所');
  const button = county.page.getByRole('button', { name: '接收，登记为新的人' });
  expect(await button.isDisabled()).toBe(true);
  await county.look('package-contradiction');
  await county.fill('出生日期', '1991-01-02');
  await county.page.getByRole('checkbox', { name: /^已核对，照原样接收：.*2027-02-24/u }).check();
  await county.look('package-acknowledged');
  await expectOriginal(county, bytes);
  await accept('接收，登记为新的人');
  const matter = await matterReached(county);
  const { caseId } = await county.get<{ caseId: string }>(`/api/matters/${matter}`);
  const { case: row } = await county.get<{ case: { person: { birthOn: string } } }>(`/api/cases/${caseId}`);
  expect(row.person.birthOn).toBe('1991-01-02');
});

test('duplicate: the same bytes are one package; another package about the same person goes into his case', async () => {
  const before = await peopleOnFile();
  const again = await handInPackage(county, { id: '示例法院-好-1' });
  await county.page.getByText('内容完全相同，没有重复登记').waitFor();
  await county.look('package-again');
  await expectOriginal(county, again.bytes);

  await handInPackage(county, { id: '示例法院-好-2', papers: ['informing'] });
  await county.page.getByText('已选用示例次仁').waitFor();
  await county.look('package-duplicate');
  await accept('接收，补入示例次仁的这一案');
  await county.page.waitForURL(/\/matters\//);
  expect(await peopleOnFile()).toBe(before);
});

test('for another county: nothing to accept, only to return or to pass on', async () => {
  const before = await peopleOnFile();
  const { bytes } = await handInPackage(county, {
    id: '示例法院-外县-1',
    to: { regionCode: 533422, name: '德钦县社区矫正机构' },
    person: { name: '示例外县', idNumber: inventIdNumber('1992-01-02', '015') },
  });
  expect(await checkedWords(county)).toContain('德钦县');
  expect(await county.page.getByRole('button', { name: /^接收/ }).count()).toBe(0);
  await county.look('package-elsewhere');
  await expectOriginal(county, bytes);
  await county.page.getByRole('button', { name: '不由本机构接收' }).click();
  const dialog = county.page.getByRole('dialog');
  await county.choose('转有管辖权的机构');
  await dialog.getByLabel('说明').fill('已转德钦县社区矫正机构，电话告知。');
  await county.look('package-set-aside');
  await dialog.getByRole('button', { name: '办结' }).click();
  await dialog.waitFor({ state: 'detached' });
  await county.page.getByText('已转德钦县社区矫正机构').waitFor();
  await county.look('package-settled');
  await expectOriginal(county, bytes);
  expect(await peopleOnFile()).toBe(before);
});

interface Broken {
  readonly fault: PackageFault;
  readonly says: RegExp;
  /** What stands beside the first paper. */
  readonly file?: RegExp;
}

test.each<Broken>([
  { fault: 'virus', says: /病毒|可疑/u, file: /可疑，已隔离/u },
  { fault: 'zipBomb', says: /解开|压缩|过大/u, file: /过大，没有解开/u },
  { fault: 'wrongHash', says: /摘要|不一致|不符/u, file: /与清单不符/u },
  { fault: 'gbkManifest', says: /编码|GBK|UTF-8/u },
  { fault: 'brokenManifest', says: /清单/u },
])('$fault: a clear answer on the screen, and the original stays', async ({ fault, says, file }) => {
  const before = await peopleOnFile();
  const { bytes } = await handInPackage(county, {
    id: `示例法院-坏-${fault}`,
    fault,
    person: { name: '示例坏件', idNumber: inventIdNumber('1993-01-02', '017') },
    case: { judgmentNumber: '（2026）示例刑初17号' },
  });
  const words = await checkedWords(county);
  expect(words).toMatch(says);
  expect(words).toMatch(/请|没有采用/u);
  if (file !== undefined) {
    expect(await fileWords(county, '刑事判决书')).toMatch(file);
    expect(await county.page.getByRole('link', { name: /刑事判决书/u }).count()).toBe(0);
  }
  await county.look(`package-${fault}`);
  await expectOriginal(county, bytes);
  expect(await peopleOnFile()).toBe(before);
});

test('the list says of each what was found and how it ended', async () => {
  await county.open('/arrivals/packages');
  await county.page.getByRole('table').waitFor();
  await county.look('packages-open');
  await county.open('/arrivals/packages?status=all');
  await county.page.getByRole('table').waitFor();
  await county.look('packages-all');
  const rows = await county.page.getByRole('row').allInnerTexts();
  expect(rows.filter((row) => row.includes('已接收'))).toHaveLength(4);
  expect(rows.some((row) => row.includes('示例外县') && row.includes('已转'))).toBe(true);
});

test('what is no package at all is kept too, and leads to the counter', async () => {
  await giveFile(county, { fileName: '不是压缩包.zip', bytes: Buffer.from('演示：不是压缩包') });
  await county.page.getByRole('link', { name: '登记来人' }).first().waitFor();
  await county.look('package-no-zip');
  await expectOriginal(county, Buffer.from('演示：不是压缩包'));
});
