import { InvalidValue } from '@guitu/law';

import { UsageProblem } from './answer.ts';

const usage = `用法：guitu <命令>
  law term|period|rules                  向法律规则提问
  verify [--case ID] [--full] [--root …] 核对留痕是否完整，已经交出的日封存值还在不在
  verify-file 文件夹                       核对一份导出的档案，不需要数据库
  check-findings                         从头推算每一案，与已写下的提示、时限、待办、应到事项比对
  simulate --people N --seed S --until 日期  在空的数据文件夹里模拟若干个月的工作（虚构人员）
  replay --as-of 日期 [--known-at 时刻]    某一天有哪些提示、应到事项，按当时知道的推算
  init                                   建立正式（空白）安装
  account add|disable|enable|password|list   账号
  body add|list                          机构
  delegation add|list                    委托司法所
  parameter set|list                     省、州、县规定的参数
  template show|check|add|end|list       省、州、县自己的文书模板
  numbering set|list                     年中启用时各种文号的起始值
  device add|list|disable                核验身份的终端
  backup                                 备份（可以在运行中做）
  restore                                从备份恢复到空的数据文件夹
  messages state|release                 恢复以后消息先不发出，由人放行
每条命令加 --help 可以看详细用法。`;

/** Each command is loaded only when it is asked for: a question to the law must not wait for the database driver. */
async function dispatch(words: readonly string[]): Promise<void> {
  const [command, ...rest] = words;
  switch (command) {
    case 'law':
      return (await import('./law.ts')).lawCommand(rest);
    case 'verify':
      return (await import('./verify.ts')).verifyCommand(rest);
    case 'verify-file':
      return (await import('./verify-file.ts')).verifyFileCommand(rest);
    case 'check-findings':
      return (await import('./check-findings.ts')).checkFindingsCommand(rest);
    case 'simulate':
      return (await import('./simulate.ts')).simulateCommand(rest);
    case 'replay':
      return (await import('./replay.ts')).replayCommand(rest);
    case 'init':
      return (await import('./init.ts')).initCommand(rest);
    case 'account':
      return (await import('./account.ts')).accountCommand(rest);
    case 'body':
      return (await import('./body.ts')).bodyCommand(rest);
    case 'delegation':
      return (await import('./delegation.ts')).delegationCommand(rest);
    case 'device':
      return (await import('./device.ts')).deviceCommand(rest);
    case 'parameter':
      return (await import('./parameter.ts')).parameterCommand(rest);
    case 'template':
      return (await import('./template.ts')).templateCommand(rest);
    case 'numbering':
      return (await import('./numbering.ts')).numberingCommand(rest);
    case 'backup':
      return (await import('./backup.ts')).backupCommand(rest);
    case 'restore':
      return (await import('./restore.ts')).restoreCommand(rest);
    case 'messages':
      return (await import('./messages.ts')).messagesCommand(rest);
    default:
      throw new UsageProblem(usage);
  }
}

/** The sentence for a problem whose cause is known. Loaded late, like the commands. */
async function sentenceOf(problem: unknown): Promise<string | undefined> {
  if (problem instanceof InvalidValue) return problem.text;
  if (problem instanceof UsageProblem) return problem.message;
  return (await import('../start/start-problem.ts')).findSentence(problem);
}

/**
 * Runs one command. Answers with the exit code: 2 for something that was not understood, 1 for something that could not
 * be done, both with a sentence on the error stream. A mistake of ours comes out as it is.
 */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  try {
    await dispatch(words);
    return Number(process.exitCode ?? 0);
  } catch (problem) {
    const sentence = await sentenceOf(problem);
    if (sentence === undefined) throw problem;
    process.stderr.write(`${sentence}\n`);
    return problem instanceof UsageProblem || problem instanceof InvalidValue ? 2 : 1;
  }
}
