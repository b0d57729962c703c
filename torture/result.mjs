import { summarise } from '../bench/measure.mjs';
import { faultPoints, kinds } from './plan.mjs';

const kindNames = {
  server: '服务进程（SIGKILL）',
  postmaster: 'PostgreSQL 主进程（SIGKILL）',
  backend: 'PostgreSQL 的一个连接进程（SIGKILL）',
  both: '服务与 PostgreSQL 同时（SIGKILL）',
  starting: '服务，重新启动的途中再杀一次（SIGKILL）',
};

/** The result as a page in Chinese. */
export function renderResult(result) {
  const { machine, flush, violations } = result;
  const restarts = summarise(
    result.restarts.filter(({ kind }) => kind !== 'backend').map(({ seconds }) => seconds),
  );
  const backends = result.restarts.filter(({ kind }) => kind === 'backend').map(({ seconds }) => seconds);
  return `# 杀进程试验

- 结论：${verdict(result)}
- 机器：${machine.processor}，${machine.cores} 核，${Math.round(machine.memory / 2 ** 30)} GB，${machine.system}；开始时一分钟负载 ${machine.load.toFixed(1)}${machine.load > machine.cores ? '（机器正忙，时间仅供参考）' : ''}
- 软件：Node.js ${machine.node}，PostgreSQL ${machine.postgres}（内置，fsync 开，与正式运行相同的设置）
- 落盘一页（8 kB，write + fsync）：p50 ${ms(flush.p50)}，p95 ${ms(flush.p95)}
- 日期：${machine.day}；种子 ${result.seed}；用时 ${(result.seconds / 60).toFixed(1)} 分钟

| 杀什么 | 次数 |
|---|---|
${[...kinds, ...faultPoints].map((name) => `| ${kindNames[name] ?? `断点 ${name}`} | ${result.kills[name] ?? 0} |`).join('\n')}
| **合计** | **${result.killed}**（计划 ${result.planned}） |

| 做了什么 | 次数 |
|---|---|
| 请求（含查阅） | ${result.requests} |
| 变更请求（各有自己的提交编号） | ${result.commands} |
| 其中答复办成 | ${result.acknowledged} |
| 其中答复不准办（没有写下任何东西） | ${result.refused} |
| 被杀时没有得到答复、用原编号重发 | ${result.unanswered} |
| 其中其实已经写下（重发只得到原来的答复） | ${result.stoodUnanswered} |
| 已有答复又故意再发一次 | ${result.doubled} |

- 变更种类：${Object.entries(result.byKind)
    .map(([kind, count]) => `${kind} ${count}`)
    .join('，')}
- 不准办的原因：${
    Object.entries(result.refusals)
      .map(([code, count]) => `${code} ${count}`)
      .join('，') || '无'
  }
- 重新启动到能办理：p50 ${restarts.p50.toFixed(1)} 秒，p95 ${restarts.p95.toFixed(1)} 秒，最长 ${Math.max(...result.restarts.map(({ seconds }) => seconds)).toFixed(1)} 秒${backends.length === 0 ? '' : `；只杀一个连接进程时服务不停，p50 ${summarise(backends).p50.toFixed(1)} 秒恢复`}
- 最后核对：verify --full ${result.verified?.links ?? 0} 环、${result.verified?.rows ?? 0} 行、${result.verified?.blobs ?? 0} 个文件；check-findings ${result.cases ?? 0} 案
- 没有试：断电。杀进程不会丢掉已交给操作系统的数据，试不出磁盘谎报落盘。

## 违反（${violations.length}）

${violations.length === 0 ? '无。' : violations.map((text) => `- ${text}`).join('\n')}
`;
}

function verdict({ violations, killed, planned }) {
  if (violations.length > 0) return `**不合格**，违反 ${violations.length} 处`;
  return killed < planned
    ? '**未完成**（到了时限），已做的没有违反'
    : '**合格**：已答复的一件没有丢，没有一件做了两次，留痕完整';
}

function ms(time) {
  return `${time.toFixed(2)} 毫秒`;
}
