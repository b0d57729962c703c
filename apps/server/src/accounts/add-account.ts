import type { Refusal } from '@guitu/law';
import { findAccountBySignInName } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { AddAccount } from '../contract/accounts.ts';
import type { Services } from '../services.ts';
import { hashPassword, newOneTimePassword } from '../sign-in/password.ts';
import { keep } from './keep.ts';
import { loadKeptBodies } from './kept-bodies.ts';
import { makeAccount } from './make-account.ts';
import { refuseMixed } from './refuse-mixed.ts';

/** Opens an account with a one-time password; a repeated request opens no second one and is told no password. */
export async function addAccount(
  services: Services,
  visitor: Visitor,
  { idempotencyKey, ...order }: AddAccount,
): Promise<{ readonly id: string; readonly oneTimePassword: string | null }> {
  refuseMixed(order.roles);
  const password = newOneTimePassword();
  const passwordHash = await hashPassword(password);
  const command = { command: 'account.add', idempotencyKey, body: order };
  const { result, replayed } = await keep(services, visitor, command, async (transaction, change) => {
    const bodies = await loadKeptBodies(transaction, visitor.body);
    const body = bodies.find(({ id }) => id === order.bodyId);
    if (body === undefined) return refuseCommand([notKept]);
    if ((await findAccountBySignInName(transaction, order.signInName)) !== undefined)
      return refuseCommand([taken(order.signInName)]);
    const account = {
      signInName: order.signInName,
      displayName: order.name,
      roles: order.roles,
      bodies: [body],
      passwordHash,
    };
    return { id: await makeAccount(transaction, account, change.at) };
  });
  return { id: result.id, oneTimePassword: replayed ? null : password };
}

const notKept: Refusal = {
  code: 'account.elsewhere',
  text: '这个单位的账号不归本单位管。法院、检察院、公安、监狱的账号由维护这台服务器的人用 guitu account 开。',
};

function taken(signInName: string): Refusal {
  return {
    code: 'account.taken',
    text: `登录名“${signInName}”已经有人用了，请换一个。`,
    field: 'signInName',
  };
}
