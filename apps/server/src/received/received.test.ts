import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import type { ReceivedList, ReceivedRow } from '../contract/received.ts';
import type { RefusalBody } from '../contract/refusal.ts';
import { reload, step } from '../testing/leave-steps.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import type { AccountName } from '../testing/test-world.ts';
import { uploadEvidence } from '../testing/upload.ts';

let server: TestServer;
const office = 'officeA.approver';
const county = 'countyA.approver';
const court = 'courtA.clerk';
const courtName = '香格里拉市人民法院';

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T15:00' });
});
afterAll(() => server.close());

type Steps = readonly (readonly [who: AccountName, step: string, values: object])[];

/** One matter from its first step on, as the county sees it then. */
async function live(caseId: string, procedure: string, [first, ...rest]: Steps): Promise<MatterPage> {
  const [who, name, values] = first!;
  const body = { procedure, step: name, values, idempotencyKey: key() };
  const started = await (await server.as(who)).post(`/api/cases/${caseId}/matters`, body);
  expect(started.statusCode, started.body).toBe(200);
  const { id } = started.json<{ matter: MatterPage }>().matter;
  for (const [next, taken, given] of rest) {
    const visitor = await server.as(next);
    await step(visitor, await reload(visitor, id), taken, given);
  }
  return reload(await server.as(county), id);
}

/** A probation is proposed to be revoked, and filed with the court. */
async function filed(caseId: string): Promise<MatterPage> {
  const evidence = await uploadEvidence(server, await server.as(office));
  return live(caseId, 'revocation', [
    [
      office,
      'propose',
      {
        kind: 'revokeProbation',
        grounds: ['serious'],
        broken: ['supervision'],
        facts: '演示：多次殴打邻居',
        seriousness: '演示：致人轻微伤',
        investigatedOn: '2026-03-19',
        evidenceList: '演示：笔录两份',
        courtPlace: 'original',
        court: courtName,
        courtLevel: 'basic',
        evidence,
      },
    ],
    [
      office,
      'statement',
      {
        toldOn: '2026-03-20',
        manner: 'inPerson',
        position: 'waived',
        text: '演示：没有意见',
        recordedBy: '演示·经办',
      },
    ],
    [office, 'bundle', { pieces: ['judgment', 'executionNotice', 'violation', 'conduct'] }],
    ['countyA.clerk', 'legalReview', { conclusion: 'agree', text: '演示：事实清楚' }],
    [county, 'decide', { outcome: 'approved' }],
    [county, 'file', { filedOn: '2026-03-20', manner: 'byHand' }],
  ]);
}

const rows = async (): Promise<readonly ReceivedRow[]> =>
  (await (await server.as(court)).get('/api/received?page=1')).json<ReceivedList>().rows;

/** The copy for the court, served on it as the agency enters it. */
async function serve(matter: MatterPage): Promise<string> {
  const copy = matter.copies.find(({ recipient }) => recipient === courtName);
  const entered = { receivedOn: '2026-03-20', idempotencyKey: key() };
  const served = await (await server.as(county)).post(`/api/copies/${copy!.id}/receipt`, entered);
  expect(served.statusCode, served.body).toBe(200);
  return copy!.id;
}

async function receive(who: AccountName, copyId: string, values: object, idempotencyKey = key()) {
  const visitor = await server.as(who);
  return visitor.post(`/api/received/${copyId}/receipt`, { ...values, idempotencyKey });
}

const receipt = { receivedAt: '2026-03-20T14:30:00+08:00', receivedBy: '演示·书记员' };

test('a court sees what paper it was sent, by whom, about whom, and until when it is to answer', async () => {
  const caseId = await insertCase(server.database.record, { name: '演示·建议' });
  const matter = await filed(caseId);
  expect(await rows()).toEqual([]);
  const copyId = await serve(matter);
  const paper = matter.papers.find(({ kind }) => kind === 'revocationProposal')!;
  const [row] = await rows();
  expect(row).toMatchObject({
    id: copyId,
    paper: { id: paper.id, title: '撤销缓刑建议书', number: paper.number, void: false, file: paper.file },
    fromBody: '香格里拉市社区矫正管理局',
    personName: '演示·建议',
    sealed: false,
    receivedBy: null,
    // The thirtieth day is a Sunday.
    term: { dueAt: '2026-04-20T16:00:00.000Z', answeredAt: null },
  });
  expect((await (await server.as(court)).get(row!.paper!.file!)).statusCode).toBe(200);

  const ruling = { result: 'refused', authority: courtName, number: '演示裁定', heard: 'yes' };
  const visitor = await server.as(county);
  const values = { ...ruling, decidedOn: '2026-03-20', receivedOn: '2026-03-20', text: '演示：不采纳' };
  await step(visitor, await reload(visitor, matter.id), 'result', values);
  expect((await rows())[0]?.term?.answeredAt).not.toBeNull();
});

