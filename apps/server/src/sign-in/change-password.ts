import {
  findAccount,
  newId,
  read,
  revokeSessionsOfAccount,
  setPassword,
  systemAccess,
  write,
} from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { Refused } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { openSession } from './open-session.ts';
import { passwordObjection } from './password-rule.ts';
import { checkPassword, hashPassword } from './password.ts';

/** Sets a new password. Every session of the account ends, this one goes on under a new token. */
export async function changePassword(
  services: Services,
  visitor: Visitor,
  present: string,
  next: string,
): Promise<Visitor> {
  const { account } = visitor;
  const row = await read(services.record, systemAccess(), (transaction) =>
    findAccount(transaction, account.id),
  );
  if (!(await checkPassword(row?.password_hash, present))) {
    throw new Refused(422, { code: 'password.wrong', field: 'present', text: '现在的密码不对，请核对。' });
  }
  const objection = passwordObjection(account.signInName, present, next);
  if (objection !== undefined) throw new Refused(422, objection);
  const hash = await hashPassword(next);
  const order = {
    command: 'account.password',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: visitor.body.id,
    caseId: null,
    holderCode: visitor.body.regionCode,
    body: { accountId: account.id },
  };
  await write(
    services.record,
    { ...accessOf(visitor), role: 'system' },
    order,
    async (transaction, change) => {
      await setPassword(transaction, account.id, hash, change.at);
      return null;
    },
  );
  await revokeSessionsOfAccount(services.record, account.id);
  return openSession(services, account.id);
}
