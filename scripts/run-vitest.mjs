import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { root, say } from './repository.mjs';

/**
 * Runs the tests, shown as they go, and counts them. A run that broke, or that failed outside of any
 * test, counts as one failure, so that it can never look like a success.
 */
export async function runVitest(parameters, environment) {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-report-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await run(
      ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...parameters],
      environment,
    );
    const { passed, failed } = count(report);
    return { passed, failed: code === 0 && passed > 0 ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(report) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot be loaded holds no failed test, only a failed suite.
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) };
  } catch (error) {
    say(`测试没有留下结果：${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

function run(parameters, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, { cwd: root, env: environment, stdio: 'inherit' });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? signal);
    });
  });
}
