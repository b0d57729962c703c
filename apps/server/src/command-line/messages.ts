import { read, systemAccess } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { isSendingHeld } from '../messages/sending-hold.ts';
import { installationChain } from '../start/marker.ts';
import { administer } from './administer.ts';
import { printAnswer, UsageProblem } from './answer.ts';
import { readOptions } from './read-options.ts';
import { tell, withInstallation } from './with-record.ts';

const usage = `用法：
  guitu messages state
  guitu messages release --waiting send|drop
从备份恢复以后，政务微信、企业微信的消息先不发出，日封存值也先不写入别的单位的文件夹：备份以后发过什么，恢复出来的系统不知道，再发就可能重复；做演练的副本也不应当发。
核对以后由人放行，并写明备份时还在等待的怎样处理：send 照样发出，drop 不再发（在发件箱里记为未发出）。`;

/** `guitu messages …`: lets messages go out again after a restore. */
export async function messagesCommand(words: readonly string[]): Promise<void> {
  const [action, ...rest] = words;
  const options = readOptions(rest, { waiting: 'string' }, usage);
  switch (action) {
    case 'state':
      return withInstallation(async (record) => printAnswer(await describe(record)));
    case 'release': {
      const waiting = options.need('waiting');
      if (waiting !== 'send' && waiting !== 'drop') throw new UsageProblem(usage);
      return withInstallation((record) => release(record, waiting));
    }
    default:
      throw new UsageProblem(usage);
  }
}

async function describe(record: GuituRecord): Promise<{ held: boolean; waiting: number }> {
  const waiting = await read(record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('message')
      .select((row) => row.fn.countAll<number>().as('count'))
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow(),
  );
  return { held: await isSendingHeld(record), waiting: waiting.count };
}

async function release(record: GuituRecord, waiting: 'send' | 'drop'): Promise<void> {
  if (!(await isSendingHeld(record))) throw new UsageProblem('消息没有被暂停，不用放行。');
  await administer(
    record,
    { command: 'messages.release', bodyId: installationChain, holderCode: 0, body: { waiting } },
    async (transaction) => {
      if (waiting === 'send') return null;
      await transaction
        .updateTable('message')
        .set({ state: 'failed', next_attempt_at: null, answer: '从备份恢复以后由人决定不再发出' })
        .where('state', '=', 'waiting')
        .execute();
      return null;
    },
  );
  printAnswer(await describe(record));
  tell('消息已放行，由运行中的服务发出。');
}
