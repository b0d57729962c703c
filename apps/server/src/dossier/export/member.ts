import { createHash } from 'node:crypto';

/** One file of an exported folder. */
export interface Member {
  /** From the folder, with / between. */
  readonly path: string;
  readonly bytes: Buffer;
}

export function textMember(path: string, text: string): Member {
  return { path, bytes: Buffer.from(text) };
}

export function jsonMember(path: string, value: unknown): Member {
  return textMember(path, `${JSON.stringify(value, undefined, 2)}\n`);
}

export function listed({ path, bytes }: Member) {
  return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
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
