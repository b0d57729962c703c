import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findNpm, npmEnvironment } from './npm-program.mjs';
import { cacheFolder } from './repository.mjs';
import { runStep } from './run-step.mjs';

const version = '143.0.4';

/**
 * Fetches a Chromium for Linux x64 that comes whole inside an npm package, once a version, and unpacks
 * it beside the package. `environment` is what it needs to find its own libraries and fonts.
 */
export async function fetchChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'npm 里的 Chromium 只有 Linux x64 版。请自行安装 Chromium 或 Chrome，并用环境变量 CHROMIUM 指明其路径。',
    );
  }
  const folder = join(cacheFolder(), `chromium-${version}`);
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  if (!existsSync(join(folder, 'node_modules/@sparticuz/chromium/bin/chromium.br'))) {
    // A project of its own there, rather than npm's --prefix, which would lose the machine's npm settings.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const parameters = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
    const npm = [findNpm(), ...parameters, `@sparticuz/chromium@${version}`];
    await runStep('正在从 npm 取得 Chromium', process.execPath, npm, {
      environment: npmEnvironment(),
      folder,
    });
  }
  // It unpacks into the temporary folder, under a fixed name; and brings the libraries a bare machine
  // lacks only where it believes to be in a certain cloud.
  const program =
    "import('@sparticuz/chromium').then(async ({ default: chromium }) => console.log(await chromium.executablePath()))";
  const environment = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  const path = result.stdout.trim();
  if (!existsSync(path)) throw new Error(`Chromium 解压失败：${result.stderr.trim()}`);
  return {
    program: path,
    environment: { LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'), FONTCONFIG_PATH: join(unpacked, 'fonts') },
  };
}
