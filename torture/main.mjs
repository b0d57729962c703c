import { writeFile } from 'node:fs/promises';

import { describeMachine, measureFlush } from '../bench/machine.mjs';
import { readOptions, say, strikeOnSignals } from '../bench/program.mjs';
import { parseOptions, usage } from './options.mjs';
import { makePlan } from './plan.mjs';
import { renderResult } from './result.mjs';
import { runPlan } from './run.mjs';
import { setStage, withDatabase } from './stage.mjs';

await main().catch((error) => {
  say(error?.stack ?? String(error));
  process.exitCode = 1;
});

async function main() {
  const options = readOptions(parseOptions, usage);
  if (options === undefined) return;
  const began = performance.now();
  const stage = await setStage('torture');
  strikeOnSignals(stage, '正在停止服务并清除临时文件夹……');
  try {
    const result = await torture(stage, options, began);
    await writeFile(`${options.result}.json`, `${JSON.stringify(result, undefined, 2)}\n`);
    await writeFile(`${options.result}.md`, renderResult(result));
    process.stdout.write(renderResult(result));
    if (result.violations.length > 0 || result.killed < result.planned) process.exitCode = 1;
  } catch (error) {
    if (stage.striking === undefined) throw error;
  } finally {
    await stage.strike();
  }
}

async function torture(stage, { kills, seed, minutes }, began) {
  const flush = measureFlush(stage.folder);
  let machine;
  const describe = async (text) => {
    say(text);
    machine ??=
      stage.server?.address === undefined
        ? undefined
        : await withDatabase(stage.data, describeMachine).catch(() => undefined);
  };
  const done = await runPlan(stage, makePlan(seed, kills), {
    seed,
    deadline: began + minutes * 60_000,
    say: (text) => void describe(text),
  });
  return { seed, machine, flush, seconds: (performance.now() - began) / 1_000, ...done };
}
