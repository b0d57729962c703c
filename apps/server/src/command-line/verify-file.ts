import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { verifierFile } from '../dossier/export/verifier.ts';
import { printAnswer, UsageProblem } from './answer.ts';

const usage = `用法：guitu verify-file <文件夹>
  核对一份导出（已解压）的社区矫正档案。用的是本程序自带的核对程序，不是文件夹里的那一份。`;

type Verified = { readonly ok: true } | { readonly ok: false; readonly place: string; readonly text: string };

/** `guitu verify-file`: whether an exported folder is what was exported. Exit code 1 and the first broken place when it is not. */
export async function verifyFileCommand(words: readonly string[]): Promise<void> {
  const [folder, ...rest] = words;
  if (folder === undefined || folder === '--help' || rest.length > 0) throw new UsageProblem(usage);
  const path = resolve(folder);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    throw new UsageProblem(`没有找到文件夹「${path}」。压缩包请先解压。\n${usage}`);
  }
  const { verifyFolder } = (await import(pathToFileURL(verifierFile).href)) as {
    verifyFolder: (folder: string) => Verified;
  };
  const result = verifyFolder(path);
  printAnswer(result);
  if (result.ok) return;
  process.stderr.write(`不一致。${result.text}\n`);
  process.exitCode = 1;
}
