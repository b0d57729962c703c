import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CaseList } from '../contract/cases.ts';
import type { MatterList } from '../contract/matters.ts';
import type { TodayItem, TodayPage } from '../contract/today.ts';
import { sweep } from '../jobs/sweep.ts';
import { apply, reload, step } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import type { AccountName } from '../testing/test-world.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
let late: string;
let kept: string;

async function at(text: string): Promise<void> {
  server.clock.set(text);
  await sweep(server.services);
}

/** One who should have been back on 4 March and was not, one who came back two days late, and one who only reports. */
beforeAll(async () => {
  server = await openTestServer();
  await at('2026-03-01T09:00');
  late = await insertCase(server.database.record, { name: '示例丁甲', office: places.townshipA });
  kept = await insertCase(server.database.record, { name: '示例丁乙', office: places.townshipA });
  await insertCase(server.database.record, { name: '示例丁丙', office: places.townshipB });
  const office = await server.as('officeA.approver');
  const leave = async (caseId: string) => {
    const asked = await apply(office, caseId, leaveValues('2026-03-02', '2026-03-04'));
    return step(office, asked, 'decide', { outcome: 'approved', prohibitionChecked: true });
  };
  await leave(late);
  const out = await leave(kept);
  await at('2026-03-06T18:00');
  const again = await server.as('officeA.approver');
  await step(again, await reload(again, out.id), 'return', { returnedAt: '2026-03-06T17:00:00+08:00' });
  await at('2026-03-07T10:00');
}, 120_000);

afterAll(() => server.close());

async function today(account: AccountName): Promise<TodayPage> {
  const answer = await (await server.as(account)).get('/api/today');
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<TodayPage>();
}

const all = (page: TodayPage): TodayItem[] => Object.values(page.groups).flat();

test('an office: one row for a leave that is overdue, whatever speaks of it; who comes and whom to visit', async () => {
  const page = await today('officeA.approver');
  const ofLeave = all(page).filter(
    ({ caseId, kind }) => caseId === late && kind !== 'paper' && kind !== 'duty',
  );
  expect(ofLeave).toHaveLength(1);
  expect(page.groups.overdue).toContainEqual(ofLeave[0]);
  expect(page.day.returning.map(({ name }) => name)).toEqual(['示例丁甲']);
  expect(page.day.visiting.map(({ on }) => on >= '2026-03-07')).not.toContain(false);
  expect([page.counties, page.wentLate, page.offices]).toEqual([[], [], []]);
});

test('who is on duty today stands on the board of his office, and of nobody else', async () => {
  const people = [{ name: '示例值班员', phone: '0887-0000000' }];
  const put = await (
    await server.as('officeA.approver')
  ).put('/api/office/shifts/2026-03-07', { people, idempotencyKey: key() });
  expect(put.statusCode, put.body).toBe(200);
  expect((await today('officeA.approver')).day.onDuty).toEqual(people);
  expect((await today('countyA.approver')).day.onDuty).toEqual([]);
});

test('a county: its rows can be read by their sort', async () => {
  const page = await today('countyA.approver');
  expect(all(page).some(({ sort }) => sort === 'finding')).toBe(true);
  expect(page.counties).toEqual([]);
});

test('a prefecture: counties side by side, and the list behind each number', async () => {
  const page = await today('prefecture.approver');
  expect(page.counties.map(({ name, serving }) => [name, serving])).toEqual([
    ['香格里拉市', 2],
    ['德钦县', 1],
  ]);
  const [county] = page.counties;
  expect(county?.late).toBeGreaterThan(0);
  expect(county?.open).toBeGreaterThanOrEqual(county?.late ?? 0);
  const prefecture = await server.as('prefecture.approver');
  const matters = async (query: string) =>
    (await prefecture.get(`/api/matters?waiting=all&place=${places.countyA}&${query}`)).json<MatterList>();
  const behind = await matters('due=late');
  expect(behind.rows.map(({ person }) => person.name)).toContain('示例丁甲');
  expect(behind.total).toBe(county?.late);
  expect((await matters('running=true')).total).toBe(county?.open);
  const elsewhere = await prefecture.get(`/api/matters?waiting=all&place=${places.countyB}`);
  expect(elsewhere.json<MatterList>().total).toBe(0);
  const cases = async (query: string) =>
    (await prefecture.get(`/api/cases?${query}`)).json<CaseList>().rows.map(({ name }) => name);
  expect(await cases(`office=${places.countyA}`)).toEqual(['示例丁甲', '示例丁乙']);
  expect(await cases('missed=true')).toEqual([]);
  const province = await today('province.approver');
  expect(province.counties).toMatchObject([{ name: '迪庆藏族自治州', serving: 3 }]);
});

test('a procuratorate: what was finished late, who has to deal with what, and no button but one that reads', async () => {
  const page = await today('procuratorateA.clerk');
  expect(page.wentLate.map(({ name, title }) => [name, title])).toContainEqual([
    '示例丁乙',
    '外出：返回销假',
  ]);
  expect(page.wentLate.every(({ dueAt, stoppedAt }) => stoppedAt > dueAt)).toBe(true);
  const rows = all(page);
  expect(new Set(rows.map(({ action }) => action.label))).toEqual(new Set(['查看']));
  expect(rows.filter(({ kind }) => kind === 'finding').every(({ owner }) => owner !== null)).toBe(true);
  expect((await (await server.as('procuratorateA.clerk')).get('/api/cases?missed=true')).statusCode).toBe(
    200,
  );
});

test('the head of the justice bureau sees what he signs, and nothing of the daily work of the county', async () => {
  const page = await today('bureauA.approver');
  expect(all(page)).toEqual([]);
  expect([page.offices, page.counties, page.wentLate]).toEqual([[], [], []]);
});

test('a report that is due today is due today, and counted for the county above; months later what was missed is one row a duty', async () => {
  await at('2026-03-31T10:00');
  const day = await today('officeA.approver');
  const due = all(day).filter(({ kind, caseId }) => kind === 'duty' && caseId === late);
  expect(due.map(({ dueAt }) => dueAt)).toContain('2026-03-31T16:00:00.000Z');
  const ofToday = day.groups.today.filter(({ kind }) => kind === 'duty');
  expect(ofToday.some(({ dueAt }) => dueAt === '2026-03-31T16:00:00.000Z')).toBe(true);
  expect(day.day.reporting.map(({ name }) => name)).toContain('示例丁甲');
  const { offices } = await today('countyA.approver');
  expect(offices.map(({ officeName }) => officeName)).toEqual(['尼西司法所']);
  expect(offices[0]?.duties.find(({ duty }) => duty === 'routineReport')?.due).toBe(2);
  await at('2026-06-02T10:00');
  const later = await today('officeA.approver');
  const missed = all(later).filter(
    ({ caseId, title }) => caseId === late && title.startsWith('定期报告没有按时'),
  );
  expect(missed).toHaveLength(1);
  const prefecture = await today('prefecture.approver');
  expect(prefecture.counties[0]?.missed).toBeGreaterThan(0);
  const list = await (
    await server.as('prefecture.approver')
  ).get(`/api/cases?office=${places.countyA}&missed=true`);
  expect(list.json<CaseList>().rows.map(({ name }) => name)).toEqual(['示例丁甲', '示例丁乙']);
});
