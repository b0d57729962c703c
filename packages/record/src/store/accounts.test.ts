import { afterAll, beforeAll, expect, test } from 'vitest';

import { systemAccess } from '../change/access.ts';
import { read } from '../change/read.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { accessOf, countyA, countyB, insertTestBodies } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import {
  bodiesOfAccount,
  createAccount,
  findAccountBySignInName,
  listAccounts,
  setAccountDisabled,
} from './accounts.ts';
import {
  createSession,
  deleteEndedSessions,
  findSession,
  revokeSession,
  revokeSessionsOfAccount,
  touchSession,
} from './sessions.ts';
import { clearFailedSignIns, recordFailedSignIn } from './sign-in-attempts.ts';

let opened: TestRecord;
let now = '2026-03-02T02:00:00.000Z';
const a = accessOf(countyA);
const b = accessOf(countyB);
const accountId = newId();
const later = '2026-03-02T10:00:00.000Z';
const today = '2026-03-02';

type Work = Parameters<typeof write<null>>[3];

async function administer(work: Work): Promise<void> {
  const order = {
    command: 'account',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: a.bodyId,
    caseId: null,
  };
  await write(opened.record, { ...a, role: 'system' }, { ...order, holderCode: countyA, body: {} }, work);
}

beforeAll(async () => {
  opened = await openTestRecord({ now: () => now });
  await insertTestBodies(opened.record, a, b);
  await administer(async (transaction, change) => {
    const account = {
      sign_in_name: 'example',
      display_name: '示例',
      password_hash: 'hash',
      roles: ['clerk'],
    };
    await createAccount(transaction, { id: accountId, body_id: a.bodyId, ...account, created_at: change.at });
    await transaction
      .insertInto('account_body')
      .values({ account_id: accountId, body_id: b.bodyId })
      .execute();
    return null;
  });
});
afterAll(() => opened.close());

const account = () => read(opened.record, systemAccess(), (t) => findAccountBySignInName(t, 'example'));

test('an account and its bodies, its own first', async () => {
  expect(await account()).toMatchObject({ id: accountId, roles: ['clerk'], failed_attempts: 0 });
  const bodies = await read(opened.record, systemAccess(), (t) => bodiesOfAccount(t, accountId));
  expect(bodies.map((body) => body.id)).toEqual([a.bodyId, b.bodyId]);
  const listed = await read(opened.record, systemAccess(), (t) => listAccounts(t, a));
  expect(listed).toMatchObject([{ sign_in_name: 'example' }]);
  expect(listed[0]).not.toHaveProperty('password_hash');
  expect(await read(opened.record, systemAccess(), (t) => listAccounts(t, b))).toEqual([]);
});

test('agencies cannot read accounts at all', async () => {
  const reading = read(opened.record, a, (t) => findAccountBySignInName(t, 'example'));
  await expect(reading).rejects.toMatchObject({ code: '42501' });
});

test('the third failure locks, success forgets', async () => {
  const rule = { lockAfter: 3, until: later };
  const fail = () => recordFailedSignIn(opened.record, accountId, rule);
  expect([await fail(), await fail(), await fail()]).toEqual([null, null, later]);
  expect(await account()).toMatchObject({ failed_attempts: 3, locked_until: later });
  await clearFailedSignIns(opened.record, accountId);
  expect(await account()).toMatchObject({ failed_attempts: 0, locked_until: null });
});

test('a session is found by its token until it ends, is revoked or its account is disabled', async () => {
  const { record, superuser } = opened;
  const open = () => createSession(record, { accountId, bodyId: a.bodyId, expiresAt: later });
  const token = await open();
  expect(await findSession(record, token, today)).toMatchObject({
    account: { id: accountId },
    body: { id: a.bodyId },
  });
  expect(await findSession(record, `${token}x`, today)).toBeUndefined();
  const stored = await superuser.query('select token_hash from guitu.session');
  expect(stored.rows[0].token_hash.toString()).not.toContain(token);

  now = later;
  expect(await findSession(record, token, today)).toBeUndefined();
  now = '2026-03-02T09:00:00.000Z';
  await touchSession(record, token, '2026-03-02T20:00:00.000Z');
  expect(await findSession(record, token, today)).toMatchObject({
    lastUsedAt: now,
    expiresAt: '2026-03-02T20:00:00.000Z',
  });

  await revokeSession(record, token);
  expect(await findSession(record, token, today)).toBeUndefined();

  const [one, two] = [await open(), await open()];
  await revokeSessionsOfAccount(record, accountId);
  expect([await findSession(record, one, today), await findSession(record, two, today)]).toEqual([
    undefined,
    undefined,
  ]);

  const last = await open();
  await administer(async (transaction, change) => {
    await setAccountDisabled(transaction, accountId, change.at);
    return null;
  });
  expect(await findSession(record, last, today)).toBeUndefined();
  await deleteEndedSessions(record, '2027-01-01T00:00:00.000Z');
  expect((await superuser.query('select from guitu.session')).rowCount).toBe(0);
});
