import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { CryptoProvider, SigningPair } from '../crypto/provider.ts';
import { writeOnce } from '../files/write-once.ts';
import type { Record } from '../open/record.ts';

/** What the key pair is called in the folder of keys. */
export function signingFile(crypto: CryptoProvider): string {
  return `root-signing-${crypto.signing.toLowerCase()}.json`;
}

/** The key pair that signs daily roots: keys/root-signing-….json in the data folder, made when it is first needed. */
export async function signingPair(record: Pick<Record, 'folder' | 'crypto'>): Promise<SigningPair> {
  const path = join(record.folder, 'keys', signingFile(record.crypto));
  const found = await readOptional(path);
  if (found !== undefined) return JSON.parse(found) as SigningPair;
  await writeOnce(path, Buffer.from(`${JSON.stringify(record.crypto.createSigningPair())}\n`), 0o600);
  return signingPair(record);
}

/** Public keys whose private halves were lost before a restore: roots signed with them still count. */
export const formerFile = 'former-signing.json';

/** Reads them; none where nothing was ever lost. */
export async function formerPublicKeys(folder: string): Promise<string[]> {
  const found = await readOptional(join(folder, 'keys', formerFile));
  return found === undefined ? [] : (JSON.parse(found) as string[]);
}

async function readOptional(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
