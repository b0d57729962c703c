import { writeFile } from 'node:fs/promises';

import { describeMachine, measureFlush } from '../bench/machine.mjs';
import { readOptions, say, strikeOnSignals } from '../bench/program.mjs';
import { setStage, withDatabase } from '../torture/stage.mjs';
import { judge } from './criteria.mjs';
import { parseOptions, usage } from './options.mjs';
import { partsOf } from './parts.mjs';
import { renderResult } from './result.mjs';
import { runSoak } from './run.mjs';

await main().catch((error) => {
  say(error?.stack ?? String(error));
  process.exitCode = 1;
});

async function main() {
  const options = readOptions(parseOptions, usage);
  if (options === undefined) return;
  const stage = await setStage('soak');
  strikeOnSignals(stage, '正在停止服务并清除临时文件夹……');
  try {
    const result = await soak(stage, options);
    await writeFile(`${options.result}.json`, `${JSON.stringify(result, undefined, 1)}\n`);
    await writeFile(`${options.result}.md`, renderResult(result));
    process.stdout.write(renderResult(result));
    if (result.problems.length > 0 || result.checks.some(({ kept }) => !kept)) process.exitCode = 1;
  } catch (error) {
    if (stage.striking === undefined) throw error;
  } finally {
    await stage.strike();
  }
}

async function soak(stage, { hours, minutes, times, seed }) {
  const flush = measureFlush(stage.folder);
  const describe = () => withDatabase(stage.data, describeMachine);
  const { answers, machine, ...done } = await runSoak(stage, {
    length: minutes * 60_000,
    hours,
    times,
    seed,
    say,
    describe,
  });
  const measured = { samples: done.samples, answers, planned: done.length, took: done.took };
  return { hours, times, seed, machine, flush, checks: judge(measured), parts: partsOf(measured), ...done };
}
