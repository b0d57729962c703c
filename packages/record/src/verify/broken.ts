/** Where the record is not what it was. */
export interface BrokenPlace {
  readonly kind: 'change' | 'link' | 'row' | 'holder' | 'batch' | 'root' | 'access' | 'blob';
  /** The chain (case or body) and the place in it, where they can be told. */
  readonly chain: string | null;
  readonly sequence: number | null;
  readonly table: string | null;
  readonly key: string | null;
  /** One Chinese sentence. */
  readonly text: string;
}

/** Thrown inside verify by the first check that fails; never leaves it. */
export class Broken extends Error {
  readonly place: BrokenPlace;

  constructor(
    kind: BrokenPlace['kind'],
    text: string,
    place: Partial<Omit<BrokenPlace, 'kind' | 'text'>> = {},
  ) {
    super(text);
    this.place = { kind, chain: null, sequence: null, table: null, key: null, ...place, text };
  }
}
