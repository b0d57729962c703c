import type { Cell } from './cell.ts';
import { compact } from './cell.ts';
import type { Code, CodeTable, Generation } from './tables/code-table.ts';

/** How one column of a workbook writes its codes. */
export interface ColumnStyle {
  /** The generation of the codes of this column; absent when it has none or the two kinds balance. */
  readonly generation?: '2017' | '2021';
  /** Both generations occur and neither prevails. */
  readonly balanced: boolean;
  /** One-digit numbers that may be two-digit codes whose zero the sheet has dropped. */
  readonly zeroLost: boolean;
}

/**
 * The declared rule: a one-digit code is of the 2017 generation, a two-digit code of the 2021 generation, words are taken in both.
 * '99' stands in both and decides nothing. Where a column mixes, the majority gives the generation and each row of the minority is
 * asked about. A table that is the same in both generations has nothing to decide.
 */
export function detectStyle(table: CodeTable, cells: readonly Cell[]): ColumnStyle {
  if (table.same) return { balanced: false, zeroLost: false };
  const found = cells.map((cell) => ({ generation: generationOf(compact(cell.text)), cell }));
  const old = found.filter((one) => one.generation === '2017');
  const recent = found.filter((one) => one.generation === '2021').length;
  // A number the 2017 table does not know, but which becomes a 2021 code with a zero before it, shows that zeros were dropped.
  const zeroLost = old.some(
    ({ cell }) =>
      cell.numeric === true &&
      find(table, '2017', cell.text) === undefined &&
      find(table, '2021', `0${cell.text}`) !== undefined,
  );
  if (old.length === recent) return { balanced: recent > 0, zeroLost };
  return { generation: old.length > recent ? '2017' : '2021', balanced: false, zeroLost };
}

/** '2017' for one digit, '2021' for two, nothing for words and for codes that stand in both. */
export function generationOf(text: string): '2017' | '2021' | undefined {
  if (/^\d$/.test(text)) return '2017';
  return /^\d{2}$/.test(text) && text !== '99' ? '2021' : undefined;
}

function find(table: CodeTable, generation: Generation, code: string): Code | undefined {
  return table.codes[generation]?.find((entry) => entry.code === compact(code));
}
