import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Passwords of the login roles on one's own database. */
export interface DatabasePasswords {
  readonly run: string;
  readonly seal: string;
  readonly import: string;
}

/** Reads the passwords, or makes them at the first start. They lie beside the master key, readable by the owner only. */
export async function databasePasswords(folder: string): Promise<DatabasePasswords> {
  const path = join(folder, 'keys', 'database.json');
  const known = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (known !== undefined) return JSON.parse(known) as DatabasePasswords;
  const password = (): string => randomBytes(24).toString('base64url');
  const made = { run: password(), seal: password(), import: password() };
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  await writeFile(path, `${JSON.stringify(made)}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}
