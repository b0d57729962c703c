import type { Evidence } from '@guitu/law';
import { putBlob } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { openPackage } from './open-package.ts';
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
  stored: StoredPackage,
): Promise<SoundPapers | undefined> {
  const { content, row } = stored;
  const sound = content?.files.filter(({ state }) => state === 'sound') ?? [];
  if (content === undefined || sound.length === 0) return undefined;
  const bytes = await originalOf(services, visitor, row);
  const opened = openPackage(bytes);
  const evidence: Evidence[] = [];
  for (const file of sound) {
    const found = await readSoundFile(bytes, opened, content.manifest, file.index);
    if (found === undefined) throw new Error(`file ${file.index} of package ${row.id} was sound and is not`);
    const { hash } = await putBlob(services.record, accessOf(visitor), { ...found, caseId: null });
    evidence.push({ hash, name: `${file.title}.${file.path.split('.').at(-1) ?? ''}`.slice(0, 200) });
  }
  return { codes: [...new Set(sound.map(({ kind }) => kind))], evidence };
}
