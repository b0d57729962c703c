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
const reviewed = { conclusion: 'agree', text: '演示：事实清楚' };

const told = {
  toldOn: '2026-03-20',
  manner: 'inPerson',
  position: 'heard',
  text: '演示：请求再给机会',
  reply: '演示：经复核，不采纳，理由见审批表',
  recordedBy: '演示·经办',
};

async function start(who: AccountName, caseId: string, procedure: string, values: object) {
  const visitor = await server.as(who);
  return visitor.post(`/api/cases/${caseId}/matters`, { procedure, values, idempotencyKey: key() });
}

async function go(who: AccountName, matterId: string, name: string, values: object): Promise<MatterPage> {
  const visitor = await server.as(who);
  return step(visitor, await reload(visitor, matterId), name, values);
}

async function proposal(court: object): Promise<object> {
  const visitor = await server.as(office);
  return {
    kind: 'revokeProbation',
    grounds: ['serious'],
    broken: ['supervision'],
    facts: '演示：多次殴打邻居',
    seriousness: '演示：致人轻微伤',
    investigatedOn: '2026-03-19',
    evidenceList: '演示：笔录两份',
    courtPlace: 'original',
    evidence: await uploadEvidence(server, visitor),
    ...court,
  };
}

const intermediate = { court: '迪庆藏族自治州中级人民法院', courtLevel: 'intermediate' };
const basic = { court: '香格里拉市人民法院', courtLevel: 'basic' };
const pieces = ['judgment', 'executionNotice', 'violation', 'conduct'];

async function started(who: AccountName, caseId: string, procedure: string, values: object): Promise<string> {
  const response = await start(who, caseId, procedure, values);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ matter: MatterPage }>().matter.id;
}

const desk = async (who: AccountName, matterId: string): Promise<MatterPage> =>
  reload(await server.as(who), matterId);

