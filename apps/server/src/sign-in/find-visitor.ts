import type { Moment, Office, Role } from '@guitu/law';
import { dayOf, hoursBetween } from '@guitu/law';
import { findSession, revokeSession, touchSession } from '@guitu/record';

import { isAgency } from '../access/offices.ts';
import type { Visitor, VisitorBody } from '../access/visitor.ts';
import type { Row } from '../record-types.ts';
import { actingOf } from '../roster/acting.ts';
import type { Services } from '../services.ts';
import { isIdle, touchHours } from './session-times.ts';

/**
 * Who a token belongs to, or nothing: ended, revoked, idle for too long, or the account is disabled. Asked of the
 * database at every request, so that cutting somebody off works at once, and that what was given for a time ends with it.
 */
export async function findVisitor(services: Services, token: string): Promise<Visitor | undefined> {
  const now = services.now();
  const session = await findSession(services.record, token, dayOf(now));
  if (session === undefined) return undefined;
  if (isIdle(session.lastUsedAt as Moment, now)) {
    await revokeSession(services.record, token);
    return undefined;
  }
  const { account, bodies } = session;
  // A body the account has been taken off: the session must not go on working for it.
  if (!bodies.some((body) => body.id === session.body.id)) return undefined;
  if (hoursBetween(session.lastUsedAt as Moment, now) > touchHours) {
    await touchSession(services.record, token, session.expiresAt);
  }
  const roles = account.roles as Role[];
  // Only where somebody can act for somebody else.
  const acting = isAgency(session.body.kind as Office) ? actingOf(session.acting, roles) : undefined;
  return {
    account: {
      id: account.id,
      name: account.display_name,
      signInName: account.sign_in_name,
      roles: acting === undefined ? roles : [...new Set([...roles, ...acting.roles])],
      mustChangePassword: account.password_changed_at === null,
      ...(acting === undefined ? {} : { acting }),
    },
    body: bodyOf(session.body),
    bodies: bodies.map(bodyOf),
    expiresAt: session.expiresAt as Moment,
    token,
  };
}

export function bodyOf(row: Row<'body'>): VisitorBody {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind as Office,
    regionCode: row.region_code,
    low: row.range_low,
    high: row.range_high,
  };
}
