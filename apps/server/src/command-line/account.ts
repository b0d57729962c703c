import {
  findAccountBySignInName,
  listAccounts,
  read,
  revokeSessionsOfAccount,
  setAccountDisabled,
  setPassword,
  setWecomUser,
  systemAccess,
} from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import type { AccountOrder } from '../accounts/make-account.ts';
import { makeAccount } from '../accounts/make-account.ts';
import type { Row } from '../record-types.ts';
import { hashPassword, newOneTimePassword } from '../sign-in/password.ts';
import { administer } from './administer.ts';
import { printAnswer, UsageProblem } from './answer.ts';
import { getBody } from './find-body.ts';
import { readOptions } from './read-options.ts';
import { readRoles } from './read-roles.ts';
import { tell, withInstallation } from './with-record.ts';

const usage = `用法：
  guitu account add --sign-in <登录名> --name <姓名> --body <机构>[,<机构>…] [--roles clerk,approver]
  guitu account disable --sign-in <登录名>
  guitu account enable --sign-in <登录名>
  guitu account password --sign-in <登录名>
  guitu account wecom --sign-in <登录名> [--user <政务微信账号>]
  guitu account list
机构写名称，或者 countyAgency:533401 的样式。新密码只显示一次，第一次登录时须改成自己的。
政务微信账号就是通讯录里的账号（UserID）；不写 --user 就是不再发送。`;

/** `guitu account …`: accounts are kept on the command line of the machine. */
export async function accountCommand(words: readonly string[]): Promise<void> {
  const [action, ...rest] = words;
  const kinds = {
    'sign-in': 'string',
    name: 'string',
    body: 'string',
    roles: 'string',
    user: 'string',
  } as const;
  const options = readOptions(rest, kinds, usage);
  switch (action) {
    case 'add': {
      const order = {
        signInName: options.need('sign-in'),
        displayName: options.need('name'),
        roles: readRoles(options.text('roles') ?? 'clerk'),
        bodies: options.need('body').split(','),
      };
      return withInstallation((record) => add(record, order));
    }
    case 'disable':
    case 'enable': {
      const signInName = options.need('sign-in');
      return withInstallation((record) => setDisabled(record, signInName, action === 'disable'));
    }
    case 'password': {
      const signInName = options.need('sign-in');
      return withInstallation((record) => resetPassword(record, signInName));
    }
    case 'wecom': {
      const signInName = options.need('sign-in');
      return withInstallation((record) => nameInWecom(record, signInName, options.text('user')));
    }
    case 'list':
      return withInstallation(list);
    default:
      throw new UsageProblem(usage);
  }
}

type Order = Omit<AccountOrder, 'bodies' | 'passwordHash'> & { readonly bodies: readonly string[] };

async function add(record: GuituRecord, order: Order): Promise<void> {
  const taken = await read(record, systemAccess(), (transaction) =>
    findAccountBySignInName(transaction, order.signInName),
  );
  if (taken !== undefined) throw new UsageProblem(`登录名“${order.signInName}”已经有人用了，请换一个。`);
  const bodies: Row<'body'>[] = [];
  for (const name of order.bodies) bodies.push(await getBody(record, name.trim()));
  const [main] = bodies;
  if (main === undefined) throw new UsageProblem(usage);
  const password = newOneTimePassword();
  const passwordHash = await hashPassword(password);
  await administer(
    record,
    {
      command: 'account.add',
      bodyId: main.id,
      holderCode: main.region_code,
      body: { signInName: order.signInName, roles: order.roles, bodies: bodies.map((body) => body.id) },
    },
    async (transaction, change) => {
      await makeAccount(transaction, { ...order, bodies, passwordHash }, change.at);
      return null;
    },
  );
  printAnswer({
    signInName: order.signInName,
    oneTimePassword: password,
    bodies: bodies.map((body) => body.name),
  });
  tell('请把一次性密码当面告诉本人，第一次登录时须改成自己的密码。');
}

async function getAccount(record: GuituRecord, signInName: string) {
  const account = await read(record, systemAccess(), (transaction) =>
    findAccountBySignInName(transaction, signInName),
  );
  if (account === undefined)
    throw new UsageProblem(`没有登录名为“${signInName}”的账号。guitu account list 列出全部账号。`);
  return account;
}

async function setDisabled(record: GuituRecord, signInName: string, disabled: boolean): Promise<void> {
  const account = await getAccount(record, signInName);
  await administer(
    record,
    {
      command: disabled ? 'account.disable' : 'account.enable',
      bodyId: account.body_id,
      holderCode: 0,
      body: { accountId: account.id },
    },
    async (transaction, change) => {
      await setAccountDisabled(transaction, account.id, disabled ? change.at : null);
      return null;
    },
  );
  if (disabled) await revokeSessionsOfAccount(record, account.id);
  printAnswer({ signInName, disabled });
}

async function resetPassword(record: GuituRecord, signInName: string): Promise<void> {
  const account = await getAccount(record, signInName);
  const password = newOneTimePassword();
  const hash = await hashPassword(password);
  await administer(
    record,
    { command: 'account.password', bodyId: account.body_id, holderCode: 0, body: { accountId: account.id } },
    async (transaction, change) => {
      await setPassword(transaction, account.id, hash, change.at);
      await transaction
        .updateTable('account')
        .set({ password_changed_at: null })
        .where('id', '=', account.id)
        .execute();
      return null;
    },
  );
  await revokeSessionsOfAccount(record, account.id);
  printAnswer({ signInName, oneTimePassword: password });
  tell('这个账号的登录已全部退出。请把一次性密码当面告诉本人。');
}

/** User names of 政务微信 as its address book allows them; a `|` would be two. */
const userNameShape = /^[\w.@-]{1,64}$/u;

async function nameInWecom(record: GuituRecord, signInName: string, user: string | undefined): Promise<void> {
  if (user !== undefined && !userNameShape.test(user))
    throw new UsageProblem('政务微信账号只能有字母、数字、点、@、横线和下划线，最多 64 个。');
  const account = await getAccount(record, signInName);
  await administer(
    record,
    { command: 'account.wecom', bodyId: account.body_id, holderCode: 0, body: { accountId: account.id } },
    async (transaction) => {
      await setWecomUser(transaction, account.id, user ?? null);
      return null;
    },
  );
  printAnswer({ signInName, wecomUser: user ?? null });
}

async function list(record: GuituRecord): Promise<void> {
  const accounts = await read(record, systemAccess(), (transaction) =>
    listAccounts(transaction, { low: 0, high: 999_999_999_999 }),
  );
  printAnswer(
    accounts.map((account) => ({
      signInName: account.sign_in_name,
      name: account.display_name,
      body: account.body_name,
      roles: account.roles,
      disabled: account.disabled_at !== null,
      lockedUntil: account.locked_until,
      wecomUser: account.wecom_user,
    })),
  );
}
