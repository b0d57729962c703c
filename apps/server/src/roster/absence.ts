import type { Day, Role } from '@guitu/law';
import { dayOf, daysBetween } from '@guitu/law';
import { newId, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { EnterAbsence } from '../contract/roster.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import type { Colleague } from './colleagues.ts';
import { loadColleagues, needColleague } from './colleagues.ts';
import { runOfficeCommand } from './office-command.ts';

/** No law says how long somebody may act: the house's own bound, so that nothing is given for good. */
const longestDays = 90;

/**
 * Somebody is away from a day to a day, and who acts meanwhile. The acting one may be given the role of approver for this time: only by an
 * approver, on a written ground, and it ends by itself. He stays himself: whatever he does bears his own name.
 */
export async function enterAbsence(
  services: Services,
  visitor: Visitor,
  request: EnterAbsence,
): Promise<void> {
  const { idempotencyKey, ...body } = request;
  const colleagues = await loadColleagues(services, visitor);
  const away = needColleague(colleagues, request.accountId, 'accountId');
  const acting =
    request.actingId === undefined ? undefined : needColleague(colleagues, request.actingId, 'actingId');
  const today = dayOf(services.now());
  if (request.until < request.from || request.until < today) {
    const text = '止日不能早于起日，也不能早于今天。';
    refuseCommand([{ code: 'absence.days', field: 'until', text }]);
  }
  if (acting?.id === away.id) {
    refuseCommand([{ code: 'absence.self', field: 'actingId', text: '不在岗的人不能代理自己，请选别人。' }]);
  }
  if (daysBetween(request.from as Day, request.until as Day) >= longestDays) {
    const text = `一次最长登记 ${longestDays} 天，还不在岗的到时再登记。`;
    refuseCommand([{ code: 'absence.too-long', field: 'until', text }]);
  }
  const grants = grantsOf(visitor, request, away, acting !== undefined);
  await runOfficeCommand(
    services,
    visitor,
    { command: 'absence.enter', idempotencyKey, body },
    async (transaction, change) => {
      await transaction
        .insertInto('absence')
        .values({
          id: newId(),
          body_id: visitor.body.id,
          account_id: away.id,
          name: away.name,
          from_on: request.from,
          until_on: request.until,
          reason: request.reason ?? null,
          acting_id: acting?.id ?? null,
          acting_name: acting?.name ?? null,
          grants: [...grants],
          ground: grants.length === 0 ? null : (request.ground ?? null),
          entered_by: visitor.account.name,
          entered_at: change.at,
          holder_code: change.holderCode,
          ...stamp(change),
        })
        .execute();
      return null;
    },
  );
}

function grantsOf(
  { account }: Visitor,
  { grantApprover, ground }: EnterAbsence,
  away: Colleague,
  acts: boolean,
): readonly Role[] {
  if (grantApprover !== true) return [];
  // Whoever is acting himself does not pass it on.
  if (!account.roles.includes('approver') || account.acting?.roles.includes('approver') === true) {
    refuseCommand([
      { code: 'absence.grant', text: '审批由谁代行，须由审批人本人登记。', instead: '请审批人登录后登记。' },
    ]);
  }
  if (!away.roles.includes('approver')) {
    const text = `${away.name}不是审批人，没有审批可以代行。`;
    refuseCommand([{ code: 'absence.not-approver', field: 'accountId', text }]);
  }
  if (!acts) {
    refuseCommand([{ code: 'absence.nobody-acts', field: 'actingId', text: '请写由谁代行审批。' }]);
  }
  if (ground === undefined || ground.trim() === '') {
    const text = '代行审批要有书面依据，请写文号或者会议记录。';
    refuseCommand([{ code: 'absence.ground', field: 'ground', text }]);
  }
  return ['approver'];
}

/** Back before the day that was entered. Whatever was given for the time ends at once. */
export async function endAbsence(
  services: Services,
  visitor: Visitor,
  absenceId: string,
  idempotencyKey: string,
): Promise<void> {
  const body = { absenceId };
  await runOfficeCommand(
    services,
    visitor,
    { command: 'absence.end', idempotencyKey, body },
    async (transaction, change) => {
      const { numUpdatedRows } = await transaction
        .updateTable('absence')
        .set({ ended_on: dayOf(services.now()), ...stamp(change) })
        .where('id', '=', absenceId)
        .where('body_id', '=', visitor.body.id)
        .where('ended_on', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new NotFound();
      return null;
    },
  );
}
