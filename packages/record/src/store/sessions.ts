import { createHash, randomBytes } from 'node:crypto';

import type { Transaction } from 'kysely';

import { systemAccess } from '../change/access.ts';
import { takeOn } from '../change/take-on.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import type { Account, Body } from './accounts.ts';

/** A session in force with its account and the body it acts for. */
export interface OpenSession {
  readonly account: Omit<Account, 'password_hash'>;
  readonly body: Body;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
}

/** Opens a session; the token is returned once and only its hash is kept. */
export async function createSession(
  record: Record,
  session: { readonly accountId: string; readonly bodyId: string; readonly expiresAt: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = record.now();
  await asSystem(record, (transaction) =>
    transaction
      .insertInto('session')
      .values({
        token_hash: hashOf(token),
        account_id: session.accountId,
        body_id: session.bodyId,
        created_at: now,
        last_used_at: now,
        expires_at: session.expiresAt,
      })
      .execute(),
  );
  return token;
}

/** The session of a token, unless it ended, was revoked, or its account is disabled. */
export function findSession(record: Record, token: string): Promise<OpenSession | undefined> {
  return asSystem(record, async (transaction) => {
    const session = await transaction
      .selectFrom('session')
      .select(['account_id', 'body_id', 'last_used_at', 'expires_at'])
      .where('token_hash', '=', hashOf(token))
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', record.now())
      .executeTakeFirst();
    if (!session) return undefined;
    const account = await transaction
      .selectFrom('account')
      .select([
        'id',
        'body_id',
        'sign_in_name',
        'display_name',
        'title',
        'roles',
        'disabled_at',
        'failed_attempts',
      ])
      .select(['locked_until', 'password_changed_at', 'created_at'])
      .where('id', '=', session.account_id)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    const body = await transaction
      .selectFrom('body')
      .selectAll()
      .where('id', '=', session.body_id)
      .executeTakeFirst();
    if (!account || !body) return undefined;
    return { account, body, lastUsedAt: session.last_used_at, expiresAt: session.expires_at };
  });
}

/** Notes that a session is in use and puts off its end. Once a minute is enough; the caller looks at lastUsedAt. */
export async function touchSession(record: Record, token: string, expiresAt: string): Promise<void> {
  await alter(record, token, { last_used_at: record.now(), expires_at: expiresAt });
}

/** Lets the session act for another body of the same account; the server checks that it may. */
export async function switchSessionBody(record: Record, token: string, bodyId: string): Promise<void> {
  await alter(record, token, { body_id: bodyId });
}

/** Ends a session. */
export async function revokeSession(record: Record, token: string): Promise<void> {
  await alter(record, token, { revoked_at: record.now() });
}

/** Ends all sessions of an account: new password, disabled, lost device. */
export async function revokeSessionsOfAccount(record: Record, accountId: string): Promise<void> {
  await asSystem(record, (transaction) =>
    transaction
      .updateTable('session')
      .set({ revoked_at: record.now() })
      .where('account_id', '=', accountId)
      .where('revoked_at', 'is', null)
      .execute(),
  );
}

/** Removes sessions that ended before a moment. */
export async function deleteEndedSessions(record: Record, before: string): Promise<void> {
  await asSystem(record, (transaction) =>
    transaction.deleteFrom('session').where('expires_at', '<', before).execute(),
  );
}

type Alteration = { last_used_at?: string; expires_at?: string; body_id?: string; revoked_at?: string };

async function alter(record: Record, token: string, values: Alteration): Promise<void> {
  await asSystem(record, (transaction) =>
    transaction
      .updateTable('session')
      .set(values)
      .where('token_hash', '=', hashOf(token))
      .where('revoked_at', 'is', null)
      .execute(),
  );
}

function asSystem<T>(record: Record, work: (transaction: Transaction<DB>) => Promise<T>): Promise<T> {
  return record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    return work(transaction);
  });
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
