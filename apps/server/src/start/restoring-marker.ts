import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { StartProblem } from './start-problem.ts';

const name = 'restoring';

/** Lies in a data folder while a backup is restored into it. */
export async function markRestoring(folder: string): Promise<void> {
  await writeFile(join(folder, name), '', { mode: 0o644 });
}

/** Everything is there. */
export async function unmarkRestoring(folder: string): Promise<void> {
  await rm(join(folder, name));
}

/** Refuses a folder in which a restore was cut off: half an installation must never be taken for one. */
export async function refuseUnfinishedRestore(folder: string): Promise<void> {
  if ((await stat(join(folder, name)).catch(() => undefined)) === undefined) return;
  throw new StartProblem(
    `数据文件夹「${folder}」里的恢复没有做完，不能使用。请清空这个文件夹（用自己的数据库的，连同那个库），再恢复一次。`,
  );
}
