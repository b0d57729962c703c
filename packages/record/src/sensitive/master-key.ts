import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { writeOnce } from '../files/write-once.ts';
import { RecordRefusal } from '../refusal.ts';

/** Where the master key lies: GUITU_MASTER_KEY_FILE (a mounted secret), else keys/master.key in the data folder. */
export function masterKeyPath(folder: string): { path: string; given: boolean } {
  const given = process.env['GUITU_MASTER_KEY_FILE'];
  return given ? { path: given, given: true } : { path: join(folder, 'keys', 'master.key'), given: false };
}

/**
 * Reads the master key (64 hexadecimal digits). Where none lies in the data folder one is made, but only if `mayCreate`:
 * for a database that already holds wrapped keys a new master key would be a silent loss of everything sealed.
 */
export async function loadMasterKey(folder: string, mayCreate: boolean): Promise<Buffer> {
  const { path, given } = masterKeyPath(folder);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) {
    if (given || !mayCreate) {
      throw new RecordRefusal(
        'record.masterKey',
        `找不到主密钥文件 ${path}。没有它，已加密的数据无法打开；请从备份恢复该文件后再启动。`,
      );
    }
    await writeOnce(path, Buffer.from(`${randomBytes(32).toString('hex')}\n`), 0o600);
    return loadMasterKey(folder, false);
  }
  // A mounted secret often belongs to a group; our own file to nobody else.
  await refuseIfReadable(path, given ? 0o007 : 0o077);
  if (!/^[0-9a-f]{64}\s*$/i.test(text)) {
    throw new RecordRefusal('record.masterKey', `主密钥文件 ${path} 的内容不正确，应为 64 位十六进制数字。`);
  }
  return Buffer.from(text.trim(), 'hex');
}

async function refuseIfReadable(path: string, by: number): Promise<void> {
  if (process.platform === 'win32') return;
  const { mode } = await stat(path);
  if ((mode & by) !== 0) {
    throw new RecordRefusal(
      'record.masterKey',
      `主密钥文件 ${path} 可被其他用户读取，请执行 chmod 600 后再启动。`,
    );
  }
}
