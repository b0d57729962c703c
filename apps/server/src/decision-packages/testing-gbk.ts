let codes: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Text as an old Windows program of China writes it. For tests: Node reads GBK and does not write it. */
export function encodeGbk(text: string): Buffer {
  codes ??= readTable();
  const known = codes;
  return Buffer.concat(
    [...text].map((sign) => {
      const code = sign.codePointAt(0)! < 0x80 ? [sign.charCodeAt(0)] : known.get(sign);
      if (code === undefined) throw new Error(`${sign} is not in GBK`);
      return Buffer.from(code);
    }),
  );
}

function readTable(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const sign = decoder.decode(Uint8Array.of(first, second));
      if (second !== 0x7f && [...sign].length === 1) table.set(sign, [first, second]);
    }
  }
  return table;
}
