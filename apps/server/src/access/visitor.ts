import type { Actor, Moment, Office, Role } from '@guitu/law';
import type { Access } from '@guitu/record';

import type { Acting } from '../roster/acting.ts';
import { databaseRole } from './offices.ts';

/** A body as sessions carry it. */
export interface VisitorBody {
  readonly id: string;
  readonly name: string;
  readonly kind: Office;
  readonly regionCode: number;
  readonly low: number;
  readonly high: number;
}

export interface VisitorAccount {
  readonly id: string;
  readonly name: string;
  readonly signInName: string;
  readonly roles: readonly Role[];
  readonly mustChangePassword: boolean;
  /** For whom he acts in this body today; the roles it gives are among `roles` already. */
  readonly acting?: Acting;
}

/** Who is asking: an account, working for one of its bodies. */
export interface Visitor {
  readonly account: VisitorAccount;
  readonly body: VisitorBody;
  readonly bodies: readonly VisitorBody[];
  readonly expiresAt: Moment;
  /** The cookie's token: needed to end or renew this very session. */
  readonly token: string;
}

/** The visitor as law sees him. */
export function actorOf({ account, body }: Visitor): Actor {
  return {
    accountId: account.id,
    name: account.name,
    office: body.kind,
    bodyId: body.id,
    bodyName: body.name,
    low: body.low,
    high: body.high,
    roles: account.roles,
  };
}

/** The visitor as the database sees him: a role and a range. */
export function accessOf({ account, body }: Visitor): Access {
  return {
    role: databaseRole(body.kind),
    low: body.low,
    high: body.high,
    accountId: account.id,
    // The chain says for whom he acted, where a role of his came from that.
    accountName: nameInChain(account),
    bodyId: body.id,
    bodyName: body.name,
  };
}

function nameInChain({ name, acting }: VisitorAccount): string {
  if (acting === undefined || acting.roles.length === 0) return name;
  return `${name}（代${acting.forNames.join('、')}）`;
}
