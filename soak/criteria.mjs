import { summarise } from '../bench/measure.mjs';
import { judgeFlat, median } from './flat.mjs';

const megabyte = 2 ** 20;

/**
 * What must stay flat, decided before the first run. Growth is that of a whole county day (all its requests). 5 % is what the resident
 * memory of a garbage-collected process moves by chance; 8 MB is what one may lose in a day that is started anew once a month (22 days:
 * 176 MB) without anybody running out. A thousandth of a megabyte lost with each of 26,000 requests would already be 26 MB.
 */
const flat = [
  {
    name: '服务进程的内存（RSS）',
    unit: 'MB',
    of: ({ server }) => inMegabytes(server.rss),
    share: 0.05,
    least: 8,
  },
  {
    // Without shared memory: that is the 128 MB of shared_buffers, which fill up once and are no leak.
    name: 'PostgreSQL 全部进程的内存（PSS，不含共享缓冲区）',
    unit: 'MB',
    of: ({ postgres }) => inMegabytes(postgres.own),
    share: 0.05,
    least: 8,
  },
  // Connections of browsers come and go; four more at the end of a day would still be a leak one sees only after a week.
  { name: '服务进程打开的文件', unit: '个', of: ({ server }) => server.files, share: 0.05, least: 4 },
  { name: '数据库连接', unit: '个', of: ({ connections }) => connections, share: 0, least: 2 },
];

/** Pages of the last quarter of the run may be half as slow again as those of the second, beyond what the machine itself became slower. */
const slowerAtMost = 1.5;

/** A run that takes a tenth longer than it was told was not the load it says. */
const lateAtMost = 0.1;

/**
 * @param planned, took milliseconds: what the run was to take and what it took
 * @param samples [{ at, server, postgres, connections, probe }]  @param answers [{ at, kind, ms }]
 * @returns [{ name, measured, text, limit, kept }]
 */
export function judge({ samples, answers, planned, took }) {
  const length = Math.max(planned, took);
  return [
    ...flat.map(({ name, unit, of, share, least }) => {
      const points = samples.map((sample) => ({ at: sample.at, value: of(sample) }));
      const found = judgeFlat(points, { length, share, least });
      if (!found.measured) return { name, text: '没有量到（本机没有 /proc）', limit: '', kept: false };
      return {
        name,
        text: `中位 ${found.middle.toFixed(1)} ${unit}，全程增长 ${found.growth.toFixed(1)} ${unit}`,
        limit: `增长不超过 ${found.limit.toFixed(1)} ${unit}`,
        middle: found.middle,
        growth: found.growth,
        kept: found.kept,
      };
    }),
    judgeTimes({ samples, answers, length }),
    {
      name: '按时做完',
      text: `${minutes(took)} 分钟`,
      limit: `不超过 ${minutes(planned * (1 + lateAtMost))} 分钟`,
      kept: took <= planned * (1 + lateAtMost),
    },
  ];
}

const minutes = (time) => (time / 60_000).toFixed(1);

function judgeTimes({ samples, answers, length }) {
  const quarters = partsOfTime(answers, length, 4);
  const [, second, , last] = quarters.map((part) => summarise(part.filter(isPage).map(({ ms }) => ms)));
  const [, before, , after] = partsOfTime(samples, length, 4).map((part) =>
    median(part.map(({ probe }) => probe)),
  );
  const machine = Math.max(1, after / before);
  const ratio = last.p95 / second.p95;
  return {
    name: '网页数据的 p95，最后四分之一比第二个四分之一',
    text: `${ratio.toFixed(2)} 倍（${second.p95.toFixed(0)} → ${last.p95.toFixed(0)} 毫秒；机器自己慢了 ${machine.toFixed(2)} 倍）`,
    limit: `不超过 ${(slowerAtMost * machine).toFixed(2)} 倍`,
    ratio,
    kept: ratio <= slowerAtMost * machine,
  };
}

export const isPage = ({ kind }) => kind === 'page';

/** What lies in each of so many equal parts of the run. */
export function partsOfTime(list, length, parts) {
  return Array.from({ length: parts }, (_, part) =>
    list.filter(({ at }) => at >= (part * length) / parts && at < ((part + 1) * length) / parts),
  );
}

function inMegabytes(bytes) {
  return bytes === undefined ? undefined : bytes / megabyte;
}
