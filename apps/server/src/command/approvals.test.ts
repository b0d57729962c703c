import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CasePage } from '../contract/cases.ts';
import type { MatterPage } from '../contract/matters.ts';
import { act, reload, step } from '../testing/leave-steps.ts';
import { key } from '../testing/leave-values.ts';
import type { Life } from '../testing/restriction-lives.ts';
import { restrictionLives } from '../testing/restriction-lives.ts';
import { expectSettled } from '../testing/settled-case.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00' });
});

afterAll(() => server.close());

const outside = { measure: 'outsidePrison' } as const;
const agree = { opinion: 'agree', text: '演示：属实' };
const all = ['able', 'free', 'settled', 'near'];
const spoken = { language: 'chinese', interpreting: 'none' };
const office = 'officeA.approver';
const county = 'countyA.approver';

const lives: readonly Life[] = [
  {
    procedure: 'reviewExtension',
    person: outside,
    steps: [
      [
        office,
        'apply',
        { kind: 'health', from: '2026-03-31', until: '2026-06-30', reason: '演示：大雪封山' },
      ],
      [county, 'countyOpinion', agree],
      ['prefecture.approver', 'prefectureOpinion', agree],
      ['province.approver', 'decide', { outcome: 'approved' }],
      [county, 'notify', {}],
    ],
    papers: ['reviewExtensionApproval', 'reviewExtensionForm', 'reviewExtensionNotice'],
  },
  {
    procedure: 'guarantor',
    person: outside,
    steps: [
      [
        county,
        'examine',
        {
          guarantor: [{ name: '演示·央宗', role: 'spouse' }],
          examinedOn: '2026-03-18',
          conditions: all,
          basis: '演示：上门核实',
        },
      ],
      [county, 'report', { about: 'left', foundOn: '2026-03-19', reportedOn: '2026-03-19', text: '演示' }],
      [county, 'disqualify', { ground: 'lost', on: '2026-03-20', reasons: '演示', newBy: '2026-04-04' }],
      [
        county,
        'replace',
        {
          guarantor: [{ name: '演示·次姆', role: 'parent' }],
          from: '2026-03-20',
          conditions: all,
          basis: '演示',
        },
      ],
    ],
    papers: ['newGuarantorNotice'],
  },
  {
    procedure: 'diagnosis',
    person: outside,
    steps: [
      [county, 'entrust', { kind: 'illness', hospital: '演示州人民医院', reason: '演示' }],
      [county, 'tell', {}],
      [county, 'receive', { receivedOn: '2026-03-20' }],
      [county, 'arrange', { arrangedOn: '2026-03-20' }],
      [
        county,
        'issue',
        {
          issuedOn: '2026-03-20',
          physicians: 2,
          grade: 'senior',
          countersigned: true,
          noConflict: true,
          conclusion: '演示',
        },
      ],
      [county, 'answer', { to: '演示监狱管理局', office: 'prison', text: '演示：情形仍然存在' }],
    ],
    papers: ['diagnosisAnswer', 'diagnosisEntrustment', 'diagnosisNotice'],
  },
  {
    procedure: 'stopping',
    person: {},
    steps: [
      [
        office,
        'find',
        { kind: 'supervision', on: '2026-03-20', foundOn: '2026-03-20', ongoing: true, text: '演示' },
      ],
      [
        office,
        'stop',
        { stoppedAt: '2026-03-20 08:00', manner: '演示：劝阻', effective: 'no', noRestraint: true },
      ],
      [office, 'callPolice', { calledAt: '2026-03-20 08:05', organ: '演示派出所' }],
      [office, 'hear', { whom: '演示·顿珠', role: 'witness', heardOn: '2026-03-20', text: '演示' }],
      [office, 'collect', { collectedOn: '2026-03-20', items: '演示：照片三张' }],
      [county, 'propose', { established: 'yes', proposal: 'warning', text: '演示：证据一致' }],
    ],
    papers: ['evidenceList', 'policeCallRecord', 'stoppingRecord'],
    leadsTo: ['stopping.handling'],
  },
  {
    procedure: 'emergency',
    person: {},
    steps: [
      [office, 'find', { kind: 'massIncident', foundAt: '2026-03-20 08:00', text: '演示' }],
      [county, 'alert', { alertedAt: '2026-03-20 08:10', organs: ['police'], text: '演示：已到现场' }],
      [county, 'report', { text: '演示：已劝离，没有伤亡' }],
      [county, 'tell', {}],
      [county, 'conclude', { concludedOn: '2026-03-20', text: '演示：平息' }],
    ],
    papers: ['emergencyNotice', 'emergencyReport'],
  },
  {
    procedure: 'placePermission',
    person: { forbidden: places.countyB },
    steps: [
      [
        office,
        'apply',
        { place: { text: '演示街' }, from: '2026-03-25', until: '2026-03-26', purpose: '演示：送货' },
      ],
      [office, 'opinion', agree],
      [county, 'decide', { outcome: 'approved', orderAllows: true }],
    ],
    papers: ['placeApproval', 'placeForm', 'placeNotice'],
  },
  {
    procedure: 'staffProtection',
    person: {},
    steps: [
      [
        office,
        'record',
        {
          kind: 'interference',
          happenedAt: '2026-03-20 08:00',
          by: '演示·某人',
          against: '演示·经办',
          text: '演示：要求不予警告',
          refusedIt: true,
        },
      ],
      [county, 'report', { to: '香格里拉市司法局', text: '演示：已拒绝' }],
    ],
    papers: ['interferenceReport'],
  },
  {
    procedure: 'violation',
    person: {},
    steps: [
      [
        office,
        'open',
        {
          kind: 'rules',
          on: '2026-03-18',
          foundOn: '2026-03-19',
          source: 'duty',
          text: '演示：没有按时报告',
        },
      ],
      [
        office,
        'hear',
        {
          ...spoken,
          whom: '演示·扎西',
          role: 'person',
          startedAt: '2026-03-19 09:00',
          endedAt: '2026-03-19 10:00',
          place: '演示司法所',
          officers: [
            { name: '演示·甲', role: 'asking' },
            { name: '演示·乙', role: 'recording' },
          ],
          text: '问：演示？答：演示。',
          readOver: true,
          signature: 'signed',
        },
      ],
      [office, 'collect', { collectedOn: '2026-03-19', items: '演示：通话记录一份' }],
      [
        office,
        'propose',
        {
          established: 'yes',
          gravity: 'serious',
          treatment: 'warning',
          facts: '演示：三月十八日没有按时报告',
          violated: '《社区矫正法实施办法》第二十四条',
          reasons: '演示：笔录、通话记录',
        },
      ],
      [county, 'tell', {}],
      [office, 'statement', { ...spoken, heardAt: '2026-03-20 08:00', statement: 'waived' }],
      ['countyA.clerk', 'legalReview', { conclusion: 'agree', text: '演示：同意' }],
      [county, 'decide', { outcome: 'warning' }],
      [office, 'announce', { ...spoken, announcedAt: '2026-03-20 08:30', manner: 'direct' }],
    ],
    papers: ['transcript', 'violationForm', 'violationNotice', 'violationRecord', 'warningDecision'],
  },
  {
    procedure: 'violation',
    person: {},
    steps: [
      [
        office,
        'open',
        {
          kind: 'rules',
          on: '2026-03-18',
          foundOn: '2026-03-19',
          source: 'duty',
          text: '演示：没有按时报告',
        },
      ],
      [
        office,
        'hear',
        {
          ...spoken,
          whom: '演示·扎西',
          role: 'person',
          startedAt: '2026-03-19 09:00',
          endedAt: '2026-03-19 10:00',
          place: '演示司法所',
          officers: [
            { name: '演示·甲', role: 'asking' },
            { name: '演示·乙', role: 'recording' },
          ],
          text: '问：演示？答：演示。',
          readOver: true,
          signature: 'signed',
        },
      ],
      [office, 'collect', { collectedOn: '2026-03-19', items: '演示：通话记录一份' }],
      [
        office,
        'propose',
        {
          established: 'yes',
          gravity: 'serious',
          treatment: 'police',
          punishable: true,
          facts: '演示：三月十八日没有按时报告',
          violated: '《社区矫正法实施办法》第二十四条',
          reasons: '演示：笔录、通话记录',
        },
      ],
      [county, 'tell', {}],
      [office, 'statement', { ...spoken, heardAt: '2026-03-20 08:00', statement: 'waived' }],
      ['countyA.clerk', 'legalReview', { conclusion: 'agree', text: '演示：同意' }],
      [county, 'decide', { outcome: 'police' }],
      [
        county,
        'result',
        {
          conclusion: 'penalised',
          decidedOn: '2026-03-20',
          organ: '演示市公安局',
          penalties: ['fine'],
          fine: 200,
          number: '演示公（治）行罚决字〔2026〕1 号',
        },
      ],
    ],
    papers: [
      'policeProposal',
      'policeResultNotice',
      'transcript',
      'violationForm',
      'violationNotice',
      'violationRecord',
    ],
  },
  ...restrictionLives,
];

