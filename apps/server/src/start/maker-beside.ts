import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { Made, Maker, MakingOrder } from './maker.ts';
import { StartProblem } from './start-problem.ts';

const program = fileURLToPath(new URL('../making.js', import.meta.url));

/** What the making process says. */
export type Told =
  | { readonly progress: string }
  | { readonly problem: string }
  /** The demonstration stands; papers are printed from now on, then the process ends. */
  | { readonly made: true };

/**
 * Makes the demonstration in a process of its own, begun at once: it reads its programs while the database is still being set up, and
 * when it ends its memory goes with it. It never outlives the server. Only for the built program.
 */
export function makerBeside(): Maker {
  // Much is made and thrown away: a larger nursery spares the collector half its rounds.
  const execArgv = [...process.execArgv, '--max-semi-space-size=64'];
  const child = fork(program, [], { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(
    () => undefined,
    () => undefined,
  );
  return {
    async make(order, _services, progress) {
      await made(child, ended, order, progress);
      return { printed: ended } satisfies Made;
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}

async function made(
  child: ChildProcess,
  ended: Promise<void>,
  order: MakingOrder,
  progress: (line: string) => void,
): Promise<void> {
  const finished = new Promise<void>((resolve, reject) => {
    child.on('message', (told: Told) => {
      if ('progress' in told) progress(told.progress);
      else if ('problem' in told) reject(new StartProblem(told.problem));
      else resolve();
    });
    void ended.then(() =>
      reject(new StartProblem('建立演示数据的进程意外结束。请重新启动：会从中断的地方接着建立。')),
    );
  });
  child.send(order);
  await finished;
}
