// npm test: sets itself up, then checks and tests everything. Parameters go to vitest.
import { ensure } from './ensure.mjs';
import { findChromium } from './find-chromium.mjs';
import { endWith, say, Stop } from './repository.mjs';
import { runStep } from './run-step.mjs';
import { runVitest } from './run-vitest.mjs';

// Without the dependencies nothing below can run; without a build much can.
await ensure({ builds: false }).catch(endWith);

const environment = { ...process.env };
if (!process.stdout.isTTY) environment.NO_COLOR = '1';

let faults = 0;
const typed = await check('类型检查', () => runNode('typescript/bin/tsc', '-b'));
// The build would only repeat what the type check has said.
if (typed) await check('编译', () => ensure());
await check('代码规则', () => runNode('oxlint/bin/oxlint', '--deny-warnings'));
await check('代码格式', () => runNode('oxfmt/bin/oxfmt', '--check', '.'));
await check('浏览器', async () => {
  environment.CHROMIUM_PATH = await findChromium();
});

const { passed, failed } = await runVitest(process.argv.slice(2), environment);
// The closing line counts a failed check above like a failed test.
process.stdout.write(`\n${passed} passed, ${failed + faults} failed\n`);
process.exitCode = failed + faults === 0 ? 0 : 1;

async function check(title, work) {
  try {
    await work();
    say(`✓ ${title}`);
    return true;
  } catch (error) {
    faults += 1;
    say(`\n✗ ${title}\n${error instanceof Stop ? error.message : (error?.stack ?? String(error))}\n`);
    return false;
  }
}

function runNode(program, ...parameters) {
  return runStep(program.split('/')[0], process.execPath, [`node_modules/${program}`, ...parameters], {
    environment,
  });
}
