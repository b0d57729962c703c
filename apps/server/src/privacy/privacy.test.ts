import { createDevice, createSession, verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { PrivacyRegister } from '../contract/privacy.ts';
import { tidy } from '../jobs/tidy.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
let county: TestVisitor;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-02T09:00' });
  county = await server.as('countyA.administrator');
});

afterAll(() => server.close());

const assessment = {
  uses: ['phoneLocation', 'faceCheck'],
  purpose: '演示：核实是否在批准的地方',
  necessity: '演示：没有影响更小的办法',
  safeguards: '演示：加密、留痕、分级',
  retention: '核查完成后六个月',
  completedOn: '2026-03-01',
  conclusion: 'proceed',
};

async function register(visitor = county): Promise<PrivacyRegister> {
  const response = await visitor.get('/api/privacy-records');
  expect(response.statusCode, response.body).toBe(200);
  return response.json<PrivacyRegister>();
}

async function enter(kind: string, values: object): Promise<string> {
  const response = await county.post('/api/privacy-records', { kind, values, idempotencyKey: key() });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ id: string }>().id;
}

async function notices(): Promise<string[]> {
  return (await register()).notices.map(({ code }) => code);
}

test('what is used without an assessment is said, until one is in the register', async () => {
  expect(await notices()).toEqual(['PRIV-04']);
  const caseId = await insertCase(server.database.record);
  const office = await server.as('officeA.clerk');
  const entered = await office.post(`/api/cases/${caseId}/entries`, {
    kind: 'digitalCheck',
    happenedAt: '2026-03-02T08:30:00+08:00',
    values: { means: 'phoneLocation', result: 'fine', note: '演示' },
    idempotencyKey: key(),
  });
  expect(entered.statusCode, entered.body).toBe(200);
  const { id } = await createDevice(server.services.record, {
    bodyId: server.bodies.officeA,
    holderCode: places.townshipA,
    name: '演示终端',
    kind: 'face',
  });
  expect(id).not.toBe('');
  expect(await notices()).toEqual(['PRIV-02.phoneLocation', 'PRIV-02.faceCheck', 'PRIV-04']);
  await enter('impactAssessment', { ...assessment, completedOn: '2026-03-02' });
  await enter('storageConfirmation', {
    place: '演示机房',
    inChina: true,
    confirmedOn: '2026-03-02',
    confirmedBy: '示例管理甲',
  });
  expect(await notices()).toEqual([]);
});

test('purpose, necessity and protection are never left out', async () => {
  const { necessity: _, ...without } = assessment;
  const response = await county.post('/api/privacy-records', {
    kind: 'impactAssessment',
    values: without,
    idempotencyKey: key(),
  });
  expect(response.statusCode).toBe(422);
  expect(response.body).toContain('必要性');
});

test('an assessment is corrected, and not withdrawn before its three years are over', async () => {
  const id = await enter('impactAssessment', assessment);
  const withdraw = () =>
    county.post(`/api/privacy-records/${id}/withdraw`, { reason: '演示', idempotencyKey: key() });
  expect((await withdraw()).body).toContain('privacy.kept');
  const corrected = await county.post(`/api/privacy-records/${id}/correct`, {
    values: { ...assessment, paper: '演示〔2026〕1 号' },
    idempotencyKey: key(),
  });
  expect(corrected.statusCode, corrected.body).toBe(200);
  expect((await register()).records.find((record) => record.id === id)).toMatchObject({
    values: { paper: '演示〔2026〕1 号' },
    keptUntil: '2029-03-01',
    own: true,
  });
  server.clock.set('2029-03-01T09:00');
  county = await server.as('countyA.administrator');
  expect((await withdraw()).body).toContain('privacy.kept');
  server.clock.set('2029-03-02T09:00');
  county = await server.as('countyA.administrator');
  expect((await withdraw()).statusCode).toBe(200);
  server.clock.set('2026-03-02T09:00');
  county = await server.as('countyA.administrator');
});

test('a breach says what is owed until it is done', async () => {
  const values = { what: '演示：名册误发', discoveredOn: '2026-03-02' };
  const id = await enter('breach', values);
  const remarks = async () =>
    (await register()).records.find((record) => record.id === id)?.remarks.map(({ code }) => code);
  expect(await remarks()).toEqual(['PRIV-07.remedy', 'PRIV-07.authority', 'PRIV-07.individuals']);
  await county.post(`/api/privacy-records/${id}/correct`, {
    values: {
      ...values,
      remedy: '演示：追回',
      authorityToldOn: '2026-03-02',
      harmAvoided: true,
      harmAvoidedWhy: '演示：没有打开',
    },
    idempotencyKey: key(),
  });
  expect(await remarks()).toEqual([]);
});

test('another county sees nothing of it, a stranger changes nothing, and the chain holds', async () => {
  const other = await server.as('countyB.approver');
  expect((await register(other)).records).toEqual([]);
  const id = (await register()).records[0]?.id ?? '';
  for (const visitor of [other, await server.as('prefecture.approver')]) {
    const response = await visitor.post(`/api/privacy-records/${id}/withdraw`, {
      reason: '演示',
      idempotencyKey: key(),
    });
    expect(response.statusCode).toBe(404);
  }
  expect((await register(await server.as('prefecture.approver'))).records.length).toBeGreaterThan(0);
  expect(await verify(server.services.record)).toMatchObject({ ok: true });
});

test('whoever is under fourteen is not asked to show his face, unless a guardian has consented', async () => {
  const caseId = await insertCase(server.database.record, { birthOn: '2013-05-06' });
  const office = await server.as('officeA.clerk');
  const { id: deviceId } = await createDevice(server.services.record, {
    bodyId: server.bodies.officeA,
    holderCode: places.townshipA,
    name: '演示人脸终端',
    kind: 'face',
  });
  const order = { way: 'device', deviceId, purpose: 'report' };
  const url = `/api/cases/${caseId}/identity-checks`;
  const refused = await office.post(url, { ...order, idempotencyKey: key() });
  expect(refused.body).toContain('identity.guardian-consent');
  const taken = await office.post(url, { ...order, guardianConsented: true, idempotencyKey: key() });
  expect(taken.statusCode, taken.body).toBe(200);
});

test('who was signed in is kept for six months, and then no longer', async () => {
  const { superuser, record } = server.database;
  const { rows } = await superuser.query<{ id: string; body_id: string }>(
    `select id, body_id from guitu.account where sign_in_name = 'officeB.approver'`,
  );
  const { id = '', body_id: bodyId = '' } = rows[0] ?? {};
  await superuser.query('delete from guitu.session');
  await createSession(record, { accountId: id, bodyId, expiresAt: '2026-03-02T10:00:00.000Z' });
  const left = async () => (await superuser.query('select 1 from guitu.session')).rows.length;
  server.clock.set('2026-09-02T09:00');
  await tidy(server.services);
  expect(await left()).toBe(1);
  server.clock.set('2026-09-03T09:00');
  await tidy(server.services);
  expect(await left()).toBe(0);
});
