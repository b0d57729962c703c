import { randomBytes } from 'node:crypto';

import type { Transaction } from 'kysely';

import { systemAccess } from '../change/access.ts';
import { takeOn } from '../change/take-on.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { hashOf } from './find-session.ts';

export { findSession } from './find-session.ts';
export type { ActingFor, OpenSession } from './find-session.ts';

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
