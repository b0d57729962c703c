import { findRegion, officeNames, regionRange } from '@guitu/law';
import type { Office } from '@guitu/law';
import { newId, putBodies, read, systemAccess } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { administer } from './administer.ts';
import { printAnswer, UsageProblem } from './answer.ts';
import { readOffice, readRegionCode } from './find-body.ts';
import { readOptions } from './read-options.ts';
import { withInstallation } from './with-record.ts';

const usage = `用法：
  guitu body add --kind <种类> --region <行政区划代码> [--name <名称>]
  guitu body list
种类：judicialOffice（司法所）、countyAgency、prefectureAgency、provinceAgency（社区矫正机构）、
      countyBureau（县级司法行政部门）、procuratorate（检察院）、court、police、prison。
例如：guitu body add --kind judicialOffice --region 533401204 --name 尼西司法所`;

/** `guitu body …`: the bodies that work in this installation. */
export async function bodyCommand(words: readonly string[]): Promise<void> {
  const [action, ...rest] = words;
  const options = readOptions(rest, { kind: 'string', region: 'string', name: 'string' }, usage);
  switch (action) {
    case 'add': {
      const kind = readOffice(options.need('kind'));
      const region = readRegionCode(options.need('region'));
      const name = options.text('name') ?? bodyName(kind, region);
      return withInstallation((record) => add(record, kind, region, name));
    }
    case 'list':
      return withInstallation(list);
    default:
      throw new UsageProblem(usage);
  }
}

/** What a body is called when nobody says otherwise. */
export function bodyName(kind: Office, regionCode: number): string {
  const region = findRegion(regionCode);
  if (region === undefined) {
    throw new UsageProblem(
      `没有代码为 ${regionCode} 的行政区划，请核对；县以下不在表里的，请用 --name 写明名称。`,
    );
  }
  const suffix = kind.endsWith('Agency') ? '社区矫正机构' : officeNames[kind];
  return `${region.name}${suffix}`;
}

/** A body with the range it answers for: its region and everything in it. */
export function newBody(kind: Office, regionCode: number, name: string) {
  const { low, high } = regionRange(regionCode);
  return {
    id: newId(),
    kind,
    region_code: regionCode,
    range_low: low,
    range_high: high,
    name,
    parent_id: null,
  };
}

async function add(record: GuituRecord, kind: Office, region: number, name: string): Promise<void> {
  const known = await read(record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('body')
      .select('name')
      .where('kind', '=', kind)
      .where('region_code', '=', region)
      .executeTakeFirst(),
  );
  if (known !== undefined) throw new UsageProblem(`这个地方已经有一个${officeNames[kind]}：${known.name}。`);
  const body = newBody(kind, region, name);
  await administer(
    record,
    { command: 'body.add', bodyId: body.id, holderCode: region, body: { kind, region, name } },
    async (transaction) => {
      await putBodies(transaction, [body]);
      return null;
    },
  );
  printAnswer({ id: body.id, kind, region, name, low: body.range_low, high: body.range_high });
}

async function list(record: GuituRecord): Promise<void> {
  const bodies = await read(record, systemAccess(), (transaction) =>
    transaction.selectFrom('body').selectAll().orderBy('region_code').orderBy('kind').execute(),
  );
  printAnswer(bodies.map(({ id, kind, region_code: region, name }) => ({ id, kind, region, name })));
}
