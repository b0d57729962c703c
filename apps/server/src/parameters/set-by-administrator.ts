import type { Day } from '@guitu/law';
import { dayOf, formatDay, readParameter } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { SetParameter } from '../contract/parameters.ts';
import { NotFound } from '../http/answer.ts';
import { runOfficeCommand } from '../roster/office-command.ts';
import type { Services } from '../services.ts';
import { findParameter } from './catalogue.ts';
import { insertParameter } from './insert-parameter.ts';
import type { ParameterOrder } from './insert-parameter.ts';
import { maySetParameters } from './may-set.ts';
import { elsewhere, past, readDay } from './parameter-refusals.ts';

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
