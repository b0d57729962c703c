import { inflateRawSync } from 'node:zlib';

/** The parts of a Word file, for tests: reads what our own maker writes and is no general reader of archives. */
export function readParts(file: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const bytes = file.subarray(start, start + size);
    const path = file.toString('utf8', at + 46, at + 46 + name);
    parts.set(path, (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The words of a part in reading order. */
export function wordsOf(part: string | undefined): string {
  return [...(part ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map(([, text]) =>
      (text ?? '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
    .join('');
}

/** What a reader of the file sees: the text of the paper, the header and the foot. */
export function readWord(file: Buffer): {
  text: string;
  header: string;
  foot: string;
  parts: ReadonlyMap<string, string>;
} {
  const parts = readParts(file);
  return {
    text: wordsOf(parts.get('word/document.xml')),
    header: wordsOf(parts.get('word/header1.xml')),
    foot: wordsOf(parts.get('word/footer1.xml')),
    parts,
  };
}
