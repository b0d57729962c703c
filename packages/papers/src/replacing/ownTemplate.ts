/** A template of a region's own, in place of the one shipped: Typst source, and its digest (SHA-256, hexadecimal) by which papers name it. */
export interface OwnTemplate {
  digest: string;
  source: string;
}
