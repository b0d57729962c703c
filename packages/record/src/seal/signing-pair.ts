import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { SigningPair } from '../crypto/provider.ts';
import { writeOnce } from '../files/write-once.ts';
import type { Record } from '../open/record.ts';

/** The key pair that signs daily roots: keys/root-signing.json in the data folder, made when it is first needed. */
export async function signingPair(record: Record): Promise<SigningPair> {
  const path = join(record.folder, 'keys', `root-signing-${record.crypto.signing.toLowerCase()}.json`);
  const found = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found !== undefined) return JSON.parse(found) as SigningPair;
  await writeOnce(path, Buffer.from(`${JSON.stringify(record.crypto.createSigningPair())}\n`), 0o600);
  return signingPair(record);
}
