import { catalogue, chinaCalendar, findDuty, findMoment, formatDay, regionRange } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { lastMomentOf } from '../replay/as-of.ts';
import { replayDay } from '../replay/replay-day.ts';
import type { StoodCase } from '../replay/replay-day.ts';
import { presentMoment } from '../start/open-services.ts';
import { printAnswer, UsageProblem } from './answer.ts';
import { readDay } from './delegation.ts';
import { readRegionCode } from './find-body.ts';
import { readOptions } from './read-options.ts';
import { withInstallation } from './with-record.ts';

const usage = `用法：guitu replay --as-of YYYY-MM-DD [--known-at 时刻] [--case 编号 | --place 行政区划代码] [--json]
  某一天终了时有哪些提示、哪些应到事项，按当天的法律、参数推算。只读，不改任何记录。
  --known-at   按那一刻已经录入的内容推算（YYYY-MM-DD 或 YYYY-MM-DDTHH:MM，北京时间）；不写就是按现在知道的
  --case       档案号，或者人员页地址里的编号
  --place      只看一个地方的案件
  --json       打印 JSON，不打印文字`;

/** `guitu replay`: what stood on a day, as known at a moment. */
export async function replayCommand(words: readonly string[]): Promise<void> {
  const kinds = { 'as-of': 'string', 'known-at': 'string', case: 'string', place: 'string', json: 'boolean' };
  const options = readOptions(words, kinds as Record<string, 'string' | 'boolean'>, usage);
  const asOf = {
    at: lastMomentOf(readDay(options.need('as-of'))),
    knownAt: readMoment(options.text('known-at')),
  };
  const place = options.text('place');
  const which = {
    number: options.text('case'),
    range: place === undefined ? undefined : regionRange(readRegionCode(place)),
  };
  const stood = await withInstallation(async (record) => {
    const services = { record, catalogue, calendar: chinaCalendar, now: presentMoment };
    const found = await replayDay(services, await findCases(record, which), asOf);
    return found.filter(({ findings, occurrences }) => findings.length > 0 || occurrences.length > 0);
  });
  if (options.flag('json')) printAnswer({ ...asOf, cases: stood });
  else process.stdout.write(`${stood.map(inWords).join('\n')}\n`);
}

function readMoment(text: string | undefined): Moment {
  if (text === undefined) return presentMoment();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return lastMomentOf(readDay(text));
  const found = findMoment(text) ?? findMoment(`${text}+08:00`);
  if (found === undefined) throw new UsageProblem(`“${text}”不是有效时刻。\n${usage}`);
  return found;
}

function findCases(
  record: GuituRecord,
  which: { readonly number: string | undefined; readonly range: ReturnType<typeof regionRange> | undefined },
): Promise<readonly string[]> {
  const { number, range } = which;
  return read(record, systemAccess('命令行'), async (transaction) => {
    let query = transaction.selectFrom('supervision_case').select('id').orderBy('id');
    if (number !== undefined) {
      const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(number);
      query = isId ? query.where('id', '=', number) : query.where('case_number', '=', number);
    }
    if (range !== undefined)
      query = query.where('holder_code', '>=', range.low).where('holder_code', '<=', range.high);
    const rows = await query.execute();
    if (rows.length === 0) throw new UsageProblem('没有找到案件，请核对 --case 或 --place。');
    return rows.map(({ id }) => id);
  });
}

function inWords({ caseId, caseNumber, findings, occurrences }: StoodCase): string {
  return [
    `【${caseNumber ?? caseId}】`,
    ...findings.map(({ finding, about }) => {
      const { title, text, facts, articles } = finding;
      const lines = [
        `  提示（${finding.severity}）${about === null ? '' : `${about}：`}${title}。${text}`,
        ...facts.map(({ label, value }) => `      ${label}：${value}`),
        ...(articles.length === 0 ? [] : [`      依据：${articles.map(({ label }) => label).join('、')}`]),
      ];
      return lines.join('\n');
    }),
    ...occurrences.map(
      ({ duty, from, until, status }) =>
        `  ${status === 'missed' ? '没有按时' : '应到'}：${findDuty(duty).title}，${formatDay(from)}至${formatDay(until)}`,
    ),
  ].join('\n');
}
