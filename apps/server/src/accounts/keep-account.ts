import type { Refusal, Role } from '@guitu/law';
import {
  findAccountBySignInName,
  revokeSessionsOfAccount,
  setAccountDisabled,
  setPassword,
  setRoles,
  write,
} from '@guitu/record';
import type { Change } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { AddAccount } from '../contract/accounts.ts';
import { NotFound } from '../http/answer.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { hashPassword, newOneTimePassword } from '../sign-in/password.ts';
import { keeperAccess } from './keeper-access.ts';
import { loadKeptBodies } from './kept-bodies.ts';
import { makeAccount } from './make-account.ts';

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

/** Gives a one-time password in place of the one there was, and signs everybody out who used it. */
export async function renewPassword(
  services: Services,
  visitor: Visitor,
  id: string,
  idempotencyKey: string,
): Promise<{ readonly id: string; readonly oneTimePassword: string | null }> {
  const password = newOneTimePassword();
  const hash = await hashPassword(password);
  const command = { command: 'account.password', idempotencyKey, body: { accountId: id } };
  const { replayed } = await keep(services, visitor, command, async (transaction, change) => {
    await getOther(transaction, visitor, id);
    await setPassword(transaction, id, hash, change.at);
    // Never changed by its owner: the first sign-in asks for a password of one's own.
    await transaction
      .updateTable('account')
      .set({ password_changed_at: null })
      .where('id', '=', id)
      .execute();
    return { id };
  });
  await revokeSessionsOfAccount(services.record, id);
  return { id, oneTimePassword: replayed ? null : password };
}

/** Switches an account off, at once and wherever it is signed in, or on again. */
export async function switchAccount(
  services: Services,
  visitor: Visitor,
  id: string,
  { disabled, idempotencyKey }: { readonly disabled: boolean; readonly idempotencyKey: string },
): Promise<{ readonly id: string }> {
  const order = {
    command: disabled ? 'account.disable' : 'account.enable',
    idempotencyKey,
    body: { accountId: id },
  };
  const { result } = await keep(services, visitor, order, async (transaction, change) => {
    await getOther(transaction, visitor, id);
    await setAccountDisabled(transaction, id, disabled ? change.at : null);
    return { id };
  });
  if (disabled) await revokeSessionsOfAccount(services.record, id);
  return result;
}

/** Gives an account other roles; whoever is signed in with it signs in anew. */
export async function changeRoles(
  services: Services,
  visitor: Visitor,
  id: string,
  { roles, idempotencyKey }: { readonly roles: readonly Role[]; readonly idempotencyKey: string },
): Promise<{ readonly id: string }> {
  refuseMixed(roles);
  const command = { command: 'account.roles', idempotencyKey, body: { accountId: id, roles } };
  const { result } = await keep(services, visitor, command, async (transaction) => {
    await getOther(transaction, visitor, id);
    await setRoles(transaction, id, roles);
    return { id };
  });
  await revokeSessionsOfAccount(services.record, id);
  return result;
}

function keep<T>(
  services: Services,
  visitor: Visitor,
  command: { readonly command: string; readonly idempotencyKey: string; readonly body: unknown },
  work: (transaction: Transaction, change: Change) => Promise<T>,
) {
  const order = {
    ...command,
    definitionVersion: '1',
    chainId: visitor.body.id,
    caseId: null,
    holderCode: visitor.body.regionCode,
  };
  return write(services.record, keeperAccess(visitor), order, work);
}

/** An account that is his to keep, with every body it works for, and not his own. */
async function getOther(transaction: Transaction, visitor: Visitor, id: string): Promise<Row<'account'>> {
  const account = await transaction
    .selectFrom('account')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (account === undefined) throw new NotFound();
  const others = await transaction
    .selectFrom('account_body')
    .select('body_id')
    .where('account_id', '=', id)
    .execute();
  const kept = new Set((await loadKeptBodies(transaction, visitor.body)).map((body) => body.id));
  const bodies = [account.body_id, ...others.map((other) => other.body_id)];
  if (!bodies.every((body) => kept.has(body))) throw new NotFound();
  if (id === visitor.account.id) return refuseCommand([own]);
  return account;
}

/** Whoever sets who may decide, and by which rules, does not decide himself. */
function refuseMixed(roles: readonly Role[]): void {
  if (roles.includes('administrator') && roles.length > 1) refuseCommand([mixed]);
}

const mixed: Refusal = {
  code: 'account.mixed-roles',
  text: '管理员不办理案件，管理岗位不能和经办、审批在同一个账号上。',
  instead: '同一个人两样都做的，请开两个账号。',
};

const own: Refusal = {
  code: 'account.own',
  text: '自己的账号不能自己停用、改岗位或者重置密码。',
  instead: '改密码请用“修改密码”；其他的请另一位管理员办理。',
};

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
