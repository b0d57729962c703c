import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';

import { folderTaken } from './folder-lock.ts';
import { postmasterPath, readPostmasterFile } from './postmaster-file.ts';
import { isServerOf } from './process-identity.ts';
import { socketPort } from './server-settings.ts';
import { stopServer } from './stop-server.ts';

/**
 * Clears away the server of a launcher that was killed: PostgreSQL outlives it. It is stopped rather than
 * adopted, so that the server we run always has the settings, programs and socket of this version; the
 * checkpoint costs some 100 ms. Call only while holding the folder: then nobody alive owns that server.
 */
export async function stopLeftover(databaseFolder: string, folder: string): Promise<void> {
  const file = await readPostmasterFile(databaseFolder);
  if (file === undefined) return;
  if (await isServerOf(file.pid, databaseFolder)) {
    await stopServer(file.pid);
  } else if (file.socketFolder !== '' && (await answers(file.socketFolder))) {
    // Its number is not that server here, yet somebody answers: another container shares this folder.
    throw folderTaken(folder, file.pid);
  }
  // A server that ended by itself took its file away. One that was killed left it, and its number may be
  // anybody's by now, or that of a process nobody has collected: PostgreSQL would take either for itself
  // and refuse. Children of a server that still live are guarded by the shared memory block, not this file.
  if ((await readPostmasterFile(databaseFolder))?.pid === file.pid && isAnybody(file.pid))
    await rm(postmasterPath(databaseFolder), { force: true });
}

function answers(socketFolder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(socketFolder, `.s.PGSQL.${socketPort}`));
    const done = (result: boolean): void => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}

function isAnybody(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
