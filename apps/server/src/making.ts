import { makeDemonstration } from './start/make-demonstration.ts';
import type { Told } from './start/maker-beside.ts';
import type { MakingOrder } from './start/maker.ts';
import { findSentence } from './start/start-problem.ts';

/** Says something to the server that started this process. */
function tell(told: Told): void {
  process.send?.(told);
}

// Ctrl+C reaches every process of a terminal: the server decides, and this one ends with it at the latest.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(1));
process.once('message', (order: MakingOrder) => {
  void makeDemonstration(order, tell).then(
    () => process.exit(0),
    (error: unknown) => {
      const problem = findSentence(error);
      if (problem === undefined) process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
      else tell({ problem });
      process.exitCode = 1;
      process.disconnect();
    },
  );
});
