import { readConfiguration } from './start/configuration.ts';
import { announce } from './start/announce.ts';
import { findSentence } from './start/start-problem.ts';
import { startServer } from './start/start-server.ts';
import type { RunningServer } from './start/start-server.ts';

/** Says something to whoever started the program. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(error: unknown): void {
  const sentence = findSentence(error);
  process.stderr.write(`${sentence ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
}

/** Stops once, whatever asks for it; a second signal does not wait. */
function stopOnSignals(server: RunningServer): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(130);
    stopping = true;
    say('正在停止……');
    server.stop().then(
      () => {
        say('已停止。');
        process.exit(0);
      },
      (error: unknown) => {
        complain(error);
        process.exit(signal === 'SIGINT' ? 130 : 143);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  void server.databaseEnded.then((how) => {
    if (stopping) return;
    process.stderr.write(`内置数据库意外停止（${how}），服务随之停止。重新启动即可，已保存的数据不受影响。\n`);
    stopping = true;
    void server.stop().finally(() => process.exit(1));
  });
}

try {
  const server = await startServer(readConfiguration(), say);
  stopOnSignals(server);
  announce(server, say);
} catch (error) {
  complain(error);
  process.exit(1);
}
