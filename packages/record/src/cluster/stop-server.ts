import { setTimeout as wait } from 'node:timers/promises';

import { ClusterProblem, errorCodeOf } from './cluster-problem.ts';
import { identityOf } from './process-identity.ts';

/** Milliseconds after which the next, ruder signal is sent. Every one of them keeps what was committed. */
const steps: readonly (readonly [NodeJS.Signals, number])[] = [
  // Fast: breaks connections off, writes a checkpoint.
  ['SIGINT', 30_000],
  // Immediate: no checkpoint; the next start replays the log.
  ['SIGQUIT', 10_000],
];

/**
 * Stops the server process and waits until it is gone.
 * @throws ClusterProblem stopFailed when it survives everything
 */
export async function stopServer(pid: number): Promise<void> {
  const identity = await identityOf(pid);
  if (identity === undefined) return;
  for (const [signal, patience] of steps) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (errorCodeOf(error) === 'ESRCH') return;
      throw new ClusterProblem(
        'stopFailed',
        `当前用户不能停止数据库进程（进程号 ${pid}）。请用 root 或原来的用户停止它。`,
        error,
      );
    }
    for (let waited = 0; waited < patience; waited += 20) {
      if ((await identityOf(pid)) !== identity) return;
      await wait(20);
    }
  }
  throw new ClusterProblem('stopFailed', `数据库进程（进程号 ${pid}）没有按要求停止，请查看日志后手工处理。`);
}
