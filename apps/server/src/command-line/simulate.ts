import { addDays, catalogue, chinaCalendar, dayOf } from '@guitu/law';
import type { Day, Moment } from '@guitu/law';
import { verify } from '@guitu/record';

import { checkFindings } from '../replay/check-findings.ts';
import { simulate } from '../simulation/simulate.ts';
import type { SimulationOrder } from '../simulation/simulate.ts';
import { readConfiguration } from '../start/configuration.ts';
import { openDatabase } from '../start/database.ts';
import { demonstrationMarker, ensureMarker, findFolderMarker } from '../start/marker.ts';
import { openServices, presentMoment } from '../start/open-services.ts';
import type { OpenServices } from '../start/open-services.ts';
import { StartProblem } from '../start/start-problem.ts';
import { printAnswer, readCount, UsageProblem } from './answer.ts';
import { readDay } from './delegation.ts';
import { readOptions } from './read-options.ts';
import { tell } from './with-record.ts';

const usage = `用法：guitu simulate --people <人数> --seed <整数> --until YYYY-MM-DD [--months <月数>] [--skip-checks]
  在空的数据文件夹（DATA_DIR）里，用各页面使用的同样的命令，模拟迪庆州若干个月的社区矫正工作。人员都是虚构的。
  --people       名册上的人数（1—5000）
  --seed         同样的种子得到同样的人和同样的事
  --until        模拟到哪一天（不能晚于今天）
  --months       从多少个月以前开始（缺省 3）
  --skip-checks  结束时不核对留痕（verify --full）和提示（check-findings）
  完成后用同一个 DATA_DIR 执行 npm start 即可打开。`;

/** `guitu simulate`: months of office life by the real commands, in an installation of its own. Exit code 1 when a check finds something. */
export async function simulateCommand(words: readonly string[]): Promise<void> {
  const kinds = {
    people: 'string',
    seed: 'string',
    until: 'string',
    months: 'string',
    'skip-checks': 'boolean',
  } as const;
  const options = readOptions(words, kinds, usage);
  const order = readOrder(
    options.need('people'),
    options.need('seed'),
    options.need('until'),
    options.text('months'),
  );
  const opened = await openEmpty();
  try {
    const begun = performance.now();
    const { report, ends } = await simulate(opened.services, order, progress(order));
    const seconds = Math.round((performance.now() - begun) / 100) / 10;
    const checks = options.flag('skip-checks') ? null : await check(opened, ends);
    printAnswer({ ...order, seconds, ...report, checks });
    if (checks !== null && !(checks.verify.ok && checks.findings.ok)) process.exitCode = 1;
  } finally {
    await opened.close();
  }
}

function readOrder(people: string, seed: string, until: string, months: string | undefined): SimulationOrder {
  const order = { people: readCount('people', people) ?? 0, seed: readCount('seed', seed) ?? 0 };
  const last = readDay(until);
  if (order.people < 1 || order.people > 5000)
    throw new UsageProblem(`--people 应当在 1 到 5000 之间。\n${usage}`);
  if (last > dayOf(presentMoment())) throw new UsageProblem(`--until 不能晚于今天。\n${usage}`);
  const span = readCount('months', months) ?? 3;
  if (span < 1 || span > 60) throw new UsageProblem(`--months 应当在 1 到 60 之间。\n${usage}`);
  return { ...order, from: monthsBefore(last, span), until: last };
}

function monthsBefore(last: Day, months: number): Day {
  return addDays(last, -Math.round(months * 30.44));
}

/** The data folder, in which nothing may be yet: a simulation never mixes with what others have entered. */
async function openEmpty(): Promise<OpenServices> {
  const configuration = readConfiguration();
  const { folder } = configuration;
  if ((await findFolderMarker(folder)) !== undefined) {
    throw new StartProblem(
      `数据文件夹「${folder}」里已经有安装，不能在里面模拟。请用环境变量 DATA_DIR 指定一个空的文件夹。`,
    );
  }
  const database = await openDatabase(configuration, { progress: tell });
  try {
    const opened = await openServices(database, folder, async (record) => {
      await ensureMarker(record, folder, demonstrationMarker);
      return { demonstration: true };
    });
    return {
      services: opened.services,
      async close() {
        await opened.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A line now and then: nobody wants to read every day. */
function progress({ from, until }: SimulationOrder): (line: string) => void {
  let said = 0;
  return (line) => {
    if (line !== until && line !== from && performance.now() - said < 2_000) return;
    said = performance.now();
    tell(`${line}（模拟 ${from} 至 ${until}）`);
  };
}

async function check({ services }: OpenServices, ends: Moment) {
  tell('正在核对留痕（连同文件）……');
  const verified = await verify(services.record, { full: true });
  if (!verified.ok) tell(`留痕不完整：${verified.first.text}`);
  tell('正在从头推算每一案……');
  const reader = { record: services.record, catalogue, calendar: chinaCalendar, now: () => ends };
  const { cases, different } = await checkFindings(reader, (done) => tell(`已推算 ${done} 案`));
  return { verify: verified, findings: { ok: different.length === 0, cases, different } };
}
