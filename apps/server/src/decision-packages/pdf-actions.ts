import { inflateSync } from 'node:zlib';

/** Object streams are small; what unpacks to more is left unread. */
const unpackedAtMost = 16 * 1024 * 1024;

/**
 * Whether a PDF would run something when it is opened. A heuristic: it looks for the names of the actions (PDF 32000-1, 12.6.4),
 * escaped or not, in the objects of the file, also in those that are packed into object streams. It finds the usual attacks, not
 * every one.
 */
export function findPdfAction(bytes: Buffer): string | undefined {
  const text = withoutEscapes(objectsOf(bytes));
  if (/\/JavaScript\b|\/JS\s*(?:[(<]|\d+\s+\d+\s+R\b)/.test(text)) return '带有 JavaScript 脚本';
  if (/\/Launch\b/.test(text)) return '会启动别的程序';
  return undefined;
}

/** The file without its streams, because the bytes of pictures and fonts say anything by chance; packed objects are put back. */
function objectsOf(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const parts: string[] = [];
  let left = unpackedAtMost;
  let at = 0;
  for (;;) {
    const begin = text.indexOf('stream', at);
    const end = begin === -1 ? -1 : text.indexOf('endstream', begin + 6);
    if (end === -1) return parts.concat(text.slice(at)).join('\n');
    const before = text.slice(at, begin);
    parts.push(before);
    if (left > 0 && withoutEscapes(before.slice(-1_000)).includes('/ObjStm')) {
      const objects = unpacked(bytes.subarray(begin + 'stream'.length, end), left);
      parts.push(objects);
      left -= objects.length;
    }
    at = end + 'endstream'.length;
  }
}

function unpacked(stream: Buffer, sizeAtMost: number): string {
  const start = stream[0] === 0x0d && stream[1] === 0x0a ? 2 : 1;
  try {
    return inflateSync(stream.subarray(start), { maxOutputLength: sizeAtMost }).toString('latin1');
  } catch {
    // Not packed this way, damaged, or too large: what cannot be read cannot be judged.
    return '';
  }
}

/** '/J#61vaScript' is read as '/JavaScript'. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/#([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
