// A row that misses its budget says why, in the table itself. What is said here was found by profiling, by taking the parts one by one, or from
// what the rival of the same row takes, and is told at length in docs/performance.md; a row of which nobody has found out says that.

/** What stands in a title, and what keeps that row from its budget. The first that fits holds. */
const reasons = [
  ['县名册，按姓名，第 50 页', '时间都在 SQL，与对照一样：前 49 页的每一行都要读过再跳过，随县的人数增长'],
  ['姓名中间两字查找', '至多 200 人，每人一次随机读'],
  ['县机构「今日」', '各类至多 200 行，逐行取人员、事项和依据，再并成一页；真的县一百到三百人'],
  ['州「今日」', '二十来条短查询，时间在逐条解析、规划和装配'],
  ['省「今日」', '二十来条短查询，时间在逐条解析、规划和装配'],
  [
    'HTTP 县名册，4 路并发',
    '服务、数据库、压力同在两核上：会话、行级安全、校验和序列化用的处理器比那条 SQL 多',
  ],
  ['HTTP 县名册，按姓名，带总数，4 路并发', '服务、数据库、两边的压力同在两核上'],
  ['HTTP 打开一案', '我们答的是整页（判断、解密、记入查阅），对照只读一行'],
  ['HTTP 县在册总数', '两边都是一次往返，时间在会话和 HTTP'],
  ['与 Directus', '对照用同一个数据库和同样的索引：两边的时间大半在同样的 SQL 和 HTTP 上，快不出十倍'],
  ['打开案件：整页', '二十条查询并排发出，仍有四五次往返；判断要折叠全部事项，查阅要留痕'],
  ['申请外出', '一条命令锁案、读全案、判断、写多张表，每行算摘要、入链'],
  [
    '导入名册',
    '每行约 0.9 毫秒处理器时间（忙的机器，未交替量）：服务进程约 0.5（读表格、检查、加密、送出），数据库约 0.4（六张表和姓名检索的写入、外键、摘要、入链）；两核全满也到不了预算',
  ],
  ['制作一份', '排版引擎一页十几毫秒，Chromium 在这台机器上比预算所依据的快一倍'],
  ['夜间：月末零点复核两万案，全部到期', 'Node.js 的判断占满一核，两条连接交替，数据库只忙一半'],
  ['安装后启动', '五十天用真实的命令逐日做出来，约 1,500 条命令；省掉它就没有演示'],
  ['空闲时服务进程的内存', '载入的模块和区划表'],
];

/** What stands in the last cell of a row whose budget is missed. */
export function missed(title) {
  const found = reasons.find(([part]) => title.includes(part));
  return `**未达到**：${found?.[1] ?? '差在哪里还没有查明'}`;
}
