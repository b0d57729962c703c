import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** What is measured beside us, and the Node.js it asks for where ours is older. Exact: another version is another rival. */
export const version = '11.17.4';
const node = { needed: 22, version: '22.23.5' };

/**
 * Puts Directus into a cache folder outside the repository, once. Nothing of it is a dependency of ours. Its one native part
 * without a prebuilt file is compiled, which takes a C++ compiler, Python and some minutes.
 * @returns the folder, and the Node.js to run it with
 */
export async function installDirectus(say) {
  const base = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(base, 'guitu-bench', `directus-${version}`);
  const runtime = runtimeIn(folder);
  const ready = join(folder, 'ready');
  if (await exists(ready)) return { folder, ...runtime };
  say(`正在从 npm 安装 Directus ${version} 到缓存文件夹（一次，数分钟）……`);
  await mkdir(folder, { recursive: true });
  const dependencies = { directus: version, ...runtime.packages };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await npm(folder, runtime, ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  say('正在编译 Directus 的本机部分（isolated-vm）……');
  await npm(folder, runtime, ['rebuild', 'isolated-vm', '--loglevel=error', ...runtime.headers]);
  await writeFile(ready, '');
  return { folder, ...runtime };
}

/** Our own Node.js where it is new enough, otherwise one that npm brings along. */
function runtimeIn(folder) {
  if (Number(process.versions.node.split('.')[0]) >= node.needed) {
    return { node: process.execPath, packages: {}, headers: [] };
  }
  const name = `node-${process.platform}-${process.arch}`;
  const own = join(folder, 'node_modules', name);
  return {
    node: join(own, 'bin', 'node'),
    packages: { [name]: node.version },
    headers: [`--nodedir=${own}`],
  };
}

async function npm(folder, runtime, parameters) {
  // npm's own settings of the run we are part of are not meant for this one.
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  const env = {
    ...Object.fromEntries(kept),
    PATH: `${dirname(runtime.node)}${delimiter}${process.env['PATH']}`,
  };
  const child = spawn('npm', parameters, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`npm ${parameters[0]} 没有成功（退出码 ${code}）`);
}

function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
