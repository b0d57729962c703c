import type { Day } from '@guitu/law';

import type { Row, Transaction } from '../record-types.ts';

/** What a body may set about its papers: the word before its numbers, and the telephone under its letters. */
export const organParameter = 'paper.organ';
export const phoneParameter = 'paper.phone';

export interface PaperSettings {
  /** 机关代字 with 矫, e.g. 香矫. */
  readonly organ: string;
  readonly phone: string;
}

/** The settings of the body whose seal a paper bears, on the day it is issued. */
export async function loadPaperSettings(
  transaction: Transaction,
  body: Row<'body'>,
  on: Day,
): Promise<PaperSettings> {
  // What is set for a place is set for its agency: the procuratorate counts by its own words (香检纠), and its telephone is not kept here.
  if (body.kind === 'procuratorate')
    return { organ: await shortName(transaction, body.region_code), phone: '' };
  const rows = await transaction
    .selectFrom('parameter')
    .select(['key', 'value', 'effective_from', 'effective_until'])
    .where('key', 'in', [organParameter, phoneParameter])
    .where('region_code', '=', body.region_code)
    .where('effective_from', '<=', on)
    .orderBy('effective_from', 'desc')
    .execute();
  const find = (key: string): string | undefined => {
    const value = rows.find(
      (row) => row.key === key && (row.effective_until === null || on <= row.effective_until),
    )?.value;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    organ: find(organParameter) ?? `${await shortName(transaction, body.region_code)}矫`,
    phone: find(phoneParameter) ?? '',
  };
}

/** 香 for 香格里拉市, 香尼 for its 尼西乡: the first characters of county and township, until the body sets its own word. */
async function shortName(transaction: Transaction, regionCode: number): Promise<string> {
  const county = Math.floor(regionCode / 1_000_000) * 1_000_000;
  const rows = await transaction
    .selectFrom('region')
    .select(['code', 'name'])
    .where('code', 'in', [regionCode, county])
    .execute();
  const first = (code: number): string => [...(rows.find((row) => row.code === code)?.name ?? '矫')][0] ?? '';
  return regionCode === county ? first(county) : `${first(county)}${first(regionCode)}`;
}
