import { verify } from '@guitu/record';

import { printAnswer } from './answer.ts';
import { readOptions } from './read-options.ts';
import { tell, withInstallation } from './with-record.ts';

const usage = `用法：guitu verify [--case <人员页地址里的编号>] [--full]
  --case   只核对一个人的档案
  --full   连同存储的每一个文件一起核对（慢）`;

/** `guitu verify`: whether the record is what was written. Exit code 1 and the first broken place when it is not. */
export async function verifyCommand(words: readonly string[]): Promise<void> {
  const options = readOptions(words, { case: 'string', full: 'boolean' }, usage);
  const caseId = options.text('case');
  const verification = await withInstallation((record) =>
    verify(record, { full: options.flag('full'), ...(caseId === undefined ? {} : { caseId }) }),
  );
  printAnswer(verification);
  if (verification.ok) return;
  const { chain, sequence, table, key, text } = verification.first;
  tell(`留痕不完整：${text}`);
  tell(`位置：链 ${chain ?? '—'}，第 ${sequence ?? '—'} 环，表 ${table ?? '—'}，记录 ${key ?? '—'}`);
  process.exitCode = 1;
}
