import { ArchiveProblem } from '../archive/archive-problem.ts';
import { readDirectory } from '../archive/directory.ts';
import type { ArchivePart } from '../archive/directory.ts';
import { packageLimits } from './limits.ts';
import { nameKey, readPartName } from './part-name.ts';
import { UnreadablePackage } from './problem.ts';

/** One file inside the zip. */
export interface PackagePart {
  readonly path: string;
  readonly part: ArchivePart;
  /** Why its name makes it unusable. */
  readonly trick?: string;
}

export interface OpenPackage {
  readonly parts: readonly PackagePart[];
  /** Names that were not UTF-8 were among them. */
  readonly oldNames: boolean;
}

const MANIFEST = 'manifest.json';

/** Reads the directory of a package. Throws `UnreadablePackage` with what to ask the sender for. */
export function openPackage(bytes: Buffer): OpenPackage {
  refuseOtherFiles(bytes);
  const named = directoryOf(bytes)
    .map((part) => ({ part, ...readPartName(part) }))
    .filter(({ path }) => !path.endsWith('/'));
  const counts = new Map<string, number>();
  for (const { path } of named) counts.set(nameKey(path), (counts.get(nameKey(path)) ?? 0) + 1);
  const folder = commonFolder(named.map(({ path }) => path));
  const parts = named.map(({ path, part, trick }) => {
    const twice = (counts.get(nameKey(path)) ?? 0) > 1 ? '在材料包里出现了两次，无法确定用哪一个' : undefined;
    const fault = trick ?? twice;
    return { path: path.slice(folder.length), part, ...(fault === undefined ? {} : { trick: fault }) };
  });
  return { parts, oldNames: named.some(({ old }) => old) };
}

/** The manifest of an opened package. */
export function findManifest({ parts }: OpenPackage): PackagePart {
  const found = parts.filter(({ path }) => nameKey(path) === MANIFEST);
  const [only] = found;
  if (only === undefined) {
    throw new UnreadablePackage(
      'package.no-manifest',
      '材料包里没有清单 manifest.json，系统不知道送来的是谁、有哪些文书。请发送单位按材料包格式补上清单后重发；来不及的，可以下载原件，在“登记来人”里照文书手工登记。',
    );
  }
  if (found.length > 1) {
    throw new UnreadablePackage(
      'package.two-manifests',
      '材料包里有两个 manifest.json，无法确定以哪一个为准。请发送单位只留一个后重发。',
    );
  }
  return only;
}

function directoryOf(bytes: Buffer): readonly ArchivePart[] {
  try {
    return readDirectory(bytes, packageLimits.parts);
  } catch (error) {
    if (!(error instanceof ArchiveProblem)) throw error;
    throw error.fault === 'tooManyParts'
      ? new UnreadablePackage(
          'package.too-many',
          `材料包里的文件超过 ${packageLimits.parts} 个，不像一份材料包，没有解开。请发送单位核对后重发。`,
        )
      : new UnreadablePackage(
          'package.damaged',
          '压缩包已损坏或者没有传完整，打不开。请重新传一次；仍打不开的，请发送单位重新打包后重发。',
        );
  }
}

/** The first bytes tell the common mistakes apart. */
function refuseOtherFiles(bytes: Buffer): void {
  if (bytes.length === 0) {
    throw new UnreadablePackage(
      'package.empty',
      '收到的文件是空的（0 字节），多半是拷贝没有完成。请重新拷贝；原件就是空的，请发送单位重发。',
    );
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return;
  throw new UnreadablePackage(
    'package.not-zip',
    '这不是 zip 格式的材料包（可能是 rar、7z，或者是单独的一份文书）。请发送单位打成 zip 重发；单独的文书可以在“登记来人”之后作为材料上传。',
  );
}

/** Whoever packs a folder instead of its files puts everything one level deeper: that is no mistake worth a refusal. */
function commonFolder(paths: readonly string[]): string {
  const real = paths.filter((path) => !isLeftover(path));
  if (real.some((path) => nameKey(path) === MANIFEST)) return '';
  const [first] = real;
  const folder = first?.slice(0, first.indexOf('/') + 1) ?? '';
  const whole = folder !== '' && folder !== '../' && real.every((path) => path.startsWith(folder));
  return whole && real.some((path) => nameKey(path) === nameKey(`${folder}${MANIFEST}`)) ? folder : '';
}

/** What file managers leave behind. */
export function isLeftover(path: string): boolean {
  return path.startsWith('__MACOSX/') || /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(path);
}
