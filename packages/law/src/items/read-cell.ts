import { findRegionByText } from '../codes/regions-text.ts';
import { regionPath } from '../codes/regions.ts';
import { regionRange } from '../facts/region-range.ts';
import type { Length } from '../term/length.ts';
import type { Day } from '../time/day.ts';
import type { Cell, Read } from './cell.ts';
import { compact, isDestroyedNumber, tidy } from './cell.ts';
import type { ColumnStyle } from './generation.ts';
import type { Item } from './item.ts';
import type { OfficeChoice } from './office-choice.ts';
import { readOffice } from './office-choice.ts';
import { readPhone } from './phone.ts';
import { readCode } from './read-code.ts';
import { readDayCell } from './read-day.ts';
import type { StoredCode } from './tables/code-table.ts';
import { getCodeTable } from './tables/index.ts';
import { readTermLength } from './term-length.ts';

/** A place as it was written and, where the words name exactly one region, its code. */
export interface RegionValue {
  readonly text: string;
  readonly code?: number;
}

export type ItemValue = string | readonly string[] | Day | StoredCode | Length | RegionValue | OfficeChoice;

/** Whose register is read: the bodies that may hold a case, and the region codes the importing body answers for. */
export interface Reading {
  readonly offices: readonly OfficeChoice[];
  readonly low: number;
  readonly high: number;
}

/** Reads one cell as the value of an item. Problems are sentences that say what to write. */
export function readCell(item: Item, cell: Cell, style: ColumnStyle, reading: Reading): Read<ItemValue> {
  if (cell.broken === true) return { problem: `这一格是出错的公式（${cell.text}），请把结果直接写成文字。` };
  switch (item.kind) {
    case 'name':
      return readName(cell);
    case 'names':
      return {
        value: tidy(cell.text)
          .split(/[、,，;；/\n]/)
          .map(tidy)
          .filter((name) => name !== ''),
      };
    case 'text':
    case 'longText':
      return readText(item, cell);
    case 'number':
      return readNumber(item, cell);
    case 'day':
      return readDayCell(cell);
    case 'code':
      return readCode(getCodeTable(item.codeTable ?? ''), cell, style);
    case 'idNumber':
      return readDocumentNumber(item, cell);
    case 'phone':
      return readPhone(tidy(cell.text));
    case 'region':
      return readRegion(cell);
    case 'county':
      return readCounty(cell, reading);
    case 'termLength':
      return readTermLength(cell.text);
    case 'office':
      return readOffice(cell, reading.offices);
  }
}

/** Every shape of the middle dot becomes '·'; spaces that only fill out a two-character name go away. */
function readName(cell: Cell): Read<string> {
  const text = tidy(cell.text)
    .replaceAll(/[•・‧∙⋅●]/g, '·')
    .replaceAll(/\s*·\s*/g, '·');
  const name = /^[\p{Script=Han}\s·]+$/u.test(text)
    ? text.replaceAll(/\s/g, '')
    : text.replaceAll(/\s+/g, ' ');
  if (/\d/.test(name)) return { problem: `姓名“${name}”里有数字，请对照证件核对；同名的人不要用数字区分。` };
  if (!/\p{L}/u.test(name)) return { problem: `“${name}”不是姓名，请对照证件填写。` };
  if ([...name].length > 50) return { problem: '姓名超过 50 个字，请核对是否串列。' };
  return { value: name };
}

function readText(item: Item, cell: Cell): Read<string> {
  const text = tidy(cell.text);
  const maximum = item.maximumLength ?? (item.kind === 'text' ? 200 : 4000);
  const length = [...text].length;
  return length > maximum
    ? { problem: `最多 ${maximum} 个字，现在 ${length} 个字，请缩短或者另附材料。` }
    : { value: text };
}

function readNumber(item: Item, cell: Cell): Read<string> {
  if (isDestroyedNumber(cell)) return { problem: destroyed(item.title) };
  const text = compact(cell.text);
  const maximum = item.maximumLength ?? 40;
  return text.length > maximum
    ? { problem: `“${item.title}”最多 ${maximum} 个字符，请核对是否串列。` }
    : { value: text };
}

/** Whether it must be a resident identity number is known only beside the other items of the row: see `checkRow`. */
function readDocumentNumber(item: Item, cell: Cell): Read<string> {
  if (isDestroyedNumber(cell)) return { problem: destroyed(item.title) };
  return { value: compact(cell.text).toUpperCase() };
}

function destroyed(title: string): string {
  return `“${title}”被 Excel 当成数字，后几位已经丢失，无法恢复。请把整列设为“文本”格式后照证件重新填写。`;
}

/** Words that name no single region are kept as words: an address is never refused for its spelling. */
function readRegion(cell: Cell): Read<RegionValue> {
  const text = tidy(cell.text);
  const region = findRegionByText(text);
  if (region !== undefined) return { value: { text: regionPath(region.code) ?? text, code: region.code } };
  return { value: { text }, note: `“${text}”没有对应到唯一的行政区划，只保存文字。` };
}

/** The county a row belongs to. Every register belongs to one body: rows of others are left to them. */
function readCounty(cell: Cell, { low, high }: Reading): Read<RegionValue> {
  const read = readRegion(cell);
  const code = read.value?.code;
  if (code === undefined || (code <= high && regionRange(code).high >= low)) return read;
  return { problem: `“${tidy(cell.text)}”不在本辖区内，这一行请由当地导入。` };
}
