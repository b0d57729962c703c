import { verify, verifyDeparted } from '@guitu/record';
import type { DepartedRoot, DepartedVerification, Record as GuituRecord, Verification } from '@guitu/record';

import { printAnswer, UsageProblem } from './answer.ts';
import { readOptions } from './read-options.ts';
import { readRoots } from './read-roots.ts';
import { tell, withInstallation } from './with-record.ts';

const usage = `用法：guitu verify [--case <人员页地址里的编号>] [--full] [--root <文件或者封存值>…]
  --case   只核对一个人的档案
  --full   连同存储的每一个文件一起核对（慢）
  --root   再核对已经交出的日封存值还在不在这个数据库的封存链里：
           交存文件夹里的文件（可以写多个），或者照存证单键入的六十四位（可以照纸上四位一组）`;

/**
 * `guitu verify`: whether the record is what was written, and whether it still has the roots that left. Exit code 1 and what does not
 * fit when it is not.
 */
export async function verifyCommand(words: readonly string[]): Promise<void> {
  const options = readOptions(words, { case: 'string', full: 'boolean', root: 'string' }, usage);
  const caseId = options.text('case');
  const root = options.text('root');
  if (root === undefined && options.words.length > 0) throw new UsageProblem(usage);
  if (root !== undefined && caseId !== undefined)
    throw new UsageProblem(`--root 核对整个数据库，不能与 --case 一起用。\n${usage}`);
  const roots = root === undefined ? [] : await readRoots([root, ...options.words], usage);
  const { verification, departed } = await withInstallation((record) =>
    look(record, roots, { full: options.flag('full'), ...(caseId === undefined ? {} : { caseId }) }),
  );
  printAnswer(departed === undefined ? verification : { ...verification, ...departed });
  if (departed !== undefined) tellRoots(departed);
  if (!verification.ok) tellBroken(verification);
  const unsound = departed?.roots.some(({ problems }) => problems.length > 0) === true;
  if (!verification.ok || unsound) process.exitCode = 1;
}

interface Looked {
  readonly verification: Verification;
  readonly departed: DepartedVerification | undefined;
}

async function look(
  record: GuituRecord,
  roots: readonly DepartedRoot[],
  options: { readonly caseId?: string; readonly full?: boolean },
): Promise<Looked> {
  const verification = await verify(record, options);
  return { verification, departed: roots.length === 0 ? undefined : await verifyDeparted(record, roots) };
}

function tellRoots({ roots, daysWithoutRoot }: DepartedVerification): void {
  for (const { day, hash, problems } of roots) {
    const name = `${day ?? '（哪一日不明）'} ${hash.slice(0, 8)}…${hash.slice(-8)}`;
    if (problems.length === 0) tell(`相符：${name}，仍在封存链里。`);
    for (const problem of problems) tell(`不符：${name}：${problem}`);
  }
  if (daysWithoutRoot.length > 0) {
    tell(`没有封存值的日子（没有签名，不能核对）：${daysWithoutRoot.join('、')}`);
  }
}

function tellBroken({ first }: Verification & { readonly ok: false }): void {
  const { chain, sequence, table, key, text } = first;
  tell(`留痕不完整：${text}`);
  tell(`位置：链 ${chain ?? '—'}，第 ${sequence ?? '—'} 环，表 ${table ?? '—'}，记录 ${key ?? '—'}`);
}
