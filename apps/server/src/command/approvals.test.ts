import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CasePage } from '../contract/cases.ts';
import type { MatterPage } from '../contract/matters.ts';
import { agree, approvalLives, county, outside } from '../testing/approval-lives.ts';
import { act, reload, step } from '../testing/leave-steps.ts';
import { key } from '../testing/leave-values.ts';
import type { Life } from '../testing/restriction-lives.ts';
import { restrictionLives } from '../testing/restriction-lives.ts';
import { expectSettled } from '../testing/settled-case.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00' });
});

afterAll(() => server.close());

const lives: readonly Life[] = [...approvalLives, ...restrictionLives];

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
