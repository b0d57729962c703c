import { getItem } from '@guitu/law';

import type { CellRemark, ReadRow } from './read-rows.ts';

/** A number that belongs to one person or one case only. */
export interface RowNumber {
  readonly item: string;
  /** Heading of its column. */
  readonly column: string;
  readonly value: string;
}

/** The same number on two rows: each of them is told where the others stand, and none is taken. */
export function withTwins(rows: readonly ReadRow[]): readonly ReadRow[] {
  const holders = new Map<string, number[]>();
  for (const row of rows) {
    for (const number of row.numbers) {
      const key = keyOf(number);
      holders.set(key, [...(holders.get(key) ?? []), row.number]);
    }
  }
  return rows.map((row) => {
    const twins = row.numbers.flatMap((number) => remarkOn(row, number, holders.get(keyOf(number)) ?? []));
    if (twins.length === 0) return row;
    const { entry: _untaken, ...rest } = row;
    return { ...rest, problems: [...row.problems, ...twins] };
  });
}

function remarkOn(row: ReadRow, number: RowNumber, holders: readonly number[]): readonly CellRemark[] {
  const others = holders.filter((holder) => holder !== row.number);
  if (others.length === 0) return [];
  const title = getItem(number.item).title;
  return [{ column: number.column, text: `与第 ${others.join('、')} 行的${title}相同，请核对后只留一行。` }];
}

function keyOf({ item, value }: RowNumber): string {
  return `${item}/${value}`;
}
