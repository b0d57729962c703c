/** Text and the encoding it turned out to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030';
}

/**
 * Text of a sender whose programs may be old: UTF-8, else GB18030 (which contains GBK). Undefined when it is neither. Nearly any bytes
 * are some GB18030 text, so whoever shows it must ask to check the names.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return { text, encoding };
    } catch {
      // The next encoding.
    }
  }
  return undefined;
}
