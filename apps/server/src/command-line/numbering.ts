import { dayOf } from '@guitu/law';
import type { Office } from '@guitu/law';
import { formatPaperNumber } from '@guitu/papers';
import { read, systemAccess } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { loadPaperSettings } from '../papers/paper-settings.ts';
import { paperWords } from '../papers/paper-words.ts';
import type { Row, Transaction } from '../record-types.ts';
import { presentMoment } from '../start/open-services.ts';
import { administer } from './administer.ts';
import { printAnswer, readCount, UsageProblem } from './answer.ts';
import { getBody } from './find-body.ts';
import { readOptions } from './read-options.ts';
import { withInstallation } from './with-record.ts';

const usage = `用法：
  guitu numbering set --body <机构> --kind <文号里的字> --year <年> --last <纸上已经用到的号> --reason <原因>
  guitu numbering list
年中启用时，接着纸上已经用到的号往下编。起始值只能往上调，不能往下调。机构写名称，或者 countyAgency:533401 的样式。
文号里的字：${Object.entries(paperWords)
  .map(([word, title]) => `${word}（${title}）`)
  .join('、')}。`;

/** Bodies in whose name papers go out. */
const issuing: readonly Office[] = ['judicialOffice', 'countyAgency', 'prefectureAgency', 'provinceAgency'];

/** Nobody writes that many papers in a year; a slip of the finger would lose the numbers for good. */
const most = 99_999;

interface Order {
  readonly body: string;
  readonly kind: string;
  readonly year: number;
  readonly last: number;
  readonly reason: string;
}

/** `guitu numbering …`: the number last used on paper, so that the program goes on from there. */
export async function numberingCommand(words: readonly string[]): Promise<void> {
  const [action, ...rest] = words;
  const names = ['body', 'kind', 'year', 'last', 'reason'];
  const options = readOptions(
    rest,
    Object.fromEntries(names.map((name) => [name, 'string' as const])),
    usage,
  );
  switch (action) {
    case 'set': {
      const order: Order = {
        body: options.need('body'),
        kind: readKind(options.need('kind')),
        year: readYear(options.need('year')),
        last: readLast(options.need('last')),
        reason: options.need('reason'),
      };
      return withInstallation((record) => set(record, order));
    }
    case 'list':
      return withInstallation(list);
    default:
      throw new UsageProblem(usage);
  }
}

function readKind(text: string): string {
  if (Object.hasOwn(paperWords, text)) return text;
  throw new UsageProblem(`文号里没有“${text}”字，请填写${Object.keys(paperWords).join('、')}之一。`);
}

function readYear(text: string): number {
  const present = Number(dayOf(presentMoment()).slice(0, 4));
  const year = readCount('year', text);
  if (year === present || year === present - 1) return year;
  throw new UsageProblem(`--year 填写今年或者去年（${present}、${present - 1}），收到的是“${text}”。`);
}

function readLast(text: string): number {
  const last = readCount('last', text);
  if (last !== undefined && last >= 1 && last <= most) return last;
  throw new UsageProblem(`--last 应当在 1 到 ${most} 之间，收到的是“${text}”。`);
}

async function set(record: GuituRecord, order: Order): Promise<void> {
  const body = await getBody(record, order.body);
  if (!issuing.includes(body.kind as Office)) {
    throw new UsageProblem(`${body.name}不在这里出具文书，不用规定起始号。`);
  }
  const { kind, year, last, reason } = order;
  await administer(
    record,
    {
      command: 'numbering.set',
      bodyId: body.id,
      holderCode: body.range_low,
      body: { kind, year, last, reason },
    },
    async (transaction) => {
      await raise(transaction, body, order);
      return null;
    },
  );
  const answer = await read(record, systemAccess(), (transaction) =>
    describe(transaction, body, { kind, year, last }),
  );
  printAnswer({ ...answer, reason });
}

/** One statement, so that a number drawn meanwhile is seen: the counter is raised or, where it stands higher, left alone. */
async function raise(transaction: Transaction, body: Row<'body'>, order: Order): Promise<void> {
  const { kind, year, last } = order;
  const raised = await transaction
    .insertInto('counter')
    .values({ holder_code: body.range_low, body_id: body.id, kind, year, last })
    .onConflict((conflict) =>
      conflict
        .columns(['holder_code', 'body_id', 'kind', 'year'])
        .doUpdateSet({ last })
        .where('counter.last', '<', last),
    )
    .returning('last')
    .executeTakeFirst();
  if (raised !== undefined) return;
  const { last: present } = await transaction
    .selectFrom('counter')
    .select('last')
    .where('body_id', '=', body.id)
    .where('kind', '=', kind)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  throw new UsageProblem(
    `${body.name} ${year} 年“${kind}”字已经用到第 ${present} 号，只能往上调，不能调到 ${last}。`,
  );
}

/** A series as people read it, with the number the next paper will bear. */
async function describe(
  transaction: Transaction,
  body: Row<'body'>,
  series: { readonly kind: string; readonly year: number; readonly last: number },
) {
  const { organ } = await loadPaperSettings(transaction, body, dayOf(presentMoment()));
  const { kind, year, last } = series;
  return {
    body: body.name,
    kind,
    title: paperWords[kind] ?? kind,
    year,
    last,
    next: formatPaperNumber({ organ, word: kind, year, serial: last + 1 }),
  };
}

async function list(record: GuituRecord): Promise<void> {
  const answer = await read(record, systemAccess(), async (transaction) => {
    const bodies = await transaction.selectFrom('body').selectAll().execute();
    const counters = await transaction
      .selectFrom('counter')
      .selectAll()
      .orderBy('holder_code')
      .orderBy('year')
      .orderBy('kind')
      .execute();
    const series = [];
    for (const counter of counters) {
      const body = bodies.find((one) => one.id === counter.body_id);
      if (body !== undefined) series.push(await describe(transaction, body, counter));
    }
    return series;
  });
  printAnswer(answer);
}
