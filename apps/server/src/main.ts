import { announce } from './start/announce.ts';
import { readConfiguration } from './start/configuration.ts';
import { makerBeside } from './start/maker-beside.ts';
import { findSentence } from './start/start-problem.ts';
import { startServer } from './start/start-server.ts';
import type { RunningServer } from './start/start-server.ts';

/** Says something to whoever started the program. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(error: unknown): void {
  const sentence = findSentence(error);
  process.stderr.write(
    `${sentence ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  );
}

/** Stops once, whatever asks for it; a second signal does not wait. Ends the process. */
function stopOnSignals(server: RunningServer): void {
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) process.exit(130);
    stopping = true;
    say('正在停止……');
    try {
      await server.stop();
      say('已停止。');
      process.exit(code);
    } catch (error) {
      complain(error);
      process.exit(1);
    }
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  void watchDatabase(server, async (how) => {
    // Stopping takes the database down with it: that is no news.
    if (stopping) return;
    process.stderr.write(
      `内置数据库意外停止（${how}），服务随之停止。重新启动即可，已保存的数据不受影响。\n`,
    );
    await stop(1);
  });
}

/** The embedded database may end by itself: killed, or the disk is gone. Without it there is nothing to serve. */
async function watchDatabase(server: RunningServer, onEnd: (how: string) => Promise<void>): Promise<void> {
  await onEnd(await server.databaseEnded);
}

// A worker that cannot write down how its job ended, because the database is gone, has nobody to tell: that is said here and is no reason
// to end. The job is taken up again; a database that stays away ends the server with its own sentence.
process.on('unhandledRejection', complain);

try {
  const server = await startServer(readConfiguration(), say, makerBeside);
  stopOnSignals(server);
  announce(server, say);
} catch (error) {
  complain(error);
  process.exit(1);
}
