import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { CryptoProvider, SigningPair } from '../crypto/provider.ts';
import { signingFile } from '../seal/signing-pair.ts';
import { masterKeyPath } from '../sensitive/master-key.ts';
import { BackupProblem } from './backup-problem.ts';

/** The two secrets of an installation. */
export interface KeyMaterial {
  readonly master: Buffer;
  readonly signing: SigningPair | undefined;
}

/** Reads the keys of a data folder in use. */
export async function readOwnKeys(folder: string, crypto: CryptoProvider): Promise<KeyMaterial> {
  const { path } = masterKeyPath(folder);
  return {
    master: parseMasterKey(await readText(path), path),
    signing: await readSigning(join(folder, 'keys'), crypto),
  };
}

/** 64 hexadecimal digits. */
export function parseMasterKey(text: string | undefined, path: string): Buffer {
  if (text === undefined) throw new BackupProblem(`找不到主密钥文件「${path}」。`);
  if (!/^[0-9a-f]{64}\s*$/iu.test(text)) {
    throw new BackupProblem(`「${path}」不是主密钥文件：应为 64 位十六进制数字。`);
  }
  return Buffer.from(text.trim(), 'hex');
}

/** The signing pair in a folder of keys, where it is. */
export async function readSigning(keys: string, crypto: CryptoProvider): Promise<SigningPair | undefined> {
  const path = join(keys, signingFile(crypto));
  const text = await readText(path);
  return text === undefined ? undefined : parseSigning(text, path);
}

export function parseSigning(text: string, path: string): SigningPair {
  try {
    const pair = JSON.parse(text) as Partial<SigningPair>;
    if (typeof pair.privateKey === 'string' && typeof pair.publicKey === 'string') return pair as SigningPair;
  } catch {
    // Said below.
  }
  throw new BackupProblem(`「${path}」不是签名密钥文件。`);
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    if (error.code === 'EACCES')
      throw new BackupProblem(`密钥文件「${path}」当前用户读不了。请用运行归途的那个用户执行。`);
    throw error;
  });
}
