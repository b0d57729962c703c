/** Column of a reference such as 'AB12', counted from 0. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    // Small letters become large ones; digits and dollar signs fall out.
    const letter = (reference.charCodeAt(at) & 0xffdf) - 64;
    if (letter >= 1 && letter <= 26) column = column * 26 + letter;
  }
  return column - 1;
}

/** Letters of a column counted from 0: 0 is A, 27 is AB. */
export function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}

export interface Merge {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** The merges of a sheet that run down one column. They stand behind the rows, so they are looked up apart. */
export function readMerges(part: Buffer): readonly Merge[] {
  const begin = part.indexOf('<mergeCells');
  if (begin < 0) return [];
  const merges: Merge[] = [];
  for (const match of part.toString('utf8', begin).matchAll(/ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    const [, left = '', first, right, last] = match;
    if (left === right && first !== last)
      merges.push({ column: columnOf(left), first: Number(first), last: Number(last) });
  }
  return merges;
}
