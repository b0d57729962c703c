import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { signingFile } from '../seal/signing-pair.ts';
import { deriveKeys } from '../sensitive/keys.ts';
import { readBytes } from './archive-reader.ts';
import { BackupProblem } from './backup-problem.ts';
import type { KeyMaterial } from './keys-folder.ts';
import { parseMasterKey, parseSigning, readSigning } from './keys-folder.ts';
import type { OpenBackup } from './open-backup.ts';

/**
 * The keys to restore with: those of `keyPath` (a master key file with the signing key beside it, or a folder with both), else those in the
 * backup. Throws BackupProblem where there are none, and where they are not the ones the backup was sealed with: nothing sealed
 * would open.
 */
export async function readKeysFor(
  backup: OpenBackup,
  keyPath: string | undefined,
  options: { readonly newSigningKey: boolean },
): Promise<KeyMaterial> {
  const keys = keyPath === undefined ? await readStoredKeys(backup) : await readGivenKeys(backup, keyPath);
  checkMaster(backup, keys.master);
  if (keys.signing === undefined && !options.newSigningKey) throw noSigningKey(backup);
  if (keys.signing !== undefined) checkSigning(backup, keys.signing);
  return keys;
}

async function readStoredKeys(backup: OpenBackup): Promise<KeyMaterial> {
  const master = await readEntry(backup, 'keys/master.key');
  const name = `keys/${signingFile(backup.crypto)}`;
  const signing = await readEntry(backup, name);
  if (master === undefined) {
    throw new BackupProblem(
      '这份备份里没有主密钥，加密的内容没有它打不开。请用 --key 写明另行保管的主密钥文件（keys/master.key），或者放着它的文件夹。没有恢复任何内容。',
    );
  }
  return {
    master: parseMasterKey(master, 'keys/master.key'),
    signing: signing === undefined ? undefined : parseSigning(signing, name),
  };
}

async function readEntry(backup: OpenBackup, name: string): Promise<string | undefined> {
  const entry = backup.entries.get(name);
  return entry && (await readBytes(backup.file, entry.offset, Math.min(entry.size, 10_000))).toString();
}

async function readGivenKeys(backup: OpenBackup, keyPath: string): Promise<KeyMaterial> {
  const status = await stat(keyPath).catch(() => undefined);
  if (!status) throw new BackupProblem(`--key 所写的「${keyPath}」不存在。没有恢复任何内容。`);
  const path = status.isDirectory() ? join(keyPath, 'master.key') : keyPath;
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BackupProblem(`主密钥文件「${path}」读不出来：${error.message}`, { cause: error });
  });
  return { master: parseMasterKey(text, path), signing: await readSigning(dirname(path), backup.crypto) };
}

function checkMaster(backup: OpenBackup, master: Buffer): void {
  const { crypto, manifest } = backup;
  const { algorithm, fingerprints, probe } = manifest.masterKey;
  if (algorithm !== crypto.sealing) {
    throw new BackupProblem(`这份备份以 ${algorithm} 加密，当前程序配置为 ${crypto.sealing}，不能恢复。`);
  }
  const keys = deriveKeys(crypto, master);
  let opens = fingerprints.includes(keys.identity.toString('hex'));
  if (opens && probe !== null) {
    try {
      crypto.open(keys.wrapping, Buffer.from(probe.wrapped, 'hex'), Buffer.from(probe.keyId));
    } catch {
      opens = false;
    }
  }
  if (opens) return;
  throw new BackupProblem(
    '主密钥与这份备份不符：用它打不开备份里加密的内容。请核对是不是同一个安装的主密钥。没有恢复任何内容。',
  );
}

function checkSigning(backup: OpenBackup, pair: { privateKey: string; publicKey: string }): void {
  const { crypto, manifest } = backup;
  const message = Buffer.from('guitu/backup/probe');
  let sound = false;
  try {
    sound =
      pair.publicKey === manifest.signing.publicKey &&
      crypto.isSigned(pair.publicKey, message, crypto.sign(pair.privateKey, message));
  } catch {
    sound = false;
  }
  if (sound) return;
  throw new BackupProblem(
    `签名密钥（${signingFile(crypto)}）与这份备份不符。请核对是不是同一个安装的密钥。没有恢复任何内容。`,
  );
}

function noSigningKey(backup: OpenBackup): BackupProblem {
  return new BackupProblem(
    `主密钥旁边没有签名密钥 ${signingFile(backup.crypto)}，以后的每日封存签不了名。请把它放在主密钥文件旁边再来；确实没有了的，加 --new-signing-key 另做一把，以前的签名仍按原来的公钥核对。没有恢复任何内容。`,
  );
}
