import { createSession, findAccount, read, revokeSession, systemAccess } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { Refused } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { findVisitor } from './find-visitor.ts';
import { expiryOf } from './session-times.ts';

/** Opens a session for an account at its own body, with a token nobody has seen before. */
export async function openSession(services: Services, accountId: string): Promise<Visitor> {
  const account = await read(services.record, systemAccess(), (transaction) =>
    findAccount(transaction, accountId),
  );
  if (account === undefined) throw new Error('the account that signs in is gone');
  return visitorOfNewSession(services, accountId, account.body_id);
}

/** Replaces a session by a new one: another body, another password. The old token is worth nothing afterwards. */
export async function renewSession(services: Services, visitor: Visitor, bodyId: string): Promise<Visitor> {
  if (!visitor.bodies.some((body) => body.id === bodyId)) {
    throw new Refused(403, { code: 'access.role', text: '您不在这个单位任职，不能切换过去。' });
  }
  await revokeSession(services.record, visitor.token);
  return visitorOfNewSession(services, visitor.account.id, bodyId);
}

async function visitorOfNewSession(services: Services, accountId: string, bodyId: string): Promise<Visitor> {
  const token = await createSession(services.record, {
    accountId,
    bodyId,
    expiresAt: expiryOf(services.now()),
  });
  const visitor = await findVisitor(services, token);
  if (visitor === undefined) throw new Error('a session that was just opened is not there');
  return visitor;
}
