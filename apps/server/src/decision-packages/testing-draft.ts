import { createHash } from 'node:crypto';

import { packZip } from '../archive/pack.ts';

export interface InventedFile {
  readonly path: string;
  readonly kind: string;
  readonly title: string;
  readonly content: Buffer;
}

/** A package before it is packed, so that a fault can be put into any part of it. */
export interface Draft {
  readonly manifest: Record<string, unknown>;
  readonly files: readonly InventedFile[];
}

/** The manifest as a part; it lists the files with their right hashes unless it lists them already. */
export function manifestPart({ manifest, files }: Draft): { name: string; content: Buffer } {
  const listed = { files: listFiles(files), ...manifest };
  return { name: 'manifest.json', content: Buffer.from(JSON.stringify(listed, undefined, 2)) };
}

export function fileParts({ files }: Draft): { name: string; content: Buffer }[] {
  return files.map(({ path, content }) => ({ name: path, content }));
}

/** Packs manifest and files. */
export function packDraft(draft: Draft): Buffer {
  return packZip([manifestPart(draft), ...fileParts(draft)]);
}

/** What a manifest says of these files. */
export function listFiles(files: readonly InventedFile[]): readonly object[] {
  return files.map(({ path, kind, title, content }) => ({
    path,
    kind,
    title,
    sha256: createHash('sha256').update(content).digest('hex'),
    size: content.length,
  }));
}
