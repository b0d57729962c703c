import type { Day } from '@guitu/law';
import { addDays, dayOf, findDay, findRegion, formatDay, readParameter } from '@guitu/law';
import { stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { EndParameter, SetParameter } from '../contract/parameters.ts';
import { NotFound } from '../http/answer.ts';
import { runOfficeCommand } from '../roster/office-command.ts';
import type { Services } from '../services.ts';
import { findParameter } from './catalogue.ts';
import { insertParameter, lookAgain } from './insert-parameter.ts';
import type { ParameterOrder } from './insert-parameter.ts';
import { maySetParameters } from './may-set.ts';

/** Sets a parameter for a place of one's body, from a day to come or today on. */
export function setByAdministrator(
  services: Services,
  visitor: Visitor,
  { idempotencyKey, ...raw }: SetParameter,
): Promise<{ readonly id: string }> {
  const order = readOrder(raw, dayOf(services.now()));
  if (!maySetParameters(visitor, order.region)) return refuseCommand([elsewhere(order.region)]);
  const command = { command: 'parameter.set', idempotencyKey, body: { ...order } };
  return runOfficeCommand(services, visitor, command, async (transaction, change) => ({
    id: await insertParameter(transaction, change, order),
  }));
}

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

function readOrder(raw: Omit<SetParameter, 'idempotencyKey'>, today: Day): ParameterOrder {
  const definition = findParameter(raw.key);
  if (definition === undefined) throw new NotFound();
  const read = readParameter(definition, raw.value);
  if ('problem' in read) return refuseCommand([{ code: 'parameter.unreadable', text: read.problem }]);
  const from = readDay(raw.from);
  const until = raw.until === undefined ? undefined : readDay(raw.until);
  if (from < today) return refuseCommand([past]);
  if (until !== undefined && until < from) {
    const text = `最后一天（${formatDay(until)}）在开始（${formatDay(from)}）以前，请改一处。`;
    return refuseCommand([{ code: 'parameter.order', text }]);
  }
  return { key: raw.key, value: read.value, region: raw.region, basis: raw.basis, from, until };
}

function readDay(text: string): Day {
  const day = findDay(text);
  if (day !== undefined) return day;
  return refuseCommand([{ code: 'parameter.day', text: `没有${text}这一天，请改成日历上有的日期。` }]);
}

/** What somebody did or left undone is measured by what held then, and by what he could know. */
const past = {
  code: 'parameter.past',
  text: '不能从过去的日子起改，请从今天或者以后的一天起。',
  instead: '文件施行得更早的，把施行日期写在依据里。',
};

const ended = {
  code: 'parameter.ended',
  text: '这一项规定在这一天以前已经不适用，请刷新页面看现在的情况。',
};

function elsewhere(region: number) {
  return {
    code: 'access.role',
    text: `${findRegion(region)?.name ?? '这个地方'}的规定不归本单位设，请由那里或者上级机构的管理员设。`,
  };
}
