import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Visitor } from '../access/visitor.ts';
import type { WatchList } from '../contract/arrivals.ts';
import type { MatterPage } from '../contract/matters.ts';
import { applyImport, checkImport } from '../import/index.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { announceImported } from './announce-imported.ts';
import { officerOf, workbook } from './testing.ts';

let server: TestServer;
let officer: Visitor;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-02T09:00' });
  officer = officerOf(server, 'countyA', ['clerk']);
});
afterAll(() => server.close());

function person(index: number, status: string) {
  return {
    社区矫正对象编号: `示例${index}`,
    姓名: `名册示例${[...'甲乙丙丁戊己庚辛壬癸'][index % 10] ?? ''}`,
    性别: '男',
    矫正类别: '缓刑',
    司法所: '尼西司法所',
    社区矫正开始日期: '2026-02-21',
    社区矫正结束日期: '2028-02-20',
    矫正状态: status,
    决定机关: '示例县人民法院',
    是否调查评估: '是',
  };
}

async function importRegister(people: readonly Readonly<Record<string, string>>[]) {
  const bytes = await workbook(people);
  const checked = await checkImport(server.services, officer, { bytes, fileName: '示例名册.xlsx' });
  expect(checked).toMatchObject({ faulty: 0, problems: [] });
  return applyImport(server.services, officer, checked.id);
}

test('whoever a register awaits is announced once, and a register receives nobody', async () => {
  await importRegister([person(1, '待报到'), person(2, '在矫')]);
  const clerk = await server.as('countyA.clerk');
  const watch = async () => (await clerk.get('/api/watch')).json<WatchList>();
  const [row, ...others] = (await watch()).rows;
  expect(others).toEqual([]);
  expect(row).toMatchObject({ name: '名册示例乙', stage: 'onTheWay', decider: '示例县人民法院' });
  const matter = (await clerk.get(`/api/matters/${row?.matterId ?? ''}`)).json<MatterPage>();
  expect(matter.values['announce']).toEqual({
    source: 'register',
    learnedOn: '2026-03-02',
    decider: '示例县人民法院',
    assessed: 'yes',
  });

  // Again, and again with other words: nothing is opened twice, and only 接收登记 receives.
  const again = await checkImport(server.services, officer, {
    bytes: await workbook([person(1, '在矫'), person(2, '在矫')]),
    fileName: '又一次.xlsx',
  });
  expect(again).toMatchObject({ create: 0, update: 0, unchanged: 2 });
  expect(again.warnings.map((one) => one.text)).toEqual([expect.stringContaining('接收')]);
  expect(await announceImported(server.services, officer)).toBe(0);
  expect((await watch()).rows).toHaveLength(1);
});

test('a register of awaited people stays bearable', { timeout: 240_000 }, async () => {
  const people = Array.from({ length: 200 }, (_, index) => person(index + 100, '待报到'));
  const begun = performance.now();
  await importRegister(people);
  const took = performance.now() - begun;
  const clerk = await server.as('countyA.clerk');
  expect((await clerk.get('/api/watch')).json<WatchList>().rows).toHaveLength(201);
  console.log(`200 awaited people: check and import ${Math.round(took)} ms`);
  // Two thousand would be ten times that, behind a page that shows how far it is.
  expect(took).toBeLessThan(60_000);
});
