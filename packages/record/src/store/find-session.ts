import { createHash } from 'node:crypto';

import type { QueryResult } from 'pg';

import type { Record } from '../open/record.ts';
import type { Account, Body } from './accounts.ts';

/** A session in force with its account, the body it acts for and all the bodies the account may act for, its own first. */
export interface OpenSession {
  readonly account: Pick<
    Account,
    'id' | 'sign_in_name' | 'display_name' | 'title' | 'roles' | 'password_changed_at'
  >;
  readonly body: Body;
  /** `body` is not among them when the account has been taken off it since. */
  readonly bodies: readonly Body[];
  readonly lastUsedAt: string;
  readonly expiresAt: string;
  /** Whom of this body the account acts for on that day, the nearest end first. */
  readonly acting: readonly ActingFor[];
}

/** Somebody who is not at work, and what whoever acts for him may do meanwhile. */
export interface ActingFor {
  readonly account_id: string;
  readonly name: string;
  readonly until_on: string;
  readonly grants: readonly string[];
}

/** One row a body: the account's own, the others, and the one the session acts for. */
interface Found extends Body {
  readonly account_id: string;
  readonly sign_in_name: string;
  readonly display_name: string;
  readonly title: string | null;
  readonly roles: string[];
  readonly password_changed_at: string | null;
  readonly last_used_at: string;
  readonly expires_at: string;
  readonly acting: boolean;
  readonly permitted: boolean;
}

/** The session of a token as it is on `day`, unless it ended, was revoked, or its account is disabled. */
export async function findSession(
  record: Record,
  token: string,
  day: string,
): Promise<OpenSession | undefined> {
  const { rows, absences } = await ask(record, hashOf(token), day);
  const acting = rows.find((row) => row.acting);
  // Moments are text of one length: their order is that of time.
  if (acting === undefined || acting.expires_at <= record.now()) return undefined;
  return {
    account: {
      id: acting.account_id,
      sign_in_name: acting.sign_in_name,
      display_name: acting.display_name,
      title: acting.title,
      roles: acting.roles,
      password_changed_at: acting.password_changed_at,
    },
    body: bodyOf(acting),
    bodies: rows.filter((row) => row.permitted).map(bodyOf),
    lastUsedAt: acting.last_used_at,
    expiresAt: acting.expires_at,
    acting: absences,
  };
}

/** Tokens are stored as this alone. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * Every request asks this before anything else, so it costs one round trip: statements sent as one text are one
 * transaction, in which the first takes on the role for the others. Such a text takes no parameters; what is put into it is
 * a digest in hexadecimal, whatever the token was, and a day.
 */
async function ask(
  record: Record,
  hash: Buffer,
  day: string,
): Promise<{ readonly rows: readonly Found[]; readonly absences: readonly ActingFor[] }> {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error('a day is asked for');
  const token = `'\\x${hash.toString('hex')}'`;
  const results: unknown = await record.pool.query(`
    select set_config('role', 'guitu_system', true);
    select a.id as account_id, a.sign_in_name, a.display_name, a.title, a.roles, a.password_changed_at,
           s.last_used_at, s.expires_at, b.id = s.body_id as acting,
           b.id = a.body_id or exists (select from guitu.account_body o where o.account_id = a.id and o.body_id = b.id) as permitted,
           b.id, b.kind, b.region_code, b.range_low, b.range_high, b.name, b.parent_id
      from guitu.session s
      join guitu.account a on a.id = s.account_id and a.disabled_at is null
      join lateral (
        select a.body_id union select s.body_id union select o.body_id from guitu.account_body o where o.account_id = a.id
      ) one on true
      join guitu.body b on b.id = one.body_id
     where s.token_hash = ${token} and s.revoked_at is null
     order by (b.id = a.body_id) desc, b.region_code;
    select o.account_id, o.name, o.until_on, o.grants
      from guitu.session s join guitu.absence o on o.acting_id = s.account_id and o.body_id = s.body_id
     where s.token_hash = ${token} and s.revoked_at is null
       and o.from_on <= '${day}' and o.until_on >= '${day}' and o.ended_on is null
     order by o.until_on`);
  const [, found, absences] = results as [QueryResult, QueryResult<Found>, QueryResult<ActingFor>];
  return { rows: found.rows, absences: absences.rows };
}

function bodyOf({ id, kind, region_code, range_low, range_high, name, parent_id }: Found): Body {
  return { id, kind, region_code, range_low, range_high, name, parent_id };
}
