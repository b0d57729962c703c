import { addDays } from '../time/day-arithmetic.ts';
import { day, findDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { Cell, Read } from './cell.ts';
import { compact, tidy } from './cell.ts';

/** Day 1 of a sheet is 1900-01-01 and it believes in 1900-02-29, so later days count from two days earlier. */
const SHEET_EPOCH = day('1900-01-01');

/** Reads a date cell. A real date of the sheet is taken as it is; anything that could be two dates is asked about. */
export function readDayCell(cell: Cell): Read<Day> {
  if (cell.day !== undefined) return { value: cell.day };
  const text = compact(withoutTime(tidy(cell.text)));
  const found = findDay(text);
  if (found !== undefined) return { value: found };
  if (cell.numeric === true && /^\d{5}(\.\d+)?$/.test(text)) {
    const serial = Math.floor(Number(text));
    const meant = addDays(SHEET_EPOCH, serial - 2);
    return {
      problem: `“${text}”像是 Excel 的日期序号（${meant}），请把单元格设为日期格式，或者直接写成 ${meant}。`,
    };
  }
  if (/^\d{4}([-/.年]\d{1,2}月?)?$/.test(text))
    return { problem: `“${text}”缺少日子，请按 2026-01-05 写全年月日。` };
  if (/^\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(text)) {
    return { problem: `“${text}”的年份只有两位，请按 2026-01-05 写四位年份。` };
  }
  return { problem: `“${tidy(cell.text)}”不是真实存在的日期，请按 2026-01-05 填写。` };
}

/** A day item asks for the day; a time of day behind it does no harm. */
function withoutTime(text: string): string {
  return text.replace(/(?<=\d日?)[T\s]+\d{1,2}[:：]\d{2}([:：]\d{2}(\.\d+)?)?Z?$/, '');
}
