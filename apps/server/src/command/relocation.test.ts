import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CasePage } from '../contract/cases.ts';
import type { MatterPage } from '../contract/matters.ts';
import { act, step, take } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00' });
});

afterAll(() => server.close());

const wuhua = { text: '云南省昆明市五华区', region: 530_102_000_000 };
const application = {
  reason: 'work',
  reasonText: '在演示公司上班',
  place: wuhua,
  address: '演示小区一号',
  intendedOn: '2026-05-10',
};
const answer = {
  receivedOn: '2026-03-20',
  residence: '住处属实',
  livelihood: '有固定工作',
  family: '与姐姐同住',
  opinion: 'agree',
};
const arrival = { arrivedOn: '2026-03-20', identityMethod: 'manual', registered: true };
const as = { office: 'countyAgency', name: '演示·对方经办', bodyName: '演示·五华区机构' };

test('to an agency outside this installation: its steps are recorded by the county that holds the case', async () => {
  const caseId = await insertCase(server.database.record);
  const office = await server.as('officeA.approver');
  const county = await server.as('countyA.approver');
  const started = await office.post(`/api/cases/${caseId}/matters`, {
    procedure: 'relocation',
    values: application,
    idempotencyKey: key(),
  });
  expect(started.statusCode, started.body).toBe(200);
  let { matter } = started.json<{ matter: MatterPage }>();
  matter = await step(office, matter, 'opinion', { opinion: 'agree', text: '情况属实' });
  matter = await step(county, matter, 'ask', { outside: true, agency: '演示·五华区机构' });
  expect(matter.papers.map(({ kind, number }) => [kind, number])).toContainEqual([
    'relocationInquiry',
    '（2026）香矫征询字第 1 号',
  ]);

  const alone = await act(county, matter, { act: 'step', step: 'answer', values: answer });
  expect(alone.statusCode).toBe(403);
  expect(alone.json().refusal).toMatchObject({ code: 'step.wrong-place' });
  const recorded = { act: 'step', mode: 'record', as, happenedAt: '2026-03-20T09:00:00+08:00' };
  matter = await take(county, matter, { ...recorded, step: 'answer', values: answer, reason: '收到回复函' });
  matter = await step(county, matter, 'decide', { outcome: 'approved' });
  matter = await step(county, matter, 'inform', { receivedDecisionOn: '2026-03-20', educated: true });
  expect(matter.papers.map(({ kind }) => kind).toSorted()).toEqual([
    'relocationApproval',
    'relocationDecision',
    'relocationInforming',
    'relocationInquiry',
  ]);
  expect(matter.clocks.find(({ title }) => title === '本人到新执行地报到')).toMatchObject({ kind: 'legal' });

  const second = await office.post(`/api/cases/${caseId}/matters`, {
    procedure: 'relocation',
    values: application,
    idempotencyKey: key(),
  });
  expect(second.json().refusal).toMatchObject({ code: 'relocation.running' });

  matter = await take(county, matter, {
    ...recorded,
    step: 'arrive',
    values: arrival,
    reason: '收到接收回执',
  });
  expect(matter.status).toBe('running');
  expect(matter.summary).toContain('2026年3月20日报到');
  const { case: row } = (await county.get(`/api/cases/${caseId}`)).json<CasePage>();
  expect([row.status, row.officeCode]).toEqual(['transferred', places.townshipA]);
  const leave = await office.post(`/api/cases/${caseId}/matters`, {
    procedure: 'leave',
    values: leaveValues('2026-03-25', '2026-03-28'),
    idempotencyKey: key(),
  });
  expect(leave.statusCode).toBe(422);
  await take(county, matter, { act: 'annul', reason: '示例：登记错了人' });
  expect((await county.get(`/api/cases/${caseId}`)).json<CasePage>().case.status).toBe('serving');
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('from an agency outside: who is expected is asked for by letter, answered, and received by this county', async () => {
  const caseId = await insertCase(server.database.record, {
    name: '演示·迁入',
    expected: true,
    office: places.countyA,
  });
  const county = await server.as('countyA.approver');
  const started = await county.post(`/api/cases/${caseId}/matters`, {
    procedure: 'relocation',
    step: 'inquiry',
    values: {
      from: wuhua,
      agency: '演示·五华区机构',
      letterNumber: '演矫征〔2026〕1号',
      receivedOn: '2026-03-20',
      address: '演示小区二号',
    },
    idempotencyKey: key(),
  });
  expect(started.statusCode, started.body).toBe(200);
  let { matter } = started.json<{ matter: MatterPage }>();
  matter = await step(county, matter, 'answer', answer);
  expect(matter.papers.map(({ kind, bodyName }) => [kind, bodyName])).toEqual([
    ['relocationAnswer', '香格里拉市社区矫正管理局'],
  ]);
  const early = await act(county, matter, { act: 'step', step: 'arrive', values: arrival });
  expect(early.statusCode).not.toBe(200);
  matter = await take(county, matter, {
    act: 'step',
    mode: 'record',
    as,
    happenedAt: '2026-03-20T09:00:00+08:00',
    step: 'decide',
    values: { outcome: 'approved' },
    reason: '收到变更执行地决定书',
  });
  matter = await step(county, matter, 'receive', { receivedOn: '2026-03-20', complete: 'yes' });
  await step(county, matter, 'arrive', {
    ...arrival,
    office: { text: '尼西乡', region: places.townshipA },
  });
  const office = await server.as('officeA.approver');
  const { case: row } = (await office.get(`/api/cases/${caseId}`)).json<CasePage>();
  expect([row.status, row.officeCode, row.receivedOn]).toEqual(['serving', places.townshipA, '2026-03-20']);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});
