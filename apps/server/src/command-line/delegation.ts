import { catalogue, findDay, findProcedure, regionRange } from '@guitu/law';
import type { Day } from '@guitu/law';
import { insertDelegation, makeDue, newId, read, systemAccess } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { administer } from './administer.ts';
import { printAnswer, UsageProblem } from './answer.ts';
import { getBody } from './find-body.ts';
import { readOptions } from './read-options.ts';
import { withInstallation } from './with-record.ts';

const usage = `用法：
  guitu delegation add --county <县级机构> --office <司法所> --matter leave --basis <委托书文号> --from YYYY-MM-DD [--until YYYY-MM-DD]
  guitu delegation list
机构写名称，或者 countyAgency:533401、judicialOffice:533401204 的样式。`;

/** A written delegation as it is entered. */
interface Order {
  readonly county: string;
  readonly office: string;
  readonly matter: string;
  readonly basis: string;
  readonly from: Day;
  readonly until: Day | undefined;
}

/** `guitu delegation …`: what a county agency has entrusted to a judicial office, in writing. */
export async function delegationCommand(words: readonly string[]): Promise<void> {
  const [action, ...rest] = words;
  const names = ['county', 'office', 'matter', 'basis', 'from', 'until'];
  const options = readOptions(
    rest,
    Object.fromEntries(names.map((name) => [name, 'string' as const])),
    usage,
  );
  switch (action) {
    case 'add': {
      const until = options.text('until');
      const order: Order = {
        county: options.need('county'),
        office: options.need('office'),
        matter: readMatter(options.need('matter')),
        basis: options.need('basis'),
        from: readDay(options.need('from')),
        until: until === undefined ? undefined : readDay(until),
      };
      return withInstallation((record) => add(record, order));
    }
    case 'list':
      return withInstallation(list);
    default:
      throw new UsageProblem(usage);
  }
}

function readMatter(text: string): string {
  const found = findProcedure(text) ?? catalogue.newest.find((procedure) => procedure.title === text);
  if (found !== undefined) return found.name;
  const names = catalogue.newest.map((procedure) => `${procedure.name}（${procedure.title}）`).join('、');
  throw new UsageProblem(`没有“${text}”这类事项，现在可以委托的有：${names}。`);
}

/** A day as people type it. */
export function readDay(text: string): Day {
  const found = findDay(text);
  if (found !== undefined) return found;
  throw new UsageProblem(`“${text}”不是有效日期，请按“2026-01-05”的样式填写。`);
}

async function add(record: GuituRecord, order: Order): Promise<void> {
  const county = await getBody(record, order.county);
  const office = await getBody(record, order.office);
  if (county.kind !== 'countyAgency' || office.kind !== 'judicialOffice') {
    throw new UsageProblem('委托是县级社区矫正机构给司法所的，请核对 --county 和 --office。');
  }
  if (office.region_code < county.range_low || office.region_code > county.range_high) {
    throw new UsageProblem(`${office.name}不在${county.name}的范围内，不能委托。`);
  }
  if (order.until !== undefined && order.until < order.from)
    throw new UsageProblem('委托的截止日期早于开始日期，请核对。');
  const { matter, basis, from, until } = order;
  await administer(
    record,
    // Held by the office: it must see what it may do; the county sees it as everything in its range.
    { command: 'delegation.add', bodyId: county.id, holderCode: office.region_code, body: { ...order } },
    async (transaction, change) => {
      await insertDelegation(transaction, change, {
        id: newId(),
        county_body_id: county.id,
        office_body_id: office.id,
        office_code: office.region_code,
        matter,
        basis,
        valid_from: from,
        valid_until: until ?? null,
      });
      // Who takes a step may be somebody else from now on, and what waits lies on another desk.
      await makeDue(transaction, regionRange(office.region_code), change.at);
      return null;
    },
  );
  printAnswer({ county: county.name, office: office.name, matter, basis, from, until: until ?? null });
}

async function list(record: GuituRecord): Promise<void> {
  const rows = await read(record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('delegation')
      .innerJoin('body as county', 'county.id', 'delegation.county_body_id')
      .innerJoin('body as office', 'office.id', 'delegation.office_body_id')
      .select([
        'county.name as county',
        'office.name as office',
        'matter',
        'basis',
        'valid_from as from',
        'valid_until as until',
      ])
      .orderBy('valid_from')
      .execute(),
  );
  printAnswer(rows);
}
