import { writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

import { measureFacts } from './facts/index.mjs';
import { describeMachine, measureFlush } from './machine.mjs';
import { describeData } from './multiply/multiply.mjs';
import { parseOptions, usage } from './options.mjs';
import { prepare } from './prepare.mjs';
import { readOptions, say, strikeOnSignals } from './program.mjs';
import { runRows } from './run-rows.mjs';
import { setStage, startServer } from './stage.mjs';
import { renderReport } from './table.mjs';

await main().catch((error) => {
  say(error?.stack ?? String(error));
  process.exitCode = 1;
});

async function main() {
  const options = readOptions(parseOptions, usage);
  if (options === undefined) return;
  const began = performance.now();
  const stage = await setStage();
  strikeOnSignals(stage, '正在停止数据库并清除临时文件夹……');
  try {
    await startServer(stage, say);
    await report(stage, options, began);
  } catch (error) {
    if (stage.striking === undefined) throw error;
  } finally {
    await stage.strike();
  }
}

async function report(stage, options, began) {
  const deadline = began + options.minutes * 60_000;
  const bench = await prepare(stage, options, say);
  const result = {
    machine: await describeMachine(bench.owner),
    flush: measureFlush(stage.folder),
    data: { ...(await describeData(bench.owner)), chains: options.chains, copying: bench.copying },
    minutes: options.minutes,
    facts: await measureFacts(options.rows, say),
    rows: await runRows(bench, { deadline, only: options.rows, say }),
    seconds: (performance.now() - began) / 1_000,
  };
  process.stdout.write(renderReport(result));
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(result, undefined, 2)}\n`);
  if ([...result.rows, ...result.facts].some(({ problem }) => problem !== undefined)) process.exitCode = 1;
}
