import { addDays, dayOf } from '@guitu/law';
import { stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { EndParameter } from '../contract/parameters.ts';
import { NotFound } from '../http/answer.ts';
import { runOfficeCommand } from '../roster/office-command.ts';
import type { Services } from '../services.ts';
import { lookAgain } from './insert-parameter.ts';
import { maySetParameters } from './may-set.ts';
import { elsewhere, past, readDay } from './parameter-refusals.ts';

/** Lets what was set end: from a day on, what holds above it, or at first, holds again. It stays on the page with its ground. */
export function endByAdministrator(
  services: Services,
  visitor: Visitor,
  id: string,
  { from: text, reason, idempotencyKey }: EndParameter,
): Promise<{ readonly id: string }> {
  const from = readDay(text);
  if (from < dayOf(services.now())) return refuseCommand([past]);
  const until = addDays(from, -1);
  const command = { command: 'parameter.end', idempotencyKey, body: { id, until, reason } };
  return runOfficeCommand(services, visitor, command, async (transaction, change) => {
    const setting = await transaction
      .selectFrom('parameter')
      .select(['key', 'region_code', 'effective_until'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (setting === undefined) throw new NotFound();
    if (!maySetParameters(visitor, setting.region_code))
      return refuseCommand([elsewhere(setting.region_code)]);
    if (setting.effective_until !== null && setting.effective_until <= until) return refuseCommand([ended]);
    await transaction
      .updateTable('parameter')
      .set({ effective_until: until, ...stamp(change) })
      .where('id', '=', id)
      .execute();
    await lookAgain(transaction, change, setting.key, setting.region_code);
    return { id };
  });
}

const ended = {
  code: 'parameter.ended',
  text: '这一项规定在这一天以前已经不适用，请刷新页面看现在的情况。',
};
