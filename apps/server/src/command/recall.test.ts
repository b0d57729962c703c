import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CasePage } from '../contract/cases.ts';
import type { MatterPage } from '../contract/matters.ts';
import { act, reload, step } from '../testing/leave-steps.ts';
import { key } from '../testing/leave-values.ts';
import { expectSettled } from '../testing/settled-case.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import type { AccountName } from '../testing/test-world.ts';
import { uploadEvidence } from '../testing/upload.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00' });
});

afterAll(() => server.close());

const office = 'officeA.approver';
const county = 'countyA.approver';
const prefecture = 'prefecture.approver';
const today = '2026-03-20';
const reviewed = { conclusion: 'agree', text: '演示：事实清楚' };

async function started(who: AccountName, caseId: string, procedure: string, values: object): Promise<string> {
  const visitor = await server.as(who);
  const asked = { procedure, values, idempotencyKey: key() };
  const response = await visitor.post(`/api/cases/${caseId}/matters`, asked);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ matter: MatterPage }>().matter.id;
}

async function go(who: AccountName, matterId: string, name: string, values: object): Promise<MatterPage> {
  const visitor = await server.as(who);
  return step(visitor, await reload(visitor, matterId), name, values);
}

async function pageOf(caseId: string): Promise<CasePage> {
  return (await (await server.as(county)).get(`/api/cases/${caseId}`)).json<CasePage>();
}

const called = async (caseId: string): Promise<readonly string[]> =>
  (await pageOf(caseId)).findings.map(({ code }) => code);

async function evidence(who: AccountName): Promise<object> {
  return { evidence: await uploadEvidence(server, await server.as(who)) };
}

async function readPapers(matterId: string): Promise<readonly string[]> {
  const visitor = await server.as(county);
  const { papers } = await reload(visitor, matterId);
  for (const { file } of papers) {
    expect((await visitor.get(file)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  }
  return papers.map(({ kind }) => kind).toSorted();
}

test('a recall from the county to the prison: the bureau agrees, the decision ends the correction', async () => {
  const caseId = await insertCase(server.database.record, { measure: 'outsidePrison' });
  const matter = await started(office, caseId, 'recall', {
    grounds: ['ceased'],
    facts: '演示：经复查情形已经消失',
    evidenceList: '演示：诊断证明',
    ceasedOn: '2026-03-10',
    body: 'prisonAdministration',
    bodyName: '演示省监狱管理局',
    bodyPlace: 'original',
    otherProvince: true,
    basisOn: '2025-11-01',
    basisBy: '演示省监狱管理局',
    custodian: '演示监狱',
    ...(await evidence(office)),
  });
  await go(office, matter, 'statement', {
    toldOn: today,
    manner: 'inPerson',
    position: 'waived',
    text: '演示：放弃',
    recordedBy: '演示·经办',
  });
  await go(office, matter, 'bundle', {
    pieces: ['judgment', 'outsideDecision', 'executionNotice', 'ceased', 'conduct'],
  });
  await go('countyA.clerk', matter, 'legalReview', reviewed);
  const own = await server.as(county);
  const early = await act(own, await reload(own, matter), {
    act: 'step',
    step: 'decide',
    values: { outcome: 'approved' },
  });
  expect(JSON.stringify(early.json())).toContain('recall.bureau-not-agreed');
  await go('bureauA.approver', matter, 'bureauReview', { conclusion: 'agree', text: '演示：同意' });
  await go(county, matter, 'decide', { outcome: 'approved' });
  await go(county, matter, 'file', { filedOn: today, manner: 'byHand' });
  expect(await readPapers(matter)).toEqual([
    'recallApproval',
    'recallBundle',
    'recallIntention',
    'recallProposal',
  ]);
  await go(county, matter, 'result', {
    result: 'granted',
    authority: '演示省监狱管理局',
    number: '（2026）演监收1号',
    decidedOn: today,
    receivedOn: today,
    copiedTo: ['agency', 'custodian', 'procuratorate'],
  });
  expect(await called(caseId)).toContain('recall.end-owed');
  await go(county, matter, 'served', { receiver: '演示监狱', receivedOn: today });
  const done = await go(county, matter, 'carryOut', {
    executor: '演示监狱',
    whereabouts: 'present',
    deliveredOn: today,
    place: '演示监狱',
    papers: ['ruling', 'notice', 'judgment', 'earlierNotice'],
    handedTogether: true,
  });
  expect(done).toMatchObject({ status: 'closed', findings: [] });
  const end = await started(county, caseId, 'termination', {
    ground: 'recall',
    authority: '演示省监狱管理局',
    paperNumber: '（2026）演监收1号',
    receivedOn: today,
    effectiveOn: today,
  });
  await go(county, end, 'terminate', { notifyTo: '演示省监狱管理局' });
  expect(await called(caseId)).not.toContain('recall.end-owed');
  expect((await pageOf(caseId)).case.status).toBe('terminated');
  await expectSettled(server, caseId);
});

test('a commutation filed by the prefecture moves the end once its ruling stands in the term ledger', async () => {
  const caseId = await insertCase(server.database.record);
  const matter = await started(office, caseId, 'commutation', {
    grounds: ['majorMerit'],
    facts: '演示：救起落水儿童',
    evidenceList: '演示：证书',
    penalty: 'criminalDetention',
    reduction: '减去拘役一个月，缩短考验期',
    newEnds: '2026-12-31',
    court: '迪庆藏族自治州中级人民法院',
    courtLevel: 'intermediate',
    ...(await evidence(office)),
  });
  await go(office, matter, 'bundle', { pieces: ['judgment', 'ground', 'conduct'] });
  await go('countyA.clerk', matter, 'legalReview', reviewed);
  await go(county, matter, 'handUp', { opinion: 'agree', text: '演示：建议提请' });
  const own = await server.as(county);
  const tried = await act(own, await reload(own, matter), {
    act: 'step',
    step: 'decide',
    values: { outcome: 'approved' },
  });
  expect(tried.json().refusal.code).toMatch(/^step\./);
  await go(prefecture, matter, 'decide', { outcome: 'approved' });
  await go(prefecture, matter, 'file', { filedOn: today, manner: 'byHand' });
  expect(await readPapers(matter)).toEqual([
    'commutationApproval',
    'commutationBundle',
    'commutationHandUp',
    'commutationProposal',
  ]);
  const ruling = { authority: '迪庆藏族自治州中级人民法院', number: '（2026）演34刑更1号' };
  await go(county, matter, 'result', { ...ruling, result: 'granted', decidedOn: today, receivedOn: today });
  expect(await called(caseId)).toContain('commutation.not-carried');
  expect((await pageOf(caseId)).case.termEnds).not.toBe('2026-12-31');
  await started(county, caseId, 'termChange', {
    kind: 'commutation',
    paperNumber: ruling.number,
    authority: ruling.authority,
    paperOn: today,
    effectiveOn: today,
    ends: '2026-12-31',
  });
  expect(await called(caseId)).not.toContain('commutation.not-carried');
  expect((await pageOf(caseId)).case.termEnds).toBe('2026-12-31');
  await expectSettled(server, caseId);
});

test('a parolee, a 管制 and a probationer are not recalled, and are told what there is instead', async () => {
  for (const measure of ['control', 'probation', 'parole'] as const) {
    const caseId = await insertCase(server.database.record, { measure });
    const { startable } = await pageOf(caseId);
    const recall = startable.find(({ procedure }) => procedure === 'recall');
    expect(recall?.refusals.map(({ code }) => code)).toEqual(['recall.not-this-measure']);
    expect(recall?.refusals[0]?.instead).toBeDefined();
  }
});
