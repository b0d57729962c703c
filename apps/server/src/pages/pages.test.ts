import { readPdf } from '@guitu/papers/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CaseList, CasePage, Readers, Timeline } from '../contract/cases.ts';
import type { MatterList } from '../contract/matters.ts';
import type { TodayPage } from '../contract/today.ts';
import { apply, step } from '../testing/leave-steps.ts';
import { leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
let caseId: string;
let matterId: string;

beforeAll(async () => {
  server = await openTestServer();
  const office = await server.as('officeA.approver');
  caseId = await insertCase(server.database.record, {
    name: '示例扎西',
    forbidden: places.countyB + 101_000,
  });
  await insertCase(server.database.record, {
    name: '示例达瓦',
    termEnds: '2026-03-20',
    office: places.townshipA,
  });
  const values = leaveValues('2026-03-02', '2026-03-04', {
    destination: { text: '昆明市', region: 530_102_000_000 },
  });
  const asked = await apply(office, caseId, values);
  matterId = (await step(office, asked, 'decide', { outcome: 'approved', prohibitionChecked: true })).id;
});

afterAll(() => server.close());

test('the file of a person: head, term, clocks, what may be started', async () => {
  const page = (await (await server.as('officeA.clerk')).get(`/api/cases/${caseId}`)).json<CasePage>();
  expect(page.case).toMatchObject({
    name: '示例扎西',
    officeName: '尼西司法所',
    away: true,
    flags: ['禁止令', '外出中'],
    person: { idTail: '0011', phone: '13900000000', age: 35, ethnicity: '藏族', initials: 'SL' },
  });
  expect(JSON.stringify(page), 'the whole number does not leave the server').not.toContain(
    '533421199005060011',
  );
  expect(page.term).toMatchObject({
    begins: '2025-06-01',
    ends: '2027-05-31',
    days: 730,
    served: 274,
    remaining: 456,
  });
  expect(page.permissions).toMatchObject([
    { matterId, from: '2026-03-02', until: '2026-03-04', place: '昆明市', inForce: true },
  ]);
  expect(page.clocks.map((clock) => [clock.name, clock.overdue])).toEqual([['return', false]]);
  expect(page.startable).toContainEqual({ procedure: 'leave', title: '外出', step: 'apply', refusals: [] });
  expect(page.firstDays).toEqual([]);
  const seen = (await (await server.as('procuratorateA.clerk')).get(`/api/cases/${caseId}`)).json<CasePage>();
  expect(seen.startable.map(({ procedure, refusals }) => [procedure, refusals])).toEqual([
    ['procuratorialSupervision', []],
    ['complaint', []],
  ]);
});

test('who read a file is printed for the person, one line a day, with why; the printing stands in it', async () => {
  await (await server.as('procuratorateA.clerk')).get(`/api/cases/${caseId}`);
  const office = await server.as('officeA.clerk');
  const printed = await office.get(`/api/cases/${caseId}/readers.pdf`);
  expect(printed.statusCode).toBe(200);
  const text = readPdf(printed.rawPayload)
    .map((page) => page.text)
    .join('')
    .replaceAll(/\s/gu, '');
  expect(text).toContain('香格里拉市人民检察院检察监督人员页');
  expect(text).toContain('示例所员甲尼西司法所司法所承担日常工作查阅记录1');
  const { readers } = (await office.get(`/api/cases/${caseId}/readers`)).json<Readers>();
  expect(readers.filter(({ what, name }) => what === '查阅记录' && name === '示例所员甲')).toHaveLength(2);
  expect(
    (await (await server.as('officeB.approver')).get(`/api/cases/${caseId}/readers.pdf`)).statusCode,
  ).toBe(404);
});

test('who read a file is kept and shown', async () => {
  await (await server.as('prefecture.approver')).get(`/api/matters/${matterId}`);
  const { readers } = (
    await (await server.as('officeA.clerk')).get(`/api/cases/${caseId}/readers`)
  ).json<Readers>();
  expect(readers).toContainEqual(
    expect.objectContaining({ name: '示例州长', body: '迪庆州社区矫正管理局', what: '办理事项' }),
  );
  expect(readers).toContainEqual(expect.objectContaining({ name: '示例检察官甲', what: '人员页' }));
});

test('reading the file of a minor is noted before anything is shown', async () => {
  const minor = await insertCase(server.database.record, { name: '示例少年', minor: true });
  const before = server.services.record.unflushed.length;
  await (await server.as('officeA.clerk')).get(`/api/cases/${minor}`);
  expect(server.services.record.unflushed.length).toBe(before);
  const { rows } = await server.database.superuser.query(
    'select subject from guitu.access_log where case_id = $1',
    [minor],
  );
  expect(rows).toEqual([{ subject: 'case' }]);
});

test('the time line is one river, newest first', async () => {
  const { entries, more } = (
    await (await server.as('officeA.clerk')).get(`/api/cases/${caseId}/timeline`)
  ).json<Timeline>();
  expect(more).toBe(false);
  const titles = entries.map((entry) => entry.title);
  expect(titles).toContain('外出：审批');
  expect(titles).toContain('外出：申请');
  expect(titles).toContain('准予外出决定书');
  expect(entries.find((entry) => entry.title === '外出：审批')).toMatchObject({
    who: '示例所长甲',
    body: '尼西司法所',
    matterId,
  });
  expect(JSON.stringify(entries)).not.toContain('13911112222');
  const page = (
    await (await server.as('officeA.clerk')).get(`/api/cases/${caseId}/timeline?size=2`)
  ).json<Timeline>();
  expect([page.entries.length, page.more]).toEqual([2, true]);
});

test('the register: filters, sort, count beside the rows', async () => {
  const office = await server.as('officeA.clerk');
  const list = async (query: string): Promise<CaseList> =>
    (await office.get(`/api/cases?${query}`)).json<CaseList>();
  expect((await list('sort=termEnds')).rows[0]?.name).toBe('示例达瓦');
  expect((await list('sort=-termEnds')).rows.at(-1)?.name).toBe('示例达瓦');
  expect((await list('endsWithin=30')).rows.map((row) => row.name)).toEqual(['示例达瓦']);
  expect((await list('away=true')).rows.map((row) => row.name)).toEqual(['示例扎西']);
  expect((await list(`search=${encodeURIComponent('达瓦')}`)).total).toBe(1);
  expect((await list('search=sldw')).total).toBe(1);
  expect((await list('total=false')).total).toBeNull();
  expect((await office.get('/api/cases?sort=nonsense')).statusCode).toBe(400);
  const workbook = await office.get(`/api/cases.xlsx?id=${caseId}`);
  expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK');
});

test('today: what this very desk owes, and who is out', async () => {
  const office = (await (await server.as('officeA.approver')).get('/api/today')).json<TodayPage>();
  const items = Object.values(office.groups).flat();
  expect(items).toContainEqual(
    expect.objectContaining({
      kind: 'matter',
      matterId,
      title: '外出：返回销假',
      articles: [expect.stringContaining('第二十八条')],
      action: { label: '返回销假', href: `/matters/${matterId}?step=return` },
    }),
  );
  expect(
    items.filter((item) => item.kind === 'clock'),
    'the same deadline is not said twice',
  ).toEqual([]);
  expect(items).toContainEqual(expect.objectContaining({ kind: 'paper', title: '送达文书' }));
  expect(office.day.leaving).toMatchObject([{ caseId, on: '2026-03-02' }]);
  expect(office.day.ending).toMatchObject([{ name: '示例达瓦', on: '2026-03-20', text: '矫正期满' }]);
  const mine = (
    await (await server.as('officeA.approver')).get('/api/matters?waiting=mine')
  ).json<MatterList>();
  expect(mine.rows.map((row) => row.id)).toEqual([matterId]);
  expect(mine.rows[0]?.waiting?.officeName).toBe('尼西司法所');
  const others = (
    await (await server.as('prefecture.approver')).get('/api/matters?waiting=mine')
  ).json<MatterList>();
  expect(others.total).toBe(0);
});

test('on their own lists two bodies see each what they owe themselves of one matter', async () => {
  const [office, county] = [await server.as('officeA.approver'), await server.as('countyA.approver')];
  const inserted = await insertCase(server.database.record, { name: '示例远行' });
  const asked = await apply(
    office,
    inserted,
    leaveValues('2026-03-02', '2026-04-20', { special: '演示：照顾病人' }),
  );
  const agree = { opinion: 'agree', text: '情况属实' };
  const reviewed = await step(office, asked, 'review', agree);
  const sent = await step(county, reviewed, 'countyReview', agree);
  const approved = await step(await server.as('prefecture.approver'), sent, 'decide', {
    outcome: 'approved',
  });
  const waitingOn = async (visitor: typeof office) => {
    const { rows } = (await visitor.get('/api/matters?waiting=mine')).json<MatterList>();
    const waiting = rows.find(({ id }) => id === approved.id)?.waiting;
    return [waiting?.step, waiting?.officeName];
  };
  expect(await waitingOn(office)).toEqual(['return', '尼西司法所']);
  expect(await waitingOn(county)).toEqual(['notify', '香格里拉市社区矫正管理局']);
});
