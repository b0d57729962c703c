import { createDevice, disableDevice, verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
let office: TestVisitor;
let caseId: string;
let device: { id: string; key: string };

/** A terminal as it speaks: its key, the header of every unsafe call, plain JSON. */
function terminal(key: string) {
  const headers = { 'x-guitu': '1', authorization: `Bearer ${key}` };
  return {
    requests: () => server.app.inject({ url: '/api/terminal/requests', headers }),
    answer: (id: string, payload: object) =>
      server.app.inject({
        method: 'POST',
        url: `/api/terminal/requests/${id}/answer`,
        headers,
        payload,
      }),
  };
}

beforeAll(async () => {
  server = await openTestServer();
  office = await server.as('officeA.clerk');
  caseId = await insertCase(server.services.record);
  device = await addDevice('接收室人脸终端');
});
afterAll(() => server.close());

function addDevice(name: string) {
  const { officeA } = server.bodies;
  return createDevice(server.services.record, {
    bodyId: officeA,
    holderCode: places.townshipA,
    name,
    kind: 'face',
  });
}

let keys = 0;
const ask = (body: object) =>
  office.post(`/api/cases/${caseId}/identity-checks`, {
    purpose: 'intake',
    idempotencyKey: `identity-${(keys += 1)}`,
    ...body,
  });

test('a terminal is asked, sees who stands before it, and its answer stands in the file', async () => {
  const asked = await ask({ way: 'device', deviceId: device.id });
  expect(asked.json().checks[0]).toMatchObject({ result: 'requested', method: 'face' });
  const { requests } = (await terminal(device.key).requests()).json();
  expect(requests).toHaveLength(1);
  expect(Object.keys(requests[0].person)).toEqual(['name', 'idTail']);
  const answered = await terminal(device.key).answer(requests[0].id, { result: 'matched', score: '0.97' });
  expect(answered.json()).toEqual({ accepted: true });
  const again = await terminal(device.key).answer(requests[0].id, { result: 'matched', score: '0.97' });
  expect(again.statusCode).toBe(200);
  const changed = await terminal(device.key).answer(requests[0].id, { result: 'notMatched' });
  expect(changed.statusCode).toBe(409);
  const { checks } = (await office.get(`/api/cases/${caseId}/identity-checks`)).json();
  expect(checks[0]).toMatchObject({ result: 'matched', score: '0.97', deviceName: '接收室人脸终端' });
  expect((await terminal(device.key).requests()).json()).toEqual({ requests: [] });
  expect((await office.get('/api/devices')).json().devices[0].lastSeenAt).not.toBeNull();
});

test('there is always another way, with its reason', async () => {
  const without = await ask({ way: 'manual', result: 'matched', alternative: ' ' });
  expect(without.statusCode).toBe(400);
  const noted = await ask({ way: 'manual', result: 'matched', alternative: '终端断电，核对身份证原件' });
  expect(noted.json().checks[0]).toMatchObject({ method: 'manual', alternative: '终端断电，核对身份证原件' });
});

test('a request nobody answers is taken back, and the terminal no longer sees it', async () => {
  const { checks } = (await ask({ way: 'device', deviceId: device.id })).json();
  const cancelled = await office.post(`/api/identity-checks/${checks[0].id}/cancel`, {
    idempotencyKey: 'cancel-1-identity',
  });
  expect(cancelled.json().checks[0]).toMatchObject({ result: 'cancelled' });
  expect((await terminal(device.key).requests()).json()).toEqual({ requests: [] });
  expect((await terminal(device.key).answer(checks[0].id, { result: 'matched' })).statusCode).toBe(409);
});

test('a stranger terminal answers nothing, a switched-off one and a wrong key open nothing', async () => {
  const other = await addDevice('另一台终端');
  const { checks } = (await ask({ way: 'device', deviceId: device.id })).json();
  expect((await terminal(other.key).answer(checks[0].id, { result: 'matched' })).statusCode).toBe(404);
  await disableDevice(server.services.record, other.id);
  for (const key of [other.key, 'x'.repeat(43)]) {
    const response = await terminal(key).requests();
    expect([response.statusCode, response.json().refusal.code]).toEqual([401, 'device.none']);
  }
  expect((await ask({ way: 'device', deviceId: other.id })).json().refusal.code).toBe('identity.device-off');
});

test('another county sees neither terminals nor checks, and the chain is whole', async () => {
  const county = await server.as('countyB.approver');
  expect((await county.get('/api/devices')).json()).toEqual({ devices: [] });
  expect((await county.get(`/api/cases/${caseId}/identity-checks`)).statusCode).toBe(404);
  expect(await verify(server.services.record, { full: true })).toMatchObject({ ok: true });
});
