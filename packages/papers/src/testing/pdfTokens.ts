/** One operator of a page's content with what stands before it. Strings are given as their bytes. */
export interface PdfOperation {
  operator: string;
  names: string[];
  strings: string[];
}

/** Splits the content of a page into operations, in order. */
export function pdfOperations(content: string): PdfOperation[] {
  const operations: PdfOperation[] = [];
  let names: string[] = [];
  let strings: string[] = [];
  let at = 0;
  const token =
    /[\s[\]]+|<<|>>|\/(?<name>\w+)|<(?<hexadecimal>[0-9A-Fa-f\s]*)>|[-+.\d]+|(?<open>\()|(?<operator>[A-Za-z'"*\d]+)/uy;
  while (at < content.length) {
    token.lastIndex = at;
    const groups = token.exec(content)?.groups;
    if (groups === undefined) throw new Error(`unreadable content: ${content.slice(at, at + 40)}`);
    at = token.lastIndex;
    if (groups['name'] !== undefined) names.push(groups['name']);
    else if (groups['hexadecimal'] !== undefined) {
      strings.push(Buffer.from(groups['hexadecimal'].replaceAll(/\s/gu, ''), 'hex').toString('latin1'));
    } else if (groups['open'] !== undefined) {
      const literal = readLiteral(content, at);
      strings.push(literal.bytes);
      at = literal.end;
    } else if (groups['operator'] !== undefined) {
      operations.push({ operator: groups['operator'], names, strings });
      names = [];
      strings = [];
    }
  }
  return operations;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads up to the closing parenthesis; parentheses in pairs stand unescaped inside. */
function readLiteral(content: string, start: number): { bytes: string; end: number } {
  let bytes = '';
  let depth = 1;
  let at = start;
  for (;;) {
    const character = content[at];
    if (character === undefined) throw new Error('a string without an end');
    at += 1;
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/u.exec(content.slice(at, at + 3))?.[0];
      const escaped = content[at] ?? '';
      bytes +=
        octal === undefined ? (escapes[escaped] ?? escaped) : String.fromCharCode(Number.parseInt(octal, 8));
      at += octal?.length ?? 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return { bytes, end: at };
    bytes += character;
  }
}
