import type { Refusal } from '@guitu/law';
import type { Moment } from '@guitu/law';
import {
  clearFailedSignIns,
  findAccountBySignInName,
  read,
  recordFailedSignIn,
  systemAccess,
} from '@guitu/record';

import type { Services } from '../services.ts';
import { lockAfter, lockedRefusal, lockedUntil } from './lock-rule.ts';
import { checkPassword } from './password.ts';
import { UnknownNames } from './unknown-names.ts';

/** What somebody shows to prove who he is. A provider for OIDC will add a kind of its own. */
export interface Credentials {
  readonly signInName: string;
  readonly password: string;
}

export type Identified =
  | { readonly accountId: string; readonly refusal?: undefined }
  | { readonly accountId?: undefined; readonly refusal: Refusal };

/**
 * Finds out which account somebody is. The seam for other ways of signing in: whatever stands behind it, sessions,
 * bodies and rights stay the same.
 */
export interface IdentityProvider {
  identify(services: Services, credentials: Credentials): Promise<Identified>;
}

const wrong: Refusal = { code: 'session.wrong', text: '登录名或者密码不对，请核对后再试。' };

/** Name and password. Unknown, disabled and wrong get the same answer after the same work. */
export function passwordProvider(): IdentityProvider {
  const unknown = new UnknownNames();
  return {
    async identify(services, { signInName, password }) {
      const now = services.now();
      const account = await read(services.record, systemAccess(), (transaction) =>
        findAccountBySignInName(transaction, signInName),
      );
      const usable = account?.disabled_at === null ? account : undefined;
      const fits = await checkPassword(usable?.password_hash, password);
      const locked =
        usable === undefined ? unknown.lockOf(signInName, now) : (usable.locked_until as Moment | null);
      if (locked != null && locked > now) return { refusal: lockedRefusal(locked) };
      if (usable !== undefined && fits) {
        await clearFailedSignIns(services.record, usable.id);
        return { accountId: usable.id };
      }
      const until =
        usable === undefined
          ? unknown.fail(signInName, now)
          : await recordFailedSignIn(services.record, usable.id, {
              lockAfter,
              until: lockedUntil(usable.failed_attempts + 1, now),
            });
      return { refusal: until != null && until > now ? lockedRefusal(until as Moment) : wrong };
    },
  };
}
