import type { ArchivePart } from '../archive/directory.ts';
import { decodeText } from './decode-text.ts';
import { packageLimits } from './limits.ts';

/** The name of a part as its sender meant it, and what is wrong with it as a path. */
export interface PartName {
  readonly path: string;
  /** Its bytes were not UTF-8. */
  readonly old: boolean;
  readonly trick?: string;
}

const CONTROL = /\p{Cc}/u;
// Signs that turn the direction of writing around: 'fdp.exe' can be made to look like 'exe.pdf'.
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Windows programs of China write GBK names without saying so. Nothing is ever written to a disk under these names. */
export function readPartName(part: ArchivePart): PartName {
  const decoded = decodeText(part.nameBytes);
  const raw = decoded?.text ?? part.nameBytes.toString('latin1');
  const path = raw.replaceAll('\\', '/').normalize('NFC');
  const trick = decoded === undefined ? '名称的编码无法识别' : trickOf(path, part);
  const old = decoded?.encoding === 'gb18030';
  return trick === undefined ? { path, old } : { path, old, trick };
}

function trickOf(path: string, part: ArchivePart): string | undefined {
  if (part.link) return '是指向别处的链接，不是文件';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return '写的是绝对路径';
  if (path.split('/').includes('..')) return '路径里有“..”，想要离开材料包';
  if (CONTROL.test(path) || TURNING.test(path)) return '名称里有看不见的字符';
  if ([...path].length > packageLimits.pathCharacters) return '名称过长';
  return undefined;
}

/** By which two names are the same on the machines that will unpack them. */
export function nameKey(path: string): string {
  return path.normalize('NFKC').toLowerCase();
}
