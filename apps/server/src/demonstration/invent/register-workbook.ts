import { day, getItem } from '@guitu/law';
import type { Day, OfficeChoice } from '@guitu/law';
import ExcelJS from 'exceljs';

import { sheetDate } from '../../import/sheet-style.ts';
import { chanceFrom } from './chance.ts';
import { plantFaults } from './faults.ts';
import type { PlantedFault } from './faults.ts';
import { inventPerson } from './person.ts';
import type { InventedRow } from './person.ts';

export interface RegisterOrder {
  readonly rows: number;
  readonly seed: number;
  readonly today: Day;
  readonly offices: readonly OfficeChoice[];
  readonly countyName: string;
  /** First running number, so that several registers share none. */
  readonly firstSerial?: number;
  /** How many of the twelve known faults to plant. */
  readonly faults?: number;
  /** Writes the sheet as such sheets really are: a title above, other columns between, dates as text and as dates, stray spaces. */
  readonly untidy?: boolean;
  /** The days on which the terms of the first people end, all of them probations. */
  readonly ends?: readonly Day[];
  /** Leaves the others out; who is invented stays the same. */
  readonly keep?: (row: InventedRow) => boolean;
}

export interface InventedRegister {
  readonly bytes: Uint8Array;
  readonly people: readonly InventedRow[];
  /** Row in the sheet, heading of the column, words its sentence contains. */
  readonly planted: readonly PlantedFault[];
}

const columns = [
  'externalNumber', 'name', 'sex', 'ethnicity', 'idNumber', 'birthOn', 'minorAtCrime', 'office', 'measure', 'termLength',
  'termBegins', 'termEnds', 'receivedOn', 'decidingAuthority', 'judgmentNumber', 'judgmentOn', 'noticeNumber', 'noticeOn', 'crime',
  'crimeKind', 'originalPenaltyKind', 'originalPenalty', 'additionalPenalty', 'education', 'maritalStatus', 'employment', 'phone',
  'homeRegion', 'homeAddress', 'householdAddress', 'level', 'prohibited', 'prohibitionKind', 'prohibitionContent',
  'prohibitionBegins', 'prohibitionEnds',
]; // prettier-ignore

/** Invents the register of one county and writes it as a workbook. The same order gives the same people. */
export async function inventRegister(order: RegisterOrder): Promise<InventedRegister> {
  const chance = chanceFrom(order.seed);
  const invented: InventedRow[] = [];
  for (let index = 0; index < order.rows; index += 1) {
    const serial = (order.firstSerial ?? 1) + index;
    const ends = order.ends?.[index];
    invented.push(
      inventPerson({
        chance,
        today: order.today,
        offices: order.offices,
        countyName: order.countyName,
        serial,
        ...(ends === undefined ? {} : { ends }),
      }),
    );
  }
  const people = order.keep === undefined ? invented : invented.filter(order.keep);
  const first = order.untidy === true ? 4 : 2;
  const { rows, planted } = plantFaults(chance, people, order.faults ?? 0, first);
  const book = new ExcelJS.Workbook();
  writeSheet(book.addWorksheet('名册'), rows, order);
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), people, planted };
}

function writeSheet(sheet: ExcelJS.Worksheet, rows: readonly InventedRow[], order: RegisterOrder): void {
  const untidy = order.untidy === true;
  if (untidy) {
    sheet.addRow([`${order.countyName}社区服刑人员花名册（演示数据）`]);
    sheet.mergeCells(1, 1, 1, 12);
    sheet.addRow(['填报单位：', order.countyName, '', '填报日期：', sheetDate(order.today)]);
  }
  const shown = untidy ? ['序号', ...columns.toReversed(), '备注'] : columns;
  sheet.addRow(shown.map((name) => headingOf(name, untidy)));
  for (const [index, row] of rows.entries()) {
    const written = sheet.addRow([]);
    for (const [position, name] of shown.entries()) {
      const text = name === '序号' ? String(index + 1) : name === '备注' ? '演示' : row[name];
      if (text !== undefined) written.getCell(position + 1).value = valueOf(name, text, index, untidy);
    }
  }
}

/** As bureaus write it: pinyin names of the exchange format, the old term, marks for what is required. */
function headingOf(name: string, untidy: boolean): string {
  if (name === '序号' || name === '备注') return name;
  const item = getItem(name);
  if (!untidy) return item.title;
  if (name === 'externalNumber') return '社区服刑人员编号';
  if (name === 'termBegins') return 'sqjzksrq';
  return item.required === true ? `*${item.title}（必填）` : item.title;
}

function valueOf(name: string, text: string, index: number, untidy: boolean): ExcelJS.CellValue {
  if (text.startsWith('number:')) return Number(text.slice('number:'.length));
  if (name === '序号') return Number(text);
  if (!untidy) return text;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (isDate && isReal(text)) {
    if (index % 4 === 0) return sheetDate(text);
    if (index % 4 === 1) return text.replaceAll('-', '/');
    if (index % 4 === 2) return fullWidth(text);
  }
  return index % 5 === 0 ? `${text}  ` : text;
}

function isReal(text: string): boolean {
  try {
    return day(text) === text;
  } catch {
    return false;
  }
}

function fullWidth(text: string): string {
  return text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
