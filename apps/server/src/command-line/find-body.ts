import type { Office } from '@guitu/law';
import { officeNames } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import type { Row } from '../record-types.ts';
import { UsageProblem } from './answer.ts';

/** A kind of body as it may be typed: its English name, e.g. countyAgency. */
export function readOffice(text: string): Office {
  if (Object.hasOwn(officeNames, text)) return text as Office;
  const names = Object.entries(officeNames).map(([office, name]) => `${office}（${name}）`);
  throw new UsageProblem(`没有“${text}”这种机构，请填写${names.join('、')}之一。`);
}

/** A twelve-digit code; six and nine digits are filled up. */
export function readRegionCode(text: string): number {
  const code = Number(text.padEnd(12, '0'));
  if (/^\d{2,12}$/.test(text) && Number.isSafeInteger(code)) return code;
  throw new UsageProblem(`“${text}”不是行政区划代码，请填写 6 位、9 位或者 12 位数字，例如 533401。`);
}

/** The smallest body whose range has the region: in its chain stands what is set for it. */
export async function findBodyOver(record: GuituRecord, region: number): Promise<string> {
  const body = await read(record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('body')
      .select('id')
      .where('range_low', '<=', region)
      .where('range_high', '>=', region)
      .orderBy('range_low', 'desc')
      .executeTakeFirst(),
  );
  if (body === undefined) throw new UsageProblem(`代码 ${region} 不在任何机构的范围内，请核对 --region。`);
  return body.id;
}

/** The body that is meant: its id, its name, or `kind:region` such as countyAgency:533401. */
export async function getBody(record: GuituRecord, text: string): Promise<Row<'body'>> {
  const bodies = await read(record, systemAccess(), (transaction) =>
    transaction.selectFrom('body').selectAll().orderBy('region_code').execute(),
  );
  const [kind, region] = text.split(':');
  const found = bodies.filter(
    (body) =>
      body.id === text ||
      body.name === text ||
      (region !== undefined && body.kind === kind && body.region_code === readRegionCode(region)),
  );
  const [body] = found;
  if (body !== undefined && found.length === 1) return body;
  throw new UsageProblem(
    found.length > 1
      ? `叫“${text}”的机构不止一个，请写成 countyAgency:533401 的样式。`
      : `没有找到机构“${text}”。可以写机构的名称，或者 countyAgency:533401 的样式；guitu body list 列出全部机构。`,
  );
}
