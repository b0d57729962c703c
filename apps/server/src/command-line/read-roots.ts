import { readFile } from 'node:fs/promises';

import type { DepartedRoot } from '@guitu/record';
import { z } from 'zod';

import { rootFile } from '../roots/root-file.ts';
import { StartProblem } from '../start/start-problem.ts';
import { UsageProblem } from './answer.ts';

const digits = 64;

/**
 * The roots that were named: files, or hashes typed from paper, whole or in their groups of four. A file may hold one root or a list.
 * Throws for what is neither.
 */
export async function readRoots(words: readonly string[], usage: string): Promise<readonly DepartedRoot[]> {
  const roots: DepartedRoot[] = [];
  let typed = '';
  for (const word of words) {
    const group = word.replaceAll(/[\s-]/gu, '');
    if (/^[0-9a-f]+$/iu.test(group) && (group.length === 4 || group.length === digits || typed !== '')) {
      typed += group;
      if (typed.length > digits) break;
      if (typed.length === digits) {
        roots.push({ hash: typed.toLowerCase() });
        typed = '';
      }
    } else {
      if (typed !== '') break;
      roots.push(...(await readRootFile(word)));
    }
  }
  if (typed !== '') {
    throw new UsageProblem(
      `键入的封存值是 ${typed.length} 位，应当是 ${digits} 位（十六组，每组四位）。请对照存证单核对。\n${usage}`,
    );
  }
  if (roots.length === 0) throw new UsageProblem(usage);
  return roots;
}

async function readRootFile(path: string): Promise<readonly DepartedRoot[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new StartProblem(`「${path}」读不出来，也不是六十四位的封存值：${error.message}`);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new StartProblem(`「${path}」不是交存的封存值文件（JSON）。`);
  }
  const read = z.array(rootFile).safeParse(Array.isArray(content) ? content : [content]);
  if (!read.success || read.data.length === 0)
    throw new StartProblem(`「${path}」不是交存的封存值文件：缺少日期、批次、封存值或者签名，或者样式不对。`);
  return read.data.map(({ day, batchId, hash, algorithm, signature, publicKey }) => ({
    day,
    batchId,
    hash,
    algorithm,
    signature,
    publicKey,
  }));
}
