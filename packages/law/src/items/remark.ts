/** A sentence about one item of a row. */
export interface Remark {
  /** Name of the item whose cell is to be mended. */
  readonly item: string;
  readonly text: string;
}

export interface Remarks {
  readonly problems: readonly Remark[];
  readonly warnings: readonly Remark[];
}
