import { setAccountDisabled, systemAccess, write } from '@guitu/record';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import type { RefusalBody } from '../contract/refusal.ts';
import type { SessionPage } from '../contract/session.ts';
import { openTestServer, signIn, visitor } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { order, testPassword } from '../testing/test-world.ts';

let server: TestServer;
let day = 1;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

// Locks and rates are measured in time: every test has a day of its own.
beforeEach(() => {
  day += 1;
  server.clock.set(`2026-04-${String(day).padStart(2, '0')}T09:00`);
});

function attempt(signInName: string, password: string) {
  return server.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-guitu': '1' },
    payload: { signInName, password },
  });
}

test('the cookie is out of reach of scripts and other sites', async () => {
  const response = await attempt('officeA.clerk', testPassword);
  const cookie = response.cookies[0];
  expect(cookie).toMatchObject({ name: 'guitu_session', httpOnly: true, sameSite: 'Strict', path: '/' });
  expect(response.json<SessionPage>()).toMatchObject({
    account: { name: '示例所员甲', roles: ['clerk'], title: '经办人', mustChangePassword: false },
    body: { name: '尼西司法所', kind: 'judicialOffice', low: 533401204000, high: 533401204999 },
    demonstration: true,
    today: `2026-04-${String(day).padStart(2, '0')}`,
  });
});

test('an unknown name and a wrong password get the same answer, and about the same time', async () => {
  await attempt('nobody.at.all', 'x');
  const time = async (name: string): Promise<[number, string]> => {
    const begun = performance.now();
    const { body } = await attempt(name, 'wrong-password');
    return [performance.now() - begun, body];
  };
  const [known, knownBody] = await time('countyA.clerk');
  const [unknown, unknownBody] = await time('never.heard.of');
  expect(unknownBody).toBe(knownBody);
  expect(unknown).toBeGreaterThan(known / 5);
});

test.each(['countyA.administrator', 'somebody.unknown'])(
  '%s is locked after five failures, for a while',
  async (name) => {
    for (let count = 1; count < 5; count += 1) expect((await attempt(name, 'wrong')).statusCode).toBe(401);
    const fifth = await attempt(name, 'wrong');
    expect(fifth.statusCode).toBe(429);
    expect(fifth.json<RefusalBody>().refusal.code).toBe('session.locked');
    expect(fifth.json<RefusalBody>().refusal.text).toContain('09:05');
    const right = await attempt(name, testPassword);
    expect(right.statusCode, 'the right password does not open a lock').toBe(429);
    server.clock.set(`2026-04-${String(day).padStart(2, '0')}T09:06`);
    expect((await attempt(name, testPassword)).statusCode).toBe(name === 'countyA.administrator' ? 200 : 429);
  },
);

test('from one address at most thirty attempts a minute', async () => {
  let last = 0;
  for (let count = 0; count < 31; count += 1) last = (await attempt(`name-${count}`, 'x')).statusCode;
  expect(last).toBe(429);
});

test('signing out ends this session, everywhere ends all', async () => {
  const first = visitor(server.app, await signIn(server.app, 'officeA.clerk'));
  const second = visitor(server.app, await signIn(server.app, 'officeA.clerk'));
  const third = visitor(server.app, await signIn(server.app, 'officeA.clerk'));
  expect((await first.delete('/api/session')).statusCode).toBe(200);
  expect((await first.get('/api/session')).statusCode).toBe(401);
  expect((await second.get('/api/session')).statusCode).toBe(200);
  await second.delete('/api/session?everywhere=true');
  expect((await third.get('/api/session')).statusCode).toBe(401);
});

test('a disabled account is cut off at once and cannot come back', async () => {
  const officer = visitor(server.app, await signIn(server.app, 'officeB.approver'));
  expect((await officer.get('/api/today')).statusCode).toBe(200);
  await write(
    server.services.record,
    systemAccess(),
    order('test.disable', server.bodies.officeB, 0),
    async (transaction, change) => {
      const account = await transaction
        .selectFrom('account')
        .select('id')
        .where('sign_in_name', '=', 'officeB.approver')
        .executeTakeFirstOrThrow();
      await setAccountDisabled(transaction, account.id, change.at);
      return null;
    },
  );
  expect((await officer.get('/api/today')).statusCode).toBe(401);
  const again = await attempt('officeB.approver', testPassword);
  expect(again.json<RefusalBody>().refusal.code).toBe('session.wrong');
});

