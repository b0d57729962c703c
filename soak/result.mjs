const names = {
  page: '打开网页',
  entry: '日常记录',
  edit: '更正登记',
  relation: '登记关系人',
  dealing: '外出的一步',
  upload: '上传材料',
  paper: '取文书',
  signIn: '退出并重新登录',
  workbook: '导出名册 Excel',
  export: '导出档案',
  catalogue: '打印卷内目录',
  night: '夜间复核',
};

/** The result as a page in Chinese. */
export function renderResult(result) {
  const { machine, flush, checks, parts, problems, nights } = result;
  return `# 浸泡试验

- 结论：${verdict(result)}
- 负载：一个县 ${result.hours} 小时的请求（${result.times} 倍），压缩到 ${(result.length / 60_000).toFixed(0)} 分钟；${result.people} 名在册人员，${result.seats} 名工作人员同时；种子 ${result.seed}。只压缩了请求：定时的后台工作仍按实际时间
- 机器：${machine.processor}，${machine.cores} 核，${Math.round(machine.memory / 2 ** 30)} GB，${machine.system}；开始时一分钟负载 ${machine.load.toFixed(1)}${machine.load > machine.cores ? '（机器正忙，时间仅供参考）' : ''}
- 软件：Node.js ${machine.node}，PostgreSQL ${machine.postgres}（内置，fsync 开，与正式运行相同的设置）
- 落盘一页（8 kB，write + fsync）：p50 ${flush.p50.toFixed(2)} 毫秒，p95 ${flush.p95.toFixed(2)} 毫秒
- 日期：${machine.day}；用时 ${(result.took / 60_000).toFixed(1)} 分钟

| 事先定下的 | 量到的 | 限度 | 结果 |
|---|---|---|---|
${checks.map(({ name, text, limit, kept }) => `| ${name} | ${text} | ${limit} | ${kept ? '合格' : '**不合格**'} |`).join('\n')}

前五分之一不计；增长按稳健斜率（Theil–Sen）推到全程。

| 从第几分钟 | 服务 RSS | 堆（最低） | PostgreSQL | 共享缓冲区 | 打开的文件 | 连接 | 网页 p50 | p95 | 变更 p50 | p95 | 负载 |
|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${parts.map(row).join('\n')}

内存单位 MB，时间单位毫秒。数据库 ${mb(parts[0].database)} → ${mb(parts.at(-1).database)} MB，预写日志 ${mb(parts[0].wal)} → ${mb(parts.at(-1).wal)} MB，材料和文书 ${mb(parts[0].stored)} → ${mb(parts.at(-1).stored)} MB：这些本来就随办理增长。

| 做了什么 | 次数 |
|---|--:|
${Object.entries(result.done)
  .map(([name, count]) => `| ${names[name]} | ${count} |`)
  .join('\n')}

- 请求 ${result.requests}（收到 ${mb(result.received)} MB）；变更请求 ${result.commands}，其中办成 ${result.acknowledged}，不准办 ${result.refused}（${
    Object.entries(result.refusals)
      .map(([code, count]) => `${code} ${count}`)
      .join('，') || '无'
  }）
- 变更提示：先后 ${result.streams.opened} 条连接，收到 ${result.streams.notices} 条
- 夜间复核：${nights.map(({ due, seconds }) => `${due} 案 ${seconds.toFixed(1)} 秒`).join('，')}（含设置参数、等下一次复核）
- 最后核对：verify --full ${result.verified?.links ?? 0} 环、${result.verified?.rows ?? 0} 行、${result.verified?.blobs ?? 0} 个文件；check-findings ${result.cases ?? 0} 案

## 问题（${problems.length}）

${problems.length === 0 ? '无。' : problems.map((text) => `- ${text}`).join('\n')}
`;
}

function verdict({ problems, checks }) {
  const broken = checks.filter(({ kept }) => !kept).length;
  if (problems.length > 0)
    return `**不合格**，问题 ${problems.length} 处${broken > 0 ? `，限度没有守住 ${broken} 项` : ''}`;
  return broken > 0
    ? `**不合格**，限度没有守住 ${broken} 项`
    : '**合格**：内存、文件、连接没有增长，没有出错，已答复的都在';
}

function row(part) {
  const { pages, commands } = part;
  const cells = [
    (part.from / 60_000).toFixed(1),
    mb(part.rss),
    mb(part.heapFloor),
    mb(part.postgres),
    mb(part.shared),
    part.files ?? '—',
    part.connections ?? '—',
    ...[pages.p50, pages.p95, commands.p50, commands.p95].map((time) => time?.toFixed(0) ?? '—'),
    part.load?.toFixed(1) ?? '—',
  ];
  return `| ${cells.join(' | ')} |`;
}

function mb(bytes) {
  return bytes === undefined || !Number.isFinite(bytes) ? '—' : Math.round(bytes / 2 ** 20);
}
