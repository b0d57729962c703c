import type { Selectable, Transaction } from 'kysely';

import type { AccountTable, BodyTable, DB } from '../schema/tables.generated.ts';

/** All functions here run as system: nobody else may touch accounts. */
export type Account = Selectable<AccountTable>;
export type Body = Selectable<BodyTable>;

/** The account that signs in under this name, or undefined. Disabled and locked ones are returned too: look. */
export function findAccountBySignInName(
  transaction: Transaction<DB>,
  signInName: string,
): Promise<Account | undefined> {
  return transaction
    .selectFrom('account')
    .selectAll()
    .where('sign_in_name', '=', signInName)
    .executeTakeFirst();
}

/** An account by id, or undefined. */
export function findAccount(transaction: Transaction<DB>, id: string): Promise<Account | undefined> {
  return transaction.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The accounts of bodies inside a range, for their administrators. Without password hashes. */
export function listAccounts(
  transaction: Transaction<DB>,
  range: { readonly low: number; readonly high: number },
): Promise<(Omit<Account, 'password_hash'> & { body_name: string })[]> {
  return transaction
    .selectFrom('account')
    .innerJoin('body', 'body.id', 'account.body_id')
    .select([
      'account.id',
      'account.body_id',
      'sign_in_name',
      'display_name',
      'title',
      'roles',
      'disabled_at',
    ])
    .select([
      'failed_attempts',
      'locked_until',
      'password_changed_at',
      'account.created_at',
      'wecom_user',
      'body.name as body_name',
    ])
    .where('body.range_low', '>=', range.low)
    .where('body.range_high', '<=', range.high)
    .orderBy('body.region_code')
    .orderBy('sign_in_name')
    .execute();
}

/** The bodies an account may act for, its own first. */
export async function bodiesOfAccount(transaction: Transaction<DB>, accountId: string): Promise<Body[]> {
  const own = await transaction
    .selectFrom('body')
    .innerJoin('account', 'account.body_id', 'body.id')
    .selectAll('body')
    .where('account.id', '=', accountId)
    .execute();
  const others = await transaction
    .selectFrom('body')
    .innerJoin('account_body', 'account_body.body_id', 'body.id')
    .selectAll('body')
    .where('account_body.account_id', '=', accountId)
    .orderBy('body.region_code')
    .execute();
  return [...own, ...others.filter((body) => body.id !== own[0]?.id)];
}

/** Opens an account. Call it inside write(), so that who opened it is in the chain. */
export async function createAccount(
  transaction: Transaction<DB>,
  account: Pick<Account, 'id' | 'body_id' | 'sign_in_name' | 'display_name' | 'password_hash' | 'roles'> & {
    readonly title?: string | null;
    readonly created_at: string;
  },
): Promise<void> {
  await transaction
    .insertInto('account')
    .values({ ...account, password_changed_at: account.created_at })
    .execute();
}

/** Disables or enables an account. Call it inside write(); end its sessions too. */
export async function setAccountDisabled(
  transaction: Transaction<DB>,
  id: string,
  at: string | null,
): Promise<void> {
  await transaction.updateTable('account').set({ disabled_at: at }).where('id', '=', id).execute();
}

/** Gives an account other roles in place of those it has. Call it inside write(); end its sessions too. */
export async function setRoles(
  transaction: Transaction<DB>,
  id: string,
  roles: readonly string[],
): Promise<void> {
  await transaction
    .updateTable('account')
    .set({ roles: [...roles] })
    .where('id', '=', id)
    .execute();
}

/** Sets what an officer is called in 政务微信; null where he has no name there any more. Call it inside write(). */
export async function setWecomUser(
  transaction: Transaction<DB>,
  id: string,
  userName: string | null,
): Promise<void> {
  await transaction.updateTable('account').set({ wecom_user: userName }).where('id', '=', id).execute();
}

/** Sets a new password hash and lifts a lock. Call it inside write(); end its sessions too. */
export async function setPassword(
  transaction: Transaction<DB>,
  id: string,
  passwordHash: string,
  at: string,
): Promise<void> {
  await transaction
    .updateTable('account')
    .set({ password_hash: passwordHash, password_changed_at: at, failed_attempts: 0, locked_until: null })
    .where('id', '=', id)
    .execute();
}
