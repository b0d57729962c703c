import { verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { AccountRow, AccountsPage } from '../contract/accounts.ts';
import { key } from '../testing/leave-values.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;
let administrator: TestVisitor;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-25T09:00' });
  administrator = await server.as('countyA.administrator');
});

afterAll(() => server.close());

async function pageOf(): Promise<AccountsPage> {
  const response = await administrator.get('/api/accounts');
  expect(response.statusCode, response.body).toBe(200);
  return response.json<AccountsPage>();
}

async function rowOf(signInName: string): Promise<AccountRow> {
  const row = (await pageOf()).accounts.find((one) => one.signInName === signInName);
  if (row === undefined) throw new Error(`no account ${signInName}`);
  return row;
}

async function accountId(signInName: string): Promise<string> {
  const { rows } = await server.database.superuser.query<{ id: string }>(
    'select id from guitu.account where sign_in_name = $1',
    [signInName],
  );
  return rows[0]?.id ?? '';
}

const add = (change: object = {}, visitor = administrator) =>
  visitor.post('/api/accounts', {
    signInName: 'xinlai',
    name: '演示·新来的',
    bodyId: server.bodies.officeA,
    roles: ['clerk'],
    idempotencyKey: key(),
    ...change,
  });

const signIn = (signInName: string, password: string) =>
  server.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-guitu': '1' },
    payload: { signInName, password },
  });

async function refusal(answer: ReturnType<typeof add>, status: number): Promise<string> {
  const response = await answer;
  expect(response.statusCode, response.body).toBe(status);
  return response.json<{ refusal: { code: string } }>().refusal.code;
}

test('an account is opened with a password that is told once and kept nowhere', async () => {
  const order = { idempotencyKey: key() };
  const opened = await add(order);
  expect(opened.statusCode, opened.body).toBe(200);
  const { id, oneTimePassword } = opened.json<{ id: string; oneTimePassword: string }>();
  expect(oneTimePassword).toMatch(/^[a-z0-9]{4}(?:-[a-z0-9]{4}){3}$/u);
  expect((await add(order)).json()).toEqual({ id, oneTimePassword: null });
  expect(await rowOf('xinlai')).toMatchObject({ id, roles: ['clerk'], state: 'new', bodyName: '尼西司法所' });
  const { rows } = await server.database.superuser.query<{ text: string }>(
    `select coalesce(string_agg(c::text, ' '), '') || coalesce((select string_agg(r::text, ' ') from guitu.change_result r), '') as text
       from guitu.change c`,
  );
  expect(rows[0]?.text).toContain('account.add');
  expect(rows[0]?.text).not.toContain(oneTimePassword);
  const answer = await signIn('xinlai', oneTimePassword);
  expect(answer.statusCode, answer.body).toBe(200);
  expect(answer.json()).toMatchObject({ account: { mustChangePassword: true } });
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('who did it stands in the chain', async () => {
  const { rows } = await server.database.superuser.query(
    `select actor_name from guitu.change where command = 'account.add'`,
  );
  expect(rows).toEqual([{ actor_name: '示例管理甲' }]);
});

test('a new password and other roles end every session; switched off nobody signs in', async () => {
  const clerk = await server.as('officeA.clerk');
  const id = await accountId('officeA.clerk');
  const renewed = await administrator.post(`/api/accounts/${id}/password`, { idempotencyKey: key() });
  expect(renewed.statusCode, renewed.body).toBe(200);
  const { oneTimePassword } = renewed.json<{ oneTimePassword: string }>();
  expect((await clerk.get('/api/today')).statusCode).toBe(401);
  expect((await signIn('officeA.clerk', oneTimePassword)).statusCode).toBe(200);
  const roles = await administrator.post(`/api/accounts/${id}/roles`, {
    roles: ['clerk', 'approver'],
    idempotencyKey: key(),
  });
  expect(roles.statusCode, roles.body).toBe(200);
  expect((await rowOf('officeA.clerk')).roles).toEqual(['clerk', 'approver']);
  const switched = (disabled: boolean) =>
    administrator.post(`/api/accounts/${id}/state`, { disabled, idempotencyKey: key() });
  expect((await switched(true)).statusCode).toBe(200);
  expect((await rowOf('officeA.clerk')).state).toBe('disabled');
  expect((await signIn('officeA.clerk', oneTimePassword)).statusCode).toBe(401);
  expect((await switched(false)).statusCode).toBe(200);
  expect((await signIn('officeA.clerk', oneTimePassword)).statusCode).toBe(200);
});

test('the keys of those who watch the agency, of other places and of oneself are not held here', async () => {
  const page = await pageOf();
  expect(page.bodies.map(({ name }) => name)).toEqual([
    '香格里拉市社区矫正管理局',
    '香格里拉市司法局',
    '尼西司法所',
  ]);
  expect(page.accounts.map(({ signInName }) => signInName)).not.toContain('procuratorateA.clerk');
  for (const name of ['procuratorateA.clerk', 'courtA.clerk', 'countyB.approver', 'prefecture.approver']) {
    const id = await accountId(name);
    expect(id).not.toBe('');
    const answer = administrator.post(`/api/accounts/${id}/password`, { idempotencyKey: key() });
    expect(await refusal(answer, 404)).toBe('not-found');
  }
  expect(await refusal(add({ signInName: 'jian', bodyId: server.bodies.procuratorateA }), 422)).toBe(
    'account.elsewhere',
  );
  expect(await refusal(add({ signInName: 'zhou', bodyId: server.bodies.prefecture }), 422)).toBe(
    'account.elsewhere',
  );
  const own = await accountId('countyA.administrator');
  const disable = administrator.post(`/api/accounts/${own}/state`, { disabled: true, idempotencyKey: key() });
  expect(await refusal(disable, 422)).toBe('account.own');
});

test('whoever also works for a body elsewhere is not kept here alone', async () => {
  const id = await accountId('officeA.approver');
  await server.database.superuser.query(
    'insert into guitu.account_body (account_id, body_id) values ($1, $2)',
    [id, server.bodies.officeB],
  );
  const answer = administrator.post(`/api/accounts/${id}/password`, { idempotencyKey: key() });
  expect(await refusal(answer, 404)).toBe('not-found');
});

test('only administrators keep accounts; who administrates decides on no case', async () => {
  expect(await refusal(add({}, await server.as('countyA.approver')), 403)).toBe('access.role');
  expect(await refusal(add({ signInName: 'liangyang', roles: ['administrator', 'approver'] }), 422)).toBe(
    'account.mixed-roles',
  );
  expect(await refusal(add(), 422)).toBe('account.taken');
  expect(await refusal(add({ signInName: '张三' }), 400)).toBe('request.invalid');
});
