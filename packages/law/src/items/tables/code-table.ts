/** Code tables came out twice, and a code means nothing without its table: '5' and '05' are different schools. */
export type Generation = '2017' | '2021' | 'guitu';

export interface Code {
  readonly code: string;
  readonly label: string;
  /** What it means in our own words; equal meanings make codes of two generations the same. */
  readonly means: string;
  /** Other words for it, accepted in input and never printed. */
  readonly also?: readonly string[];
}

/** Which codes each generation uses. A generation whose codes are not known is absent: then only words are taken. */
export interface CodeTable {
  readonly name: string;
  readonly title: string;
  readonly codes: Readonly<Partial<Record<Generation, readonly Code[]>>>;
  /** Both generations use the very same codes, so a lost leading zero cannot be mistaken. */
  readonly same: boolean;
  /** Meanings that stand in the table but cannot be taken here; they are not offered. */
  readonly notOffered?: readonly string[];
  /** A finer meaning and the coarser one that contains it, e.g. a doctor is a postgraduate. */
  readonly within?: Readonly<Record<string, string>>;
}

/** How a coded value is kept: the code alone is never stored. */
export interface StoredCode {
  readonly table: string;
  readonly generation: Generation;
  readonly code: string;
}

/** Rows of `code label meaning also…`, one per line, as the tables are easiest to proof-read. */
export function codes(text: string): readonly Code[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [code, label, means, ...also] = line.trim().split(/\s+/);
      if (code === undefined || label === undefined || means === undefined)
        throw new Error(`incomplete code: ${line}`);
      return also.length === 0 ? { code, label, means } : { code, label, means, also };
    });
}

/** A table that reads the same in both generations. */
export function shared(name: string, title: string, text: string): CodeTable {
  const same = codes(text);
  return { name, title, codes: { '2017': same, '2021': same }, same: true };
}
