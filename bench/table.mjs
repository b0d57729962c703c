import { describeBudget, keepsBudget } from './budgets.mjs';
import { renderFacts } from './facts/index.mjs';
import { missed } from './missed.mjs';

const heading = [
  '项目',
  '次数',
  'p50',
  'p95',
  'p99',
  '每秒',
  '同轮对照',
  '对照 p50',
  '对照每秒',
  '速率比',
  '预算',
  '结果',
];

/** The whole report as Markdown: what was measured on, on how much, and one table. */
export function renderReport({ machine, flush, data, rows, facts, seconds, minutes }) {
  return [
    `### 归途 基准 ${machine.day}`,
    '',
    `- 机器：${machine.processor}，${machine.cores} 核，内存 ${size(machine.memory)}，${machine.system}；` +
      `Node.js ${machine.node}，PostgreSQL ${machine.postgres}（内置，fsync 开）。数据库、服务、压力同在这台机器上。`,
    `- 落盘：8 kB 写入并 fsync，p50 ${time(flush.p50)} ms，p95 ${time(flush.p95)} ms，p99 ${time(flush.p99)} ms，每秒 ${rate(flush.rate)} 次。`,
    `- 数据：${count(data.cases)} 案（复制所得的虚构案件，${data.chains ? '摘要、链与封存批次已重算' : '不含链'}），其中香格里拉市 ${count(data.county)}；` +
      `${count(data.matters)} 事项，${count(data.events)} 事件，${count(data.changes)} 变更，${count(data.links)} 链节，` +
      `库 ${size(data.bytes)}，复制用 ${Math.round(data.copying)} 秒。`,
    `- 开测时一分钟平均负载 ${machine.load.toFixed(1)}（${machine.cores} 核）。时间单位毫秒，次数不足 20 不报 p95，不足 100 不报 p99；速率比 = 本系统每秒 ÷ 对照每秒，小于 1 即慢于对照。全程 ${Math.round(seconds)} 秒（上限 ${minutes} 分钟）。`,
    '',
    line(heading),
    line(heading.map((_, index) => (index === 0 || index === 6 || index >= 10 ? '---' : '--:'))),
    ...rows.map(renderRow),
    '',
    ...renderFacts(facts),
  ].join('\n');
}

function renderRow({ title, rivalTitle, budget, own, rival, problem }) {
  if (problem !== undefined) return line([title, problem, ...Array(heading.length - 2).fill('')]);
  const kept = keepsBudget(budget, own, rival);
  return line([
    title,
    own.items > 1 ? `${count(own.count)} × ${count(own.items)}` : count(own.count),
    time(own.p50),
    own.count < 20 ? '—' : time(own.p95),
    own.count < 100 ? '—' : time(own.p99),
    rate(own.rate),
    rivalTitle ?? '无',
    rival ? time(rival.p50) : '',
    rival ? rate(rival.rate) : '',
    rival ? `${ratio(own.rate / rival.rate)}×` : '',
    describeBudget(budget),
    kept === undefined ? '—' : kept ? '达到' : missed(title),
  ]);
}

function line(cells) {
  return `| ${cells.join(' | ')} |`;
}

function time(milliseconds) {
  return milliseconds >= 100
    ? milliseconds.toFixed(0)
    : milliseconds >= 10
      ? milliseconds.toFixed(1)
      : milliseconds.toFixed(2);
}

function rate(perSecond) {
  return perSecond >= 100 ? count(Math.round(perSecond)) : perSecond.toFixed(1);
}

function ratio(number) {
  return number >= 10 ? number.toFixed(0) : number.toFixed(2);
}

function count(number) {
  return number.toLocaleString('en-US');
}

function size(bytes) {
  return bytes >= 2 ** 30 ? `${(bytes / 2 ** 30).toFixed(1)} GB` : `${Math.round(bytes / 2 ** 20)} MB`;
}
