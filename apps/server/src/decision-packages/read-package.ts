import type { MatterContent } from '../exchange/matter-content.ts';
import { isMatterManifest, readMatterManifest } from '../exchange/matter-manifest.ts';
import { inspectManifest } from './inspect-manifest.ts';
import type { PackageContent } from './judge-package.ts';
import { readManifest } from './manifest.ts';
import { findManifest, openPackage } from './open-package.ts';
import type { PackageFile } from './package-file.ts';
import { stateProblems } from './package-file.ts';
import type { PackageProblem } from './problem.ts';
import { UnreadablePackage } from './problem.ts';
import { readFiles } from './read-files.ts';

/** What became of reading: content, or the one sentence why there is none. */
export type ReadPackage =
  | { readonly content: PackageContent; readonly matter?: undefined; readonly unreadable?: undefined }
  | { readonly content?: undefined; readonly matter: MatterContent; readonly unreadable?: undefined }
  | { readonly content?: undefined; readonly matter?: undefined; readonly unreadable: PackageProblem };

/** Reads the bytes of a package. Whatever they are, there is an answer: nothing is thrown for what a sender did. */
export async function readPackage(bytes: Buffer): Promise<ReadPackage> {
  try {
    const opened = openPackage(bytes);
    const stated = await inspectManifest(bytes, findManifest(opened));
    if (isMatterManifest(stated)) {
      const manifest = readMatterManifest(stated);
      const files = await readFiles(bytes, opened, manifest);
      return { matter: { manifest, files, problems: files.flatMap(fileProblem) } };
    }
    const { manifest, old } = readManifest(stated);
    const files = await readFiles(bytes, opened, manifest);
    const problems = [
      ...(old || opened.oldNames ? [encodingProblem(old)] : []),
      ...files.flatMap(fileProblem),
    ];
    return { content: { manifest, files, problems } };
  } catch (error) {
    if (error instanceof UnreadablePackage) return { unreadable: error.problem };
    throw error;
  }
}

function encodingProblem(manifest: boolean): PackageProblem {
  const what = manifest ? '清单 manifest.json ' : '文件名';
  return {
    code: 'package.old-encoding',
    text: `${what}不是 UTF-8 编码，已按 GB18030 读取。请核对姓名、地址里的生僻字和民族文字有没有读错。`,
    grave: false,
  };
}

function fileProblem(file: PackageFile): readonly PackageProblem[] {
  if (file.state === 'sound') return [];
  const { code, grave } = stateProblems[file.state];
  return [{ code, text: `“${file.title}”（${file.path}）：${file.text}`, grave, file: file.path }];
}
