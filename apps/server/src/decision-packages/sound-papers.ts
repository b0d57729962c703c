import type { Evidence } from '@guitu/law';
import { putBlob } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { openPackage } from './open-package.ts';
import type { PackageFile } from './package-file.ts';
import type { FileList } from './read-files.ts';
import { readSoundFile } from './read-files.ts';
import { originalOf } from './stored-package.ts';
import type { StoredPackage } from './stored-package.ts';

/** The papers of a package that may join a case file. */
export interface SoundPapers {
  /** Which papers they are, each code once. */
  readonly codes: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Stores every sound paper by itself, encrypted, for the command that takes them into a case. Stored twice they are one. */
export async function storeSoundPapers(
  services: Services,
  visitor: Visitor,
  { row, content }: StoredPackage,
): Promise<SoundPapers | undefined> {
  const sound = content?.files.filter(({ state }) => state === 'sound') ?? [];
  if (content === undefined || sound.length === 0) return undefined;
  const stored = await storeSoundFiles(services, visitor, row, content);
  return { codes: [...new Set(sound.map(({ kind }) => kind))], evidence: [...stored.values()] };
}

/** The same for a package of any kind: what was stored, by the index of the file. */
export async function storeSoundFiles(
  services: Services,
  visitor: Visitor,
  row: StoredPackage['row'],
  content: { readonly manifest: FileList; readonly files: readonly PackageFile[] },
): Promise<ReadonlyMap<number, Evidence>> {
  const bytes = await originalOf(services, visitor, row);
  const opened = openPackage(bytes);
  const stored = new Map<number, Evidence>();
  for (const file of content.files.filter(({ state }) => state === 'sound')) {
    const found = await readSoundFile(bytes, opened, content.manifest, file.index);
    if (found === undefined) throw new Error(`file ${file.index} of package ${row.id} was sound and is not`);
    const { hash } = await putBlob(services.record, accessOf(visitor), { ...found, caseId: null });
    stored.set(file.index, {
      hash,
      name: `${file.title}.${file.path.split('.').at(-1) ?? ''}`.slice(0, 200),
    });
  }
  return stored;
}
