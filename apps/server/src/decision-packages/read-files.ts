import { inspectPart } from './inspect-part.ts';
import type { Inspection } from './inspect-part.ts';
import { packageLimits } from './limits.ts';
import type { ListedFile } from './manifest.ts';
import type { OpenPackage, PackagePart } from './open-package.ts';
import { isLeftover } from './open-package.ts';
import type { PackageFile } from './package-file.ts';
import { knownKind, paperTitle } from './paper-kinds.ts';
import { nameKey } from './part-name.ts';

/** What a manifest of either kind says of its files. */
export interface FileList {
  readonly files: readonly ListedFile[];
}

const isManifest = ({ path }: PackagePart): boolean => nameKey(path) === 'manifest.json';

/**
 * Every file of a package: first those of the manifest, in its order, then whatever else lies in the zip. They are unpacked one after
 * the other, together never beyond the limit.
 */
export async function readFiles(
  bytes: Buffer,
  opened: OpenPackage,
  manifest: FileList,
): Promise<readonly PackageFile[]> {
  const files: PackageFile[] = [];
  let left: number = packageLimits.allBytes;
  const add = (listed: ListedFile | undefined, path: string, inspection: Inspection): void => {
    const { bytes: _bytes, cost, ...found } = inspection;
    left -= cost;
    const kind = knownKind(listed?.kind ?? 'other');
    files.push({ index: files.length, path, title: listed?.title || paperTitle(kind, path), kind, ...found });
  };
  const used = new Set<PackagePart>();
  for (const listed of manifest.files) {
    const parts = opened.parts.filter((part) => isNamed(part, listed.path));
    const [part] = parts;
    if (part === undefined) add(listed, listed.path, absent(listed));
    else add(listed, part.path, await inspectPart(bytes, part, listed, left));
    for (const one of parts) used.add(one);
  }
  for (const part of opened.parts) {
    if (used.has(part) || isManifest(part) || isLeftover(part.path)) continue;
    add(undefined, part.path, await inspectPart(bytes, part, undefined, left));
  }
  return files;
}

/** The content of one file that was found sound. Undefined for every other. */
export async function readSoundFile(
  bytes: Buffer,
  opened: OpenPackage,
  manifest: FileList,
  index: number,
): Promise<{ readonly bytes: Buffer; readonly mediaType: string } | undefined> {
  const listed = manifest.files[index];
  const part = listed && opened.parts.find((one) => isNamed(one, listed.path));
  if (listed === undefined || part === undefined) return undefined;
  const found = await inspectPart(bytes, part, listed, packageLimits.allBytes);
  if (found.bytes === undefined || found.mediaType === undefined) return undefined;
  return { bytes: found.bytes, mediaType: found.mediaType };
}

function isNamed({ path }: PackagePart, listed: string): boolean {
  return nameKey(path) === nameKey(listed.replaceAll('\\', '/').replace(/^\.\//, ''));
}

function absent({ size }: ListedFile): Inspection {
  return {
    state: 'missing',
    text: '清单里写了，材料包里没有这份文件。请发送单位补发。',
    size: size ?? 0,
    cost: 0,
  };
}
