import { missed } from '../missed.mjs';
import { measureStart } from './start.mjs';
import { measureWebSize } from './web-size.mjs';

const megabyte = 2 ** 20;
const starting = '安装后启动：空文件夹到第一页（建库、迁移、示范数据）';

/** Single figures that are no times of many runs: title, what was measured, what was promised, whether it is kept. One that fails says so. */
export async function measureFacts(only, say) {
  if (only !== '' && !'安装后启动、内存、首屏大小'.includes(only)) return [];
  const facts = await noted('网页首屏大小（gzip）', say, async () => {
    const { files, bytes } = await measureWebSize();
    return [factOf(`网页首屏大小（gzip，${files} 个文件）`, bytes / 1_000, 350, 'kB')];
  });
  say('正在测量安装后的启动……');
  const started = await noted(starting, say, async () => {
    const { seconds, memory } = await measureStart();
    const found = [factOf(starting, seconds, 10, '秒')];
    if (memory !== undefined)
      found.push(factOf('空闲时服务进程的内存（不含数据库）', memory / megabyte, 300, 'MB'));
    return found;
  });
  return [...facts, ...started];
}

/** What cannot be measured has its line too, and takes nothing else with it. */
async function noted(title, say, work) {
  try {
    return await work();
  } catch (error) {
    say(error?.stack ?? String(error));
    return [{ title, problem: `未测：${error?.message ?? error}` }];
  }
}

function factOf(title, value, most, unit) {
  return { title, value, most, unit };
}

/** A second, small table. */
export function renderFacts(facts) {
  if (facts.length === 0) return [];
  return [
    '| 项目 | 实测 | 预算 | 结果 |',
    '| --- | --: | --: | --- |',
    ...facts.map(({ title, value, most, unit, problem }) =>
      problem === undefined
        ? `| ${title} | ${value.toFixed(value < 100 ? 1 : 0)} ${unit} | ≤ ${most} ${unit} | ${value <= most ? '达到' : missed(title)} |`
        : `| ${title} | ${problem} |  |  |`,
    ),
    '',
  ];
}
