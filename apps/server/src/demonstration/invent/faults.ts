import { getItem } from '@guitu/law';

import type { Chance } from './chance.ts';
import type { InventedRow } from './person.ts';

/** A fault put into a register on purpose, and what its sentence must say. */
export interface PlantedFault {
  /** As Excel numbers it. */
  readonly row: number;
  readonly item: string;
  /** Words the sentence contains. */
  readonly says: string;
}

interface Fault {
  readonly item: string;
  readonly says: string;
  readonly spoil: (row: InventedRow, others: readonly InventedRow[]) => InventedRow;
}

const set = (item: string, value: string) => (row: InventedRow) => ({ ...row, [item]: value });

/** What goes wrong in registers that have passed through many hands. The last two are one pair: the same number twice. */
const faults: readonly Fault[] = [
  {
    item: 'idNumber',
    says: '被 Excel 当成数字',
    spoil: (row) => ({ ...row, idNumber: `number:${row['idNumber']?.slice(0, 17)}0` }),
  },
  {
    item: 'idNumber',
    says: '校验位不对',
    spoil: (row) => ({ ...row, idNumber: wrongCheckDigit(row['idNumber'] ?? '') }),
  },
  { item: 'birthOn', says: '与身份证号里的', spoil: set('birthOn', '1971-07-07') },
  {
    item: 'sex',
    says: '性别与身份证号不一致',
    spoil: (row) => ({ ...row, sex: row['sex'] === '男' ? '女' : '男' }),
  },
  { item: 'termEnds', says: '早于开始日期', spoil: set('termEnds', '2015-01-01') },
  { item: 'measure', says: '请写：管制、缓刑、假释、暂予监外执行', spoil: set('measure', '监督管理') },
  { item: 'office', says: '本辖区没有', spoil: set('office', '不存在乡司法所') },
  { item: 'employment', says: '无法判断是哪一版', spoil: set('employment', '3') },
  { item: 'judgmentOn', says: '不是真实存在的日期', spoil: set('judgmentOn', '2025-02-30') },
  { item: 'name', says: '请填写“姓名”', spoil: ({ name: _gone, ...row }) => row },
];

const twins: Fault = {
  item: 'idNumber',
  says: '相同，请核对后只留一行',
  spoil: (row) => row,
};

export const faultKinds = faults.length + 2;

/** Plants the first `count` faults, each in a row of its own. `first` is the number of the first row of people in the sheet. */
export function plantFaults(
  chance: Chance,
  people: readonly InventedRow[],
  count: number,
  first: number,
): { readonly rows: readonly InventedRow[]; readonly planted: readonly PlantedFault[] } {
  const rows = people.map((row): InventedRow => ({ ...row }));
  const places = chance.shuffled(people.map((_, index) => index)).slice(0, count);
  const planted: PlantedFault[] = [];
  for (const [order, fault] of faults.slice(0, count).entries()) {
    const place = places[order] ?? 0;
    rows[place] = fault.spoil(rows[place] ?? {}, rows);
    planted.push({ row: place + first, item: fault.item, says: fault.says });
  }
  if (count >= faultKinds) plantTwins(rows, places.slice(faults.length, faultKinds), first, planted);
  // A column of words has no generation: one two-digit code elsewhere makes the single digit of the faults stand out.
  if (count > 7) codeColumn(rows, 'employment', places);
  return { rows, planted };
}

/** The second of the two is the first one entered again under another number. */
function plantTwins(
  rows: InventedRow[],
  places: readonly number[],
  first: number,
  planted: PlantedFault[],
): void {
  const [one = 0, other = 1] = places;
  const original = rows[one] ?? {};
  rows[other] = { ...original, externalNumber: `${original['externalNumber'] ?? ''}B` };
  for (const place of [one, other]) planted.push({ row: place + first, item: twins.item, says: twins.says });
}

const codes: Readonly<Record<string, string>> = { 就业: '01', 无业: '02', 就学: '03' };

function codeColumn(rows: InventedRow[], item: string, except: readonly number[]): void {
  for (const [index, row] of rows.entries()) {
    const code = codes[row[item] ?? ''];
    if (code !== undefined && !except.includes(index)) rows[index] = { ...row, [item]: code };
  }
}

function wrongCheckDigit(number: string): string {
  const last = number.at(-1) === '5' ? '6' : '5';
  return number.slice(0, 17) + last;
}

/** The heading of the column in which a fault shows. */
export function titleOfFault(fault: PlantedFault): string {
  return getItem(fault.item).title;
}
