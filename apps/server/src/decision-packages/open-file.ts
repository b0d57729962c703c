import type { Visitor } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { notePackageReading } from './note-package-reading.ts';
import { openPackage } from './open-package.ts';
import { readSoundFile } from './read-files.ts';
import { findStoredPackage, originalOf } from './stored-package.ts';

/** Bytes of a package on their way to a reader. */
export interface OpenedFile {
  readonly bytes: Buffer;
  readonly name: string;
  readonly mediaType: string;
}

/** The zip exactly as it came, whatever it is. Nothing when it is not there or not the visitor's. */
export async function openOriginal(
  services: Services,
  visitor: Visitor,
  id: string,
  route: string,
): Promise<OpenedFile | undefined> {
  const stored = await findStoredPackage(services, visitor, id);
  if (stored === undefined) return undefined;
  await notePackageReading(services, visitor, stored.row, route);
  const bytes = await originalOf(services, visitor, stored.row);
  // Whatever it is, a browser must not make anything of it.
  return { bytes, name: stored.row.file_name, mediaType: 'application/octet-stream' };
}

/** One paper of a package, if it was found sound; every other is not there. */
export async function openPackageFile(
  services: Services,
  visitor: Visitor,
  id: string,
  index: number,
  route: string,
): Promise<OpenedFile | undefined> {
  const stored = await findStoredPackage(services, visitor, id);
  const content = stored?.content ?? stored?.matter;
  const file = content?.files[index];
  if (stored === undefined || content === undefined || file?.state !== 'sound') return undefined;
  await notePackageReading(services, visitor, stored.row, route);
  const bytes = await originalOf(services, visitor, stored.row);
  const found = await readSoundFile(bytes, openPackage(bytes), content.manifest, index);
  if (found === undefined) throw new Error(`file ${index} of package ${id} was sound and is not`);
  const ending = file.path.split('.').at(-1) ?? '';
  return { ...found, name: `${file.title}.${ending}` };
}
