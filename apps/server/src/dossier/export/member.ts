import { createHash } from 'node:crypto';

/** One file of an exported folder. Its bytes are read once, when its turn comes. */
export interface Member {
  /** From the folder, with / between. */
  readonly path: string;
  readonly bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** A member as the manifest names it. */
export interface ListedMember {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export function textMember(path: string, text: string): Member {
  return { path, bytes: [Buffer.from(text)] };
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The same member; once its last byte was read it stands in the list, with its size and digest. */
export function listing({ path, bytes }: Member, list: ListedMember[]): Member {
  return { path, bytes: measured() };
  async function* measured(): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    let size = 0;
    for await (const part of bytes) {
      hash.update(part);
      size += part.length;
      yield part;
    }
    list.push({ path, size, sha256: hash.digest('hex') });
  }
}

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** A name that every system takes: no separators, no control characters, not too long. */
export function fileName(index: number, title: string, mediaType: string): string {
  // oxlint-disable-next-line no-control-regex
  const plain = title.replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*.\s]+/gu, ' ').trim();
  return `${String(index).padStart(3, '0')} ${[...plain].slice(0, 60).join('').trim()}.${endings[mediaType] ?? 'bin'}`;
}
