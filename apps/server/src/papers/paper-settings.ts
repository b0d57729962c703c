import type { Day, ParameterDefinition } from '@guitu/law';

import type { Row, Transaction } from '../record-types.ts';

/** What a body may set about its papers: the word before its numbers, and the telephone under its letters. */
export const organParameter = 'paper.organ';
export const phoneParameter = 'paper.phone';

export const paperParameters: readonly ParameterDefinition[] = [
  {
    key: organParameter,
    title: '机关代字',
    explanation:
      '文号里的机关代字，例如“香矫”。没有设的，用地名的第一个字加“矫”。只对本单位的文书有效，下级各设各的。',
    fallback: undefined,
    problem: (text) =>
      /^\p{Script=Han}{1,8}$/u.test(text) ? undefined : '机关代字请只写汉字，不超过八个，例如“香矫”。',
  },
  {
    key: phoneParameter,
    title: '文书联系电话',
    explanation: '印在文书末尾的联系电话。没有设的，文书上不印。只对本单位的文书有效，下级各设各的。',
    fallback: undefined,
    problem: (text) =>
      /^[\d\s()（）-]{3,30}$/u.test(text)
        ? undefined
        : '联系电话请只写数字、括号和短横，例如“0887-1234567”。',
  },
];

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