test('a session ends after an hour without use, and after twelve hours in any case', async () => {
  const prefix = `2026-04-${String(day).padStart(2, '0')}T`;
  const idle = visitor(server.app, await signIn(server.app, 'officeA.approver'));
  server.clock.set(`${prefix}09:59`);
  expect((await idle.get('/api/session')).statusCode).toBe(200);
  server.clock.set(`${prefix}11:00`);
  expect((await idle.get('/api/session')).statusCode).toBe(401);
  const busy = visitor(server.app, await signIn(server.app, 'officeA.approver'));
  for (let hour = 11; hour < 23; hour += 1) {
    server.clock.set(`${prefix}${hour}:50`);
    const expected = hour < 23 ? 200 : 401;
    expect((await busy.get('/api/session')).statusCode, `${hour}:50`).toBe(expected);
  }
  server.clock.set(`${prefix}23:30`);
  expect((await busy.get('/api/session')).statusCode).toBe(401);
});

test('a new password ends all other sessions; a one-time password lets nobody work before it is replaced', async () => {
  const other = visitor(server.app, await signIn(server.app, 'countyB.approver'));
  const mine = visitor(server.app, await signIn(server.app, 'countyB.approver'));
  const weak = await mine.post('/api/session/password', { present: testPassword, next: 'short' });
  expect(weak.json<RefusalBody>().refusal).toMatchObject({ code: 'password.weak', field: 'next' });
  const wrong = await mine.post('/api/session/password', {
    present: 'wrong',
    next: '另一个足够长的口令 2026',
  });
  expect(wrong.json<RefusalBody>().refusal).toMatchObject({ code: 'password.wrong', field: 'present' });
  const changed = await mine.post('/api/session/password', {
    present: testPassword,
    next: '另一个足够长的口令 2026',
  });
  expect(changed.statusCode, changed.body).toBe(200);
  expect((await other.get('/api/session')).statusCode).toBe(401);
  expect((await mine.get('/api/session')).statusCode, 'the old token is worth nothing').toBe(401);
  const renewed = changed.cookies[0]?.value ?? '';
  expect((await visitor(server.app, renewed).get('/api/today')).statusCode).toBe(200);
  await server.database.superuser.query(
    `update guitu.account set password_changed_at = null where sign_in_name = 'countyB.approver'`,
  );
  const owing = visitor(server.app, renewed);
  expect((await owing.get('/api/today')).json<RefusalBody>().refusal.code).toBe('session.new-password');
  expect((await owing.get('/api/session')).json<SessionPage>().account.mustChangePassword).toBe(true);
});

test('whoever works for two bodies switches between them, under a new token', async () => {
  await server.database.superuser.query(
    `insert into guitu.account_body (account_id, body_id) select id, $1 from guitu.account where sign_in_name = 'officeA.clerk'`,
    [server.bodies.countyA],
  );
  const officer = visitor(server.app, await signIn(server.app, 'officeA.clerk'));
  const foreign = await officer.post('/api/session/body', { bodyId: server.bodies.countyB });
  expect(foreign.statusCode).toBe(403);
  const switched = await officer.post('/api/session/body', { bodyId: server.bodies.countyA });
  expect(switched.json<SessionPage>()).toMatchObject({ body: { kind: 'countyAgency' }, bodies: [{}, {}] });
  expect((await officer.get('/api/session')).statusCode, 'the old token is worth nothing').toBe(401);
  expect(
    (await visitor(server.app, switched.cookies[0]?.value ?? '').get('/api/session')).json<SessionPage>().body
      .name,
  ).toBe('香格里拉市社区矫正管理局');
});
