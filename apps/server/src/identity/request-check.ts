import type { Day } from '@guitu/law';
import { dayOf, faceCheckRefusals } from '@guitu/law';
import { newId, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { runCaseCommand } from '../command/case-command.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { Work } from '../command/work.ts';
import type { IdentityOrder } from '../contract/identity.ts';
import { NotFound } from '../http/answer.ts';
import type { Row } from '../record-types.ts';
import { personOf } from '../register/relations.ts';
import type { Services } from '../services.ts';

/**
 * Asks a terminal whether the person is who he says he is, or notes that an officer has compared by eye and why. There is
 * always the second way: a terminal that is broken, or a hand without fingerprints, must not keep anybody out.
 */
export async function requestCheck(
  services: Services,
  visitor: Visitor,
  caseId: string,
  order: IdentityOrder,
): Promise<{ readonly checkId: string }> {
  const command = {
    command: order.way === 'device' ? 'identity.request' : 'identity.manual',
    caseId,
    idempotencyKey: order.idempotencyKey,
    definitionVersion: '1',
    body: order,
    sensitive: [],
    matterIds: [],
  };
  return runCaseCommand(services, visitor, command, async (work, file) => {
    const checkId = newId();
    const own =
      order.way === 'device' ? await deviceColumns(work, order, personOf(file)) : manualColumns(work, order);
    await work.transaction
      .insertInto('identity_check')
      .values({
        id: checkId,
        case_id: caseId,
        purpose: order.purpose,
        requested_at: work.now,
        requested_by: visitor.account.name,
        holder_code: file.registers.case.holder_code,
        ...own,
        ...stamp(work.change),
      })
      .execute();
    return { checkId };
  });
}

type DeviceOrder = Extract<IdentityOrder, { way: 'device' }>;

async function deviceColumns(work: Work, order: DeviceOrder, person: Row<'person'>) {
  const device = await work.transaction
    .selectFrom('device')
    .selectAll()
    .where('id', '=', order.deviceId)
    .executeTakeFirst();
  if (device === undefined) throw new NotFound();
  if (device.disabled_at !== null) {
    return refuseCommand([
      {
        code: 'identity.device-off',
        text: `终端“${device.name}”已经停用。`,
        instead: '请换一台终端，或者人工核对证件并写明原因。',
      },
    ]);
  }
  if (device.kind === 'face') {
    const born = person.birth_on === null ? undefined : (person.birth_on as Day);
    const refusals = faceCheckRefusals(born, order.guardianConsented === true, dayOf(work.now));
    if (refusals.length > 0) return refuseCommand(refusals);
  }
  return { method: device.kind, result: 'requested', device_id: device.id, device_name: device.name };
}

function manualColumns(work: Work, order: Extract<IdentityOrder, { way: 'manual' }>) {
  return {
    method: 'manual',
    result: order.result,
    alternative: order.alternative,
    answered_at: work.now,
  };
}
