import type { Refusal } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import { NotFound } from '../http/answer.ts';
import type { Transaction } from '../record-types.ts';
import { loadKeptBodies } from './kept-bodies.ts';

/** Locks an account that is his to keep, with every body it works for, and not his own; refuses any other. */
export async function lockOther(transaction: Transaction, visitor: Visitor, id: string): Promise<void> {
  const account = await transaction
    .selectFrom('account')
    .select('body_id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (account === undefined) throw new NotFound();
  const others = await transaction
    .selectFrom('account_body')
    .select('body_id')
    .where('account_id', '=', id)
    .execute();
  const kept = new Set((await loadKeptBodies(transaction, visitor.body)).map((body) => body.id));
  const bodies = [account.body_id, ...others.map((other) => other.body_id)];
  if (!bodies.every((body) => kept.has(body))) throw new NotFound();
  if (id === visitor.account.id) refuseCommand([own]);
}

const own: Refusal = {
  code: 'account.own',
  text: '自己的账号不能自己停用、改岗位或者重置密码。',
  instead: '改密码请用“修改密码”；其他的请另一位管理员办理。',
};
