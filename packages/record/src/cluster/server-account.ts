import { readFile, stat } from 'node:fs/promises';

import { ClusterProblem } from './cluster-problem.ts';

/**
 * The operating-system account the database server runs under.
 * `switched` is true when we are root and have to change to it.
 */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
  readonly switched: boolean;
}

/** Accounts root hands the server to, best first. `nobody` exists on every Linux and macOS. */
const preferredAccounts = ['guitu', 'postgres', '_postgres', 'nobody'];

/**
 * Chooses the account for the server. A plain user runs it as himself. PostgreSQL refuses root, so root
 * hands it to the owner of an existing data folder (a folder once used by a plain user keeps working),
 * otherwise to the first existing account of a short list.
 */
export async function chooseServerAccount(dataFolder: string): Promise<ServerAccount> {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (uid === undefined || gid === undefined) {
    throw new ClusterProblem(
      'platformUnsupported',
      '内置数据库只支持 Linux 和 macOS。请另装 PostgreSQL 15 以上版本，并用环境变量 DATABASE_URL 指明连接地址。',
    );
  }
  const accounts = await readAccounts();
  if (uid !== 0) return { uid, gid, name: nameOf(accounts, uid), switched: false };

  const owner = await stat(dataFolder).catch(() => undefined);
  if (owner && owner.uid !== 0) {
    return { uid: owner.uid, gid: owner.gid, name: nameOf(accounts, owner.uid), switched: true };
  }
  for (const name of preferredAccounts) {
    const account = accounts.find((candidate) => candidate.name === name && candidate.uid !== 0);
    if (account) return { ...account, switched: true };
  }
  throw new ClusterProblem(
    'accountMissing',
    'PostgreSQL 不允许以 root 运行，而本机没有 guitu、postgres、nobody 中的任何一个用户。请先执行 useradd --system guitu，或改用普通用户运行。',
  );
}

interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

async function readAccounts(): Promise<Account[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return text
    .split('\n')
    .map((line) => line.split(':'))
    .filter((parts) => parts.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

function nameOf(accounts: readonly Account[], uid: number): string {
  return accounts.find((account) => account.uid === uid)?.name ?? String(uid);
}

/** How an account is named in a sentence: 'postgres（uid 101）'. */
export async function describeAccount(uid: number): Promise<string> {
  return `${nameOf(await readAccounts(), uid)}（uid ${uid}）`;
}
