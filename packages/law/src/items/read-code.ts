import type { Cell, Read } from './cell.ts';
import { compact, tidy } from './cell.ts';
import { generationOf } from './generation.ts';
import type { ColumnStyle } from './generation.ts';
import type { Code, CodeTable, Generation, StoredCode } from './tables/code-table.ts';
import { findCode, generations } from './tables/map-code.ts';

/** Reads a coded cell by the style of its column. Whatever could mean two things is a problem that names both. */
export function readCode(table: CodeTable, cell: Cell, style: ColumnStyle): Read<StoredCode> {
  const text = compact(cell.text);
  if (/^\d+$/.test(text)) return table.same ? readSame(table, text) : readDigits(table, text, cell, style);
  return readWords(table, tidy(cell.text), style.generation);
}

function readWords(table: CodeTable, text: string, preferred: Generation | undefined): Read<StoredCode> {
  const plain = text.replaceAll(/\s/g, '');
  // '03初中' and '03-初中' name code and word together.
  const [, code, words = plain] = /^(\d{1,2})[-－—.、:：]?(.+)$/.exec(plain) ?? [];
  const order = preferred === undefined ? generations : [preferred, ...generations];
  for (const generation of order) {
    const entry = table.codes[generation]?.find(
      (one) => one.label === words || one.also?.includes(words) === true,
    );
    if (entry === undefined) continue;
    if (code !== undefined && !isCodeOf(table, code, entry)) {
      return {
        problem: `“${text}”的代码和文字对不上：哪一版代码表里“${code}”都不是“${words}”，请只写文字。`,
      };
    }
    return { value: stored(table, generation, entry) };
  }
  return { problem: `“${table.title}”不认识“${text}”，请写：${choices(table)}。` };
}

function isCodeOf(table: CodeTable, code: string, entry: Code): boolean {
  return generations.some((generation) => findCode(table, generation, code)?.means === entry.means);
}

function readSame(table: CodeTable, text: string): Read<StoredCode> {
  const entry = findCode(table, '2021', text.padStart(2, '0'));
  return entry === undefined ? unknown(table, text, '2021') : { value: stored(table, '2021', entry) };
}

function readDigits(table: CodeTable, text: string, cell: Cell, style: ColumnStyle): Read<StoredCode> {
  const own = generationOf(text);
  const generation = own ?? style.generation ?? '2021';
  if (own !== undefined && (style.balanced || (style.generation !== undefined && own !== style.generation))) {
    return { problem: mixed(table, text, style) };
  }
  const entry = findCode(table, generation, text);
  if (generation === '2017' && cell.numeric === true && style.zeroLost) {
    const other = findCode(table, '2021', text.padStart(2, '0'));
    if (entry?.means !== other?.means) {
      return {
        problem: `“${text}”可能是被 Excel 去掉了前面的 0：按 2017 年版是“${entry?.label ?? '无此代码'}”，按 2021 年版“0${text}”是“${other?.label ?? '无此代码'}”。请直接写文字。`,
      };
    }
  }
  if (entry !== undefined) return { value: stored(table, generation, entry) };
  return unknown(table, text, generation);
}

function mixed(table: CodeTable, text: string, style: ColumnStyle): string {
  const [old, recent] = [findCode(table, '2017', text), findCode(table, '2021', text.padStart(2, '0'))];
  const rest = style.balanced
    ? '一位代码（2017 年版）和两位代码（2021 年版）各占一半'
    : `其他行用的是${style.generation === '2017' ? '一位代码（2017 年版）' : '两位代码（2021 年版）'}`;
  const meant = [old?.label, recent?.label].filter((label) => label !== undefined);
  const advice =
    meant.length > 0 ? `请直接写文字，如“${[...new Set(meant)].join('”或者“')}”` : '请直接写文字';
  return `这一列${rest}，“${text}”无法判断是哪一版。${advice}。`;
}

function unknown(table: CodeTable, text: string, generation: Generation): Read<StoredCode> {
  if (table.codes[generation] === undefined) {
    return {
      problem: `“${table.title}”没有可用的 ${generation} 年版代码表，无法理解“${text}”，请写：${choices(table)}。`,
    };
  }
  return {
    problem: `“${table.title}”${table.same ? '' : `（${generation} 年版）`}没有代码“${text}”，请写：${choices(table)}。`,
  };
}

/** The words one may write, of the newest generation; long tables are cut, the template lists them whole. */
function choices(table: CodeTable): string {
  const entries =
    generations.map((generation) => table.codes[generation]).find((list) => list !== undefined) ?? [];
  const offered = entries.filter((entry) => table.notOffered?.includes(entry.means) !== true);
  const labels = offered.slice(0, 12).map((entry) => entry.label);
  return offered.length > labels.length ? `${labels.join('、')}等（见模板“代码表”）` : labels.join('、');
}

function stored(table: CodeTable, generation: Generation, entry: Code): StoredCode {
  return { table: table.name, generation, code: entry.code };
}