test.each(lives)('$procedure runs through once, each step by the body it belongs to', async (life) => {
  const caseId = await insertCase(server.database.record, life.person);
  const [first, ...rest] = life.steps;
  const begins = await server.as(first![0]);
  const page = (await begins.get(`/api/cases/${caseId}`)).json<CasePage>();
  const offered = page.startable.find(({ procedure }) => procedure === life.procedure);
  expect(offered).toMatchObject({ step: first![1], refusals: [] });
  const started = await begins.post(`/api/cases/${caseId}/matters`, {
    procedure: life.procedure,
    values: first![2],
    idempotencyKey: key(),
  });
  expect(started.statusCode, started.body).toBe(200);
  let { matter } = started.json<{ matter: MatterPage }>();
  for (const [who, name, values] of rest) {
    const visitor = await server.as(who);
    matter = await step(visitor, await reload(visitor, matter.id), name, values);
  }
  const reader = await server.as(county);
  matter = await reload(reader, matter.id);
  expect(matter.status).toBe('closed');
  expect(matter.findings.map(({ code }) => code)).toEqual(life.leadsTo ?? []);
  expect(matter.papers.map(({ kind }) => kind).toSorted()).toEqual(life.papers);
  for (const { file } of matter.papers) {
    const paper = await reader.get(file);
    expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  }
  await expectSettled(server, caseId);
});

