import { writeFile } from 'node:fs/promises';

import { describeMachine, measureFlush } from '../bench/machine.mjs';
import { parseOptions, usage } from './options.mjs';
import { makePlan } from './plan.mjs';
import { renderResult } from './result.mjs';
import { runPlan } from './run.mjs';
import { setStage, strikeOnSignals, withDatabase } from './stage.mjs';

const say = (text) => process.stderr.write(`${text}\n`);

await main().catch((error) => {
  say(error?.stack ?? String(error));
  process.exitCode = 1;
});

async function main() {
  const options = readOptions();
  if (options === undefined) return;
  const began = performance.now();
  const stage = await setStage('torture');
  strikeOnSignals(stage, say);
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

function readOptions() {
  try {
    const options = parseOptions(process.argv.slice(2));
    if (!options.help) return options;
    process.stdout.write(`${usage}\n`);
  } catch (error) {
    say(`${error.message}\n${usage}`);
    process.exitCode = 1;
  }
  return undefined;
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
