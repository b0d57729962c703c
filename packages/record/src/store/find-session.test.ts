import { afterAll, beforeAll, expect, test } from 'vitest';

import { systemAccess } from '../change/access.ts';
import { read } from '../change/read.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { accessOf, countyA, countyB, insertTestBodies, prefecture } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { bodiesOfAccount, createAccount } from './accounts.ts';
import { findSession } from './find-session.ts';
import { createSession } from './sessions.ts';

let opened: TestRecord;
const own = accessOf(countyB);
const others = [accessOf(countyA), accessOf(prefecture)];
const accountId = newId();
const expiresAt = '2999-01-01T00:00:00.000Z';
const today = '2026-03-02';

beforeAll(async () => {
  opened = await openTestRecord();
  await insertTestBodies(opened.record, own, ...others);
  const order = {
    command: 'account',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: own.bodyId,
    caseId: null,
    holderCode: countyB,
    body: {},
  };
  await write(opened.record, systemAccess(), order, async (transaction, change) => {
    const account = {
      sign_in_name: 'example',
      display_name: '示例',
      password_hash: 'hash',
      roles: ['clerk'],
    };
    await createAccount(transaction, {
      id: accountId,
      body_id: own.bodyId,
      ...account,
      created_at: change.at,
    });
    for (const { bodyId } of others) {
      await transaction
        .insertInto('account_body')
        .values({ account_id: accountId, body_id: bodyId })
        .execute();
    }
    return null;
  });
});
afterAll(() => opened.close());

test('a session comes with its account, the body it acts for and all bodies, the own one first', async () => {
  const { record } = opened;
  const bodyId = others[0]!.bodyId;
  const token = await createSession(record, { accountId, bodyId, expiresAt });
  const session = await findSession(record, token, today);
  expect(session).toMatchObject({
    account: { id: accountId, sign_in_name: 'example', roles: ['clerk'] },
    body: { id: bodyId, region_code: countyA },
    expiresAt,
  });
  expect(session?.account).not.toHaveProperty('password_hash');
  const listed = await read(record, systemAccess(), (t) => bodiesOfAccount(t, accountId));
  expect(session?.bodies).toEqual(listed);
  expect(session?.bodies.map((body) => body.region_code)).toEqual([countyB, prefecture, countyA]);
});

test('a body the account was taken off is still the one the session acts for, and not among its bodies', async () => {
  const { record, superuser } = opened;
  const bodyId = others[1]!.bodyId;
  const token = await createSession(record, { accountId, bodyId, expiresAt });
  await superuser.query('delete from guitu.account_body where body_id = $1', [bodyId]);
  const session = await findSession(record, token, today);
  expect(session?.body.id).toBe(bodyId);
  expect(session?.bodies.map((body) => body.region_code)).toEqual([countyB, countyA]);
});

test('comes with whom the account acts for on that day in that body, the nearest end first', async () => {
  const { record, superuser } = opened;
  const bodyId = own.bodyId;
  const token = await createSession(record, { accountId, bodyId, expiresAt });
  const absent = (name: string, from: string, until: string, ended: string | null, body = bodyId) =>
    superuser.query(
      `set session_replication_role = replica;
       insert into guitu.absence (id, body_id, account_id, name, from_on, until_on, acting_id, ended_on, entered_by, entered_at, holder_code,
                                  written_by_code, change_id)
       values ('${newId()}', '${body}', '${accountId}', '${name}', '${from}', '${until}', '${accountId}', ${ended === null ? 'null' : `'${ended}'`},
               '示例', now(), ${countyB}, ${countyB}, '${newId()}');
       set session_replication_role = origin`,
    );
  await absent('示例后回', '2026-03-01', '2026-03-05', null);
  await absent('示例先回', '2026-03-02', '2026-03-02', null);
  await absent('示例已回', '2026-03-01', '2026-03-05', '2026-03-01');
  await absent('示例未走', '2026-03-03', '2026-03-05', null);
  await absent('示例别处', '2026-03-01', '2026-03-05', null, others[0]!.bodyId);
  const session = await findSession(record, token, today);
  expect(session?.acting.map(({ name }) => name)).toEqual(['示例先回', '示例后回']);
  await expect(findSession(record, token, "2026-03-02' or true --")).rejects.toThrow('a day');
});

test('a token is data, whatever stands in it, and the connection keeps nothing of the role', async () => {
  const { record } = opened;
  for (const token of ['', `' or true --`, `'; drop table guitu.session; --`]) {
    expect(await findSession(record, token, today)).toBeUndefined();
  }
  for (let connection = 0; connection < 6; connection += 1) {
    const { rows } = await record.pool.query('select current_user, session_user');
    expect(rows).toEqual([{ current_user: 'guitu_run', session_user: 'guitu_run' }]);
  }
  await expect(record.pool.query('select from guitu.session')).rejects.toMatchObject({ code: '42501' });
});