test('what does not fit the person is not offered, and says why', async () => {
  const caseId = await insertCase(server.database.record);
  const visitor = await server.as(county);
  const { startable } = (await visitor.get(`/api/cases/${caseId}`)).json<CasePage>();
  const codes = new Map(
    startable.map(({ procedure, refusals }) => [procedure, refusals.map(({ code }) => code)]),
  );
  for (const procedure of ['reviewExtension', 'guarantor', 'diagnosis'])
    expect(codes.get(procedure)).toEqual(['case.not-outside-prison']);
  expect(codes.get('placePermission')).toEqual(['placePermission.no-order']);
  expect(codes.get('emergency')).toEqual([]);
  expect(codes.get('minorProtection')).toEqual(['minorProtection.not-minor']);
  expect(codes.get('sealedRecordQuery')).toEqual(['sealedRecordQuery.not-minor']);
});

test('an extension of three months cannot be had from the prefecture', async () => {
  const caseId = await insertCase(server.database.record, outside);
  const visitor = await server.as(county);
  const values = { kind: 'health', from: '2026-03-31', until: '2026-06-30', reason: '演示' };
  const started = await visitor.post(`/api/cases/${caseId}/matters`, {
    procedure: 'reviewExtension',
    values,
    idempotencyKey: key(),
  });
  let { matter } = started.json<{ matter: MatterPage }>();
  matter = await step(visitor, matter, 'countyOpinion', agree);
  const prefecture = await server.as('prefecture.approver');
  matter = await step(prefecture, matter, 'prefectureOpinion', agree);
  const tried = await act(prefecture, matter, {
    act: 'step',
    step: 'decide',
    values: { outcome: 'approved' },
  });
  expect(tried.json().refusal).toMatchObject({ code: 'step.wrong-office' });
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});
