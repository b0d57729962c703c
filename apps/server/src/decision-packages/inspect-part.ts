import { createHash } from 'node:crypto';

import { unpackPart } from '../archive/unpack.ts';
import { findMediaType } from '../uploads/media-type.ts';
import { findDanger } from './find-danger.ts';
import { packageLimits, sizeAllowed } from './limits.ts';
import type { ListedFile } from './manifest.ts';
import type { PackagePart } from './open-package.ts';
import type { FileState } from './package-file.ts';

/** What a part turned out to be. */
export interface Inspection {
  readonly state: FileState;
  readonly text: string;
  readonly size: number;
  /** How many bytes were unpacked to find that out. */
  readonly cost: number;
  readonly mediaType?: string;
  /** The content, of a sound part only. */
  readonly bytes?: Buffer;
}

const papers: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png']);
const kept = '原件已经保存，可以下载整个材料包查看。';

/**
 * Unpacks a part and looks at what it really is. `leftForAll`: how many bytes the package may still unpack to. A file that could do
 * harm is called so before anything else is said of it.
 */
export async function inspectPart(
  bytes: Buffer,
  { part, path, trick }: PackagePart,
  listed: ListedFile | undefined,
  leftForAll: number,
): Promise<Inspection> {
  if (trick !== undefined) return fault('suspicious', `${trick}，没有采用。${kept}`);
  if (leftForAll <= 0)
    return fault(
      'tooLarge',
      `材料包解压后总共超过 ${describeSize(packageLimits.allBytes)}，这份文件没有再解压。${kept}`,
    );
  const allowed = sizeAllowed(part.packedSize, packageLimits.paperBytes, leftForAll);
  const unpacked = await unpackPart(bytes, part, allowed);
  switch (unpacked.fault) {
    case undefined:
      return judge(unpacked.bytes, path, listed);
    case 'tooLarge':
      return {
        ...fault(
          'tooLarge',
          `解压到 ${describeSize(allowed)} 仍没有完，与压缩后的 ${describeSize(part.packedSize)} 相差悬殊或者超过上限，可能是压缩炸弹，已停止解压。请发送单位核对后重发这一份。${kept}`,
        ),
        cost: allowed,
      };
    case 'encrypted':
      return fault('unsupported', `这份文件加了密码，打不开。请发送单位去掉密码后重发这一份。${kept}`);
    case 'damaged':
      return fault('wrongHash', `这份文件在压缩包里已经损坏。请发送单位重发这一份。${kept}`);
  }
}

function judge(content: Buffer, path: string, listed: ListedFile | undefined): Inspection {
  const size = content.length;
  const danger = findDanger(content, path);
  if (danger !== undefined)
    return fault('suspicious', `${danger}，已隔离，不作为文书使用，请不要打开。${kept}`, size);
  if (listed === undefined)
    return fault('unlisted', `清单里没有这份文件，没有采用。需要的，请发送单位补进清单重发。${kept}`, size);
  if (size === 0) return fault('unsupported', `这份文件是空的（0 字节）。请发送单位重发这一份。${kept}`);
  const difference = differenceFrom(content, listed);
  if (difference !== undefined)
    return fault(
      'wrongHash',
      `${difference}，可能在途中损坏或者被换过，没有采用。请发送单位重发这一份。${kept}`,
      size,
    );
  const mediaType = findMediaType(content.subarray(0, 16), path);
  if (mediaType === undefined || !papers.has(mediaType))
    return fault(
      'unsupported',
      `不是 PDF、JPG 或者 PNG，没有采用。请发送单位转换后重发这一份。${kept}`,
      size,
    );
  const text = listed.sha256 === '' ? '可以使用。清单没有写校验值，没有核对完整性。' : '与清单一致。';
  return { state: 'sound', text, size, cost: size, mediaType, bytes: content };
}

function differenceFrom(content: Buffer, listed: ListedFile): string | undefined {
  if (listed.size !== undefined && listed.size !== content.length)
    return `清单写的是 ${listed.size} 字节，实际是 ${content.length} 字节`;
  if (listed.sha256 === '') return undefined;
  const digest = createHash('sha256').update(content).digest('hex');
  return digest === listed.sha256.trim().toLowerCase() ? undefined : '内容与清单里的校验值（SHA-256）不一致';
}

function fault(state: FileState, text: string, size = 0): Inspection {
  return { state, text, size, cost: size };
}

function describeSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} KB` : `${Math.ceil(kilobytes / 1024)} MB`;
}
