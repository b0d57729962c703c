import { afterAll, beforeAll, expect, test } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import { act, step } from '../testing/leave-steps.ts';
import { key } from '../testing/leave-values.ts';
import { expectSettled } from '../testing/settled-case.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;
let office: TestVisitor;
let county: TestVisitor;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00' });
  office = await server.as('officeA.clerk');
  county = await server.as('countyA.approver');
});

afterAll(() => server.close());

const discovery = {
  form: 'lost',
  since: '2026-03-17 18:00',
  discoveredAt: '2026-03-18 09:30',
  how: 'noAnswer',
  text: '约定的电话报告没有来，连续拨打三次关机。（演示）',
};
const search = {
  searchedAt: '2026-03-18 10:00',
  method: 'visit',
  by: '演示·司法所经办',
  whom: '演示·邻居',
  text: '到住处查访，门锁着。（演示）',
  result: 'notFound',
};

async function discovered(name: string): Promise<MatterPage> {
  const caseId = await insertCase(server.database.record, { name });
  const response = await office.post(`/api/cases/${caseId}/matters`, {
    procedure: 'lostContact',
    values: discovery,
    idempotencyKey: key(),
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ matter: MatterPage }>().matter;
}

async function toldOf(matter: MatterPage) {
  const { rows } = await server.database.superuser.query(
    `select recipient_kind, subject, status from guitu.outbox where case_id = $1 order by recipient_kind, subject`,
    [matter.caseId],
  );
  return rows.map(({ recipient_kind: kind, subject, status }) => [kind, subject, status]);
}

async function read(matter: MatterPage, kind: string): Promise<string> {
  const paper = matter.papers.find((one) => one.kind === kind);
  const pages = await county.get(`/api/papers/${paper?.id}/pages`);
  expect(pages.statusCode, pages.body).toBe(200);
  const { data } = (await county.get(`/api/papers/${paper?.id}`)).json<{
    data: { label: string; value: string }[];
  }>();
  return data.map(({ label, value }) => `${label}：${value}`).join('\n');
}

test('discovered by the office, searched for, told, found again, dealt with', async () => {
  let matter = await discovered('示例卓玛');
  expect(matter.findings.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['已经失联，应当立即组织查找', '应当同时通报执行地县级检察院']),
  );
  expect(matter.clocks.filter(({ kind }) => kind === 'legal').map(({ title }) => title)).toEqual([
    '脱离监管满四十八小时',
    '脱离监管满十日',
  ]);
  matter = await step(office, matter, 'search', search);
  const refusal = await act(office, matter, {
    act: 'step',
    step: 'notify',
    values: { sentAt: '2026-03-18 10:30' },
  });
  expect(refusal.json().refusal).toMatchObject({ code: 'step.wrong-office' });
  matter = await step(county, matter, 'notify', { sentAt: '2026-03-18 10:30' });
  matter = await step(office, matter, 'search', {
    ...search,
    searchedAt: '2026-03-19 16:00',
    method: 'family',
    exhausted: true,
  });
  expect(matter.findings.map(({ title }) => title)).toContain('充分查找没有结果，应当及时书面通知公安机关');
  matter = await step(county, matter, 'askPolice', {});
  // The procuratorate of the place reads here itself; to the police it is carried.
  expect(await toldOf(matter)).toEqual([
    ['police', '请配合协助查找', 'waiting'],
    ['procuratorate', '失联情况通报', 'sent'],
  ]);
  expect(matter.papers.find(({ kind }) => kind === 'searchRequest')).toMatchObject({
    title: '关于配合协助查找社区矫正对象的函',
    number: '（2026）香矫协查字第 1 号',
    stub: expect.any(String),
  });
  expect(await read(matter, 'searchRequest')).toContain('请予配合协助查找');
  await read(matter, 'searchRecord');

  matter = await step(office, matter, 'found', {
    foundAt: '2026-03-20 08:00',
    place: { text: '示例县城' },
    reason: '到县外打工，手机丢失（演示）',
    compliance: 'complies',
  });
  expect(matter.findings.map(({ code }) => code).toSorted()).toEqual([
    'LOST-04.admonition',
    'LOST-08',
    'lostContact.to-dispose',
  ]);
  matter = await step(county, matter, 'determine', {
    conclusion: 'absconded',
    form: 'lost',
    text: '超过四十八小时，没有正当理由（演示）',
  });
  matter = await step(county, matter, 'tellFound', { sentAt: '2026-03-20 08:30' });
  matter = await step(county, matter, 'dispose', {
    handlings: ['admonition'],
    on: '2026-03-20',
    text: '给予训诫（演示）',
  });
  expect(matter.status).toBe('closed');
  expect(matter.findings.map(({ code }) => code)).toEqual(['lostContact.handling']);
  const found = (await toldOf(matter)).filter(([, subject]) => subject === '已查找到社区矫正对象');
  expect(found).toEqual([
    ['police', '已查找到社区矫正对象', 'waiting'],
    ['procuratorate', '已查找到社区矫正对象', 'sent'],
  ]);
  expect(matter.papers.map(({ kind }) => kind).toSorted()).toEqual([
    'abscondingForm',
    'foundNotice',
    'lostNotice',
    'lostRegister',
    'searchRecord',
    'searchRecord',
    'searchRequest',
  ]);
  const violation = await office.post(`/api/cases/${matter.caseId}/matters`, {
    procedure: 'violation',
    values: {
      kind: 'outOfSupervision',
      on: '2026-03-17',
      until: '2026-03-20',
      foundOn: '2026-03-20',
      source: 'lostContact',
      about: matter.id,
      text: '失联两天多，没有正当理由（演示）',
    },
    idempotencyKey: key(),
  });
  expect(violation.statusCode, violation.body).toBe(200);
  const after = (await county.get(`/api/matters/${matter.id}`)).json<MatterPage>();
  expect(after.findings).toEqual([]);
  await expectSettled(server, matter.caseId);
  await read(matter, 'abscondingForm');
  await read(matter, 'lostRegister');
});

test('absconded: still missing, determined by the county, the search goes on', async () => {
  let matter = await discovered('示例扎西');
  const second = await office.post(`/api/cases/${matter.caseId}/matters`, {
    procedure: 'lostContact',
    values: discovery,
    idempotencyKey: key(),
  });
  expect(second.json().refusal).toMatchObject({ code: 'lostContact.search-goes-on' });
  matter = await step(office, matter, 'search', search);
  const excused = { conclusion: 'excused', form: 'lost', text: '没有核实到（演示）' };
  const unfit = await act(county, matter, { act: 'step', step: 'determine', values: excused });
  expect(unfit.json().refusal).toMatchObject({ code: 'lostContact.not-excused' });
  matter = await step(county, matter, 'determine', { ...excused, conclusion: 'absconded' });
  expect(matter.status).toBe('running');
  expect(matter.summary).toBe('失去联系：2026年3月17日 18:00起，已认定脱管，还没有找到');
  expect(matter.findings.map(({ code }) => code).toSorted()).toEqual([
    'lostContact.procuratorate-to-tell',
    'lostContact.search-gap',
  ]);
});
