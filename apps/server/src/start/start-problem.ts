import { BackupProblem, ClusterProblem, RecordRefusal } from '@guitu/record';

/** What keeps the server from starting, said to whoever typed the command. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

/** One sentence for a problem with a known cause; nothing for a mistake of ours, which keeps its stack. */
export function findSentence(error: unknown): string | undefined {
  if (error instanceof StartProblem) return error.message;
  if (error instanceof ClusterProblem || error instanceof RecordRefusal) return error.text;
  if (error instanceof BackupProblem) return error.text;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? sentences[code] : undefined;
}

const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: '连不上 DATABASE_URL 所指的数据库：没有程序在那个地址应答。请检查地址和数据库是否已启动。',
  ENOTFOUND: '连不上 DATABASE_URL 所指的数据库：找不到这个主机名。',
  '28P01': 'DATABASE_URL 的用户名或者密码不对。',
  '28000': 'DATABASE_URL 的用户不能登录这个数据库。',
  '3D000': 'DATABASE_URL 所指的数据库还不存在，请先建立。',
  '42501': 'DATABASE_URL 的用户权限不够：要能建立角色（createrole）并拥有这个数据库。',
  ENOSPC: '磁盘已满。请腾出至少 300 MB 空间后重试，已有数据不受影响。',
  '53100': '数据库所在的磁盘已满。请腾出空间后重试，已提交的数据不受影响。',
  EDQUOT: '磁盘配额已用完。请腾出空间后重试，已有数据不受影响。',
};

/** The sentence for a port that cannot be opened; nothing for other errors. */
export function findListenSentence(error: unknown, host: string, port: number): string | undefined {
  switch ((error as { code?: unknown }).code) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被别的程序占用。请先停掉它，或者换一个端口启动，例如：PORT=${port + 1} npm start`;
    case 'EACCES':
      return `当前用户不能使用端口 ${port}。请换一个 1024 以上的端口，例如：PORT=8420 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST 所写的地址“${host}”不在这台机器上。只在本机使用请写 127.0.0.1，对外服务请写 0.0.0.0。`;
    default:
      return undefined;
  }
}