test('its receipt is entered once, by whom and when; the agency sees it beside the copy, and the chain holds', async () => {
  const caseId = await insertCase(server.database.record, { name: '演示·回执' });
  const matter = await filed(caseId);
  const copyId = await serve(matter);
  const codeOf = async (values: object) =>
    (await receive(court, copyId, values)).json<RefusalBody>().refusal.code;
  expect(await codeOf({ receivedBy: '演示·书记员' })).toBe('form.missing');
  expect(await codeOf({ ...receipt, receivedAt: '2026-03-20T15:01:00+08:00' })).toBe('receipt.future');
  expect(await codeOf({ ...receipt, receivedAt: '2026-03-19T10:00:00+08:00' })).toBe('receipt.too-early');
  const once = key();
  const heard: string[] = [];
  const stop = server.services.notices.listen(({ caseId: about }) => heard.push(about ?? ''));
  for (const answer of [
    await receive(court, copyId, receipt, once),
    await receive(court, copyId, receipt, once),
  ])
    expect([answer.statusCode, answer.json()]).toEqual([200, { id: copyId }]);
  stop();
  expect(heard).toEqual([caseId]);
  expect(await codeOf(receipt)).toBe('receipt.entered');
  const row = (await rows()).find(({ id }) => id === copyId);
  expect(row).toMatchObject({ receivedAt: '2026-03-20T06:30:00.000Z', receivedBy: '演示·书记员' });
  const seen = (await reload(await server.as(county), matter.id)).copies.find(({ id }) => id === copyId);
  expect(seen).toMatchObject({ status: 'received', receipt: '2026年3月20日 14:30，演示·书记员' });
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('nobody receives what was sent to somebody else, or what has not arrived', async () => {
  const caseId = await insertCase(server.database.record, { name: '演示·别人的' });
  const matter = await filed(caseId);
  const waiting = matter.copies.find(({ recipient }) => recipient === courtName)!;
  const others = matter.copies.find(({ recipient }) => recipient !== courtName)!;
  expect((await receive(court, waiting.id, receipt)).statusCode).toBe(404);
  expect((await receive(court, others.id, receipt)).statusCode).toBe(404);
  for (const who of [county, 'procuratorateA.clerk', 'countyA.administrator'] as const)
    expect((await receive(who, waiting.id, receipt)).statusCode).toBe(403);
});

test('once the record is sealed neither name nor paper is shown, but for the answer to a query of it', async () => {
  const caseId = await insertCase(server.database.record, {
    name: '演示·封存',
    birthOn: '2009-05-06',
    minor: true,
    termEnds: '2026-03-20',
  });
  server.clock.set('2026-03-20T17:30');
  const notice = await serve(
    await live(caseId, 'discharge', [
      [county, 'prepare', {}],
      [county, 'discharge', { ground: 'term', endedOn: '2026-03-20' }],
    ]),
  );
  const rowOf = async (id: string) => (await rows()).find((row) => row.id === id);
  const before = await rowOf(notice);
  expect(before).toMatchObject({ personName: '演示·封存', sealed: false });
  const file = before!.paper!.file!;
  expect((await (await server.as(court)).get(file)).statusCode).toBe(200);
  await live(caseId, 'sealing', [
    [
      county,
      'seal',
      {
        outcome: 'approved',
        condition: 'fiveYears',
        executedOn: '2026-03-20',
        sealedOn: '2026-03-20',
        scope: ['paper', 'electronic'],
        keptAt: '演示档案室',
        basis: '演示判决书',
      },
    ],
  ]);
  expect(await rowOf(notice)).toMatchObject({ personName: null, sealed: true, paper: { file: null } });
  expect((await (await server.as(court)).get(file)).statusCode).toBe(404);
  const answered = await serve(
    await live(caseId, 'sealedRecordQuery', [
      [
        county,
        'apply',
        {
          applicant: courtName,
          ground: 'justice',
          legalBasis: '演示：办理再犯案件',
          scope: '演示：前罪判决',
          receivedOn: '2026-03-20',
        },
      ],
      [
        county,
        'decide',
        { outcome: 'approved', reasons: '演示：办案需要', scope: '演示：判决书', undertaking: true },
      ],
    ]),
  );
  const answer = await rowOf(answered);
  expect(answer).toMatchObject({ personName: null, sealed: false });
  expect((await (await server.as(court)).get(answer!.paper!.file!)).statusCode).toBe(200);
  server.clock.set('2026-03-20T15:00');
});

test('the procuratorate enters receipts of what it has sent and was sent, and of nothing else', async () => {
  const caseId = await insertCase(server.database.record, { name: '演示·监督' });
  const matter = await live(caseId, 'procuratorialSupervision', [
    [
      'procuratorateA.clerk',
      'raise',
      {
        form: 'notice',
        addressee: 'countyAgency',
        focus: 'permissions',
        act: '外出审批',
        found: '演示：没有核实理由',
        basis: '演示：《实施办法》第二十七条',
        demand: '演示：核实以后重新审批',
        replyBy: '2026-04-03',
      },
    ],
    [county, 'reply', { adopted: 'adopted', measures: '演示：已经重新审批' }],
  ]);
  const procurator = await server.as('procuratorateA.clerk');
  const own = await reload(procurator, matter.id);
  expect(own.copies.length).toBeGreaterThan(1);
  for (const copy of own.copies) {
    expect(copy).toMatchObject({ status: 'sent', receivable: true });
    const entered = { receivedOn: '2026-03-20', idempotencyKey: key() };
    const answer = await procurator.post(`/api/copies/${copy.id}/receipt`, entered);
    expect(answer.statusCode, answer.body).toBe(200);
  }
  const after = await reload(procurator, matter.id);
  expect(after.copies.map(({ status }) => status)).not.toContain('sent');
  const foreign = await filed(caseId);
  const seen = await reload(procurator, foreign.id);
  const theirs = seen.copies.find(({ recipient }) => recipient === courtName)!;
  expect(theirs.receivable).toBe(false);
  const refused = await procurator.post(`/api/copies/${theirs.id}/receipt`, {
    receivedOn: '2026-03-20',
    idempotencyKey: key(),
  });
  expect(refused.statusCode).toBe(404);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});