test('for the intermediate court the prefecture decides and files; revocation and arrest go together to the end', async () => {
  const caseId = await insertCase(server.database.record);
  const revocation = await started(office, caseId, 'revocation', await proposal(intermediate));
  await go(office, revocation, 'statement', told);
  await go(office, revocation, 'bundle', { pieces });
  await go('countyA.clerk', revocation, 'legalReview', reviewed);
  const evidence = await uploadEvidence(server, await server.as(office));
  const arrest = await started(office, caseId, 'arrest', {
    grounds: ['flight'],
    facts: '演示：变卖家产',
    broken: ['supervision'],
    evidenceList: '演示：证言',
    court: intermediate.court,
    evidence,
  });
  await go(office, arrest, 'bundle', { pieces: ['danger', 'violation'] });
  await go('countyA.clerk', arrest, 'legalReview', reviewed);

  const own = await server.as(county);
  const tried = await act(own, await reload(own, revocation), {
    act: 'step',
    step: 'decide',
    values: { outcome: 'approved' },
  });
  expect(tried.json().refusal.code).toMatch(/^step\./);
  for (const matter of [revocation, arrest]) {
    await go(county, matter, 'handUp', { opinion: 'agree', text: '演示：建议提请' });
    await go(prefecture, matter, 'decide', { outcome: 'approved' });
    await go(prefecture, matter, 'file', { filedOn: '2026-03-20', manner: 'byHand' });
  }
  const filed = await desk(county, revocation);
  expect(filed.papers.map(({ kind }) => kind).toSorted()).toEqual([
    'revocationApproval',
    'revocationBundle',
    'revocationHandUp',
    'revocationIntention',
    'revocationProposal',
  ]);
  const reader = await server.as(county);
  for (const { file } of [...filed.papers, ...(await desk(county, arrest)).papers]) {
    expect((await reader.get(file)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  }
  const ruling = {
    result: 'granted',
    authority: intermediate.court,
    number: '（2026）演34刑更1号',
    decidedOn: '2026-03-20',
    receivedOn: '2026-03-20',
  };
  await go(prefecture, arrest, 'result', { ...ruling, number: '（2026）演34刑捕1号' });
  await go(county, arrest, 'arrested', { arrestedOn: '2026-03-20', by: '香格里拉市公安局' });
  await go(county, revocation, 'result', { ...ruling, heard: 'yes' });
  const granted = await desk(county, revocation);
  expect(granted.findings.map(({ code }) => code)).toEqual(['revocation.custody-awaited']);
  expect((await desk(county, arrest)).findings.map(({ code }) => code)).toEqual(['arrest.set-off']);
  await go(county, arrest, 'custodyEnd', { reason: 'executed', endedOn: '2026-03-20' });
  const called = async () => {
    const { findings } = (await (await server.as(county)).get(`/api/cases/${caseId}`)).json<CasePage>();
    return findings.map(({ code }) => code);
  };
  expect(await called()).toContain('revocation.end-owed');
  await go(county, revocation, 'carryOut', {
    executor: '香格里拉市公安局',
    whereabouts: 'detained',
    deliveredOn: '2026-03-20',
    place: '演示看守所',
    papers: ['ruling', 'notice', 'judgment', 'earlierNotice'],
    handedTogether: true,
  });
  const end = await started(county, caseId, 'termination', {
    ground: 'revokeProbation',
    authority: intermediate.court,
    paperNumber: ruling.number,
    receivedOn: '2026-03-20',
    effectiveOn: '2026-03-20',
  });
  await go(county, end, 'terminate', {});
  const over = await desk(county, revocation);
  expect(over).toMatchObject({ status: 'closed', findings: [] });
  expect(await called()).not.toContain('revocation.end-owed');
  const page = (await (await server.as(county)).get(`/api/cases/${caseId}`)).json<CasePage>();
  expect(page.case.status).toBe('terminated');
  await expectSettled(server, caseId);
});

test('everybody runs into the routes that are not theirs, and is told what there is instead', async () => {
  const offered = async (person: Parameters<typeof insertCase>[1]) => {
    const caseId = await insertCase(server.database.record, person);
    const { startable } = (await (await server.as(county)).get(`/api/cases/${caseId}`)).json<CasePage>();
    return Object.fromEntries(
      startable
        .filter(({ procedure }) => procedure === 'revocation' || procedure === 'arrest')
        .map(({ procedure, refusals }) => [procedure, refusals.map(({ code }) => code)]),
    );
  };
  const none = { revocation: ['revocation.not-this-measure'], arrest: ['arrest.not-this-measure'] };
  expect(await offered({ measure: 'control' })).toEqual(none);
  expect(await offered({ measure: 'outsidePrison' })).toEqual(none);
  expect(await offered({ measure: 'parole' })).toEqual({ revocation: [], arrest: ['arrest.no-revocation'] });
  expect(await offered({})).toEqual({ revocation: [], arrest: ['arrest.no-revocation'] });
});

test('a parolee has no “情节严重” and no prison unnamed; a minor’s guardian is named; nothing is filed twice', async () => {
  const parolee = await insertCase(server.database.record, { measure: 'parole' });
  const refused = await start(office, parolee, 'revocation', {
    ...(await proposal(basic)),
    kind: 'revokeParole',
  });
  expect(refused.statusCode).toBe(422);
  const codes = refused.json<{ refusals?: { code: string }[]; refusal: { code: string } }>();
  expect(JSON.stringify(codes)).toContain('revocation.wrong-ground');
  const minor = await insertCase(server.database.record, { minor: true, birthOn: '2009-01-01' });
  const revocation = await started(office, minor, 'revocation', await proposal(basic));
  const visitor = await server.as(office);
  const untold = await act(visitor, await reload(visitor, revocation), {
    act: 'step',
    step: 'statement',
    values: told,
  });
  expect(JSON.stringify(untold.json())).toContain('revocation.guardian-unnamed');
  const second = await start(office, minor, 'revocation', await proposal(basic));
  expect(JSON.stringify(second.json())).toContain('revocation.stands');
});
