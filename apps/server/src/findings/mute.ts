import type { Day, ParameterDefinition } from '@guitu/law';
import { addDays, dayOf, formatDay, parameterValue } from '@guitu/law';
import { newId, read, stamp } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import { runCaseCommand } from '../command/case-command.ts';
import { contextOf } from '../command/case-file.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { MuteFinding } from '../contract/clocks.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';

/** How long nobody has to look at a finding again. No law says so: the house's own bound. */
export const muteDays: ParameterDefinition<number> = {
  key: 'finding.muteDays',
  title: '暂不提示最长多少天',
  explanation: '到了那一天又会提示；变得更严重的，不等到那一天就提示。是内部要求。',
  fallback: 90,
};

/** Keeps a finding off the day's list until a day, with a reason and a name. What is grave only an approver may set aside. */
export async function muteFinding(
  services: Services,
  visitor: Visitor,
  caseId: string,
  request: MuteFinding,
): Promise<void> {
  const { idempotencyKey, ...body } = request;
  const command = {
    command: 'finding.mute',
    caseId,
    idempotencyKey,
    definitionVersion: '1',
    body,
    sensitive: [],
    matterIds: [],
  };
  await runCaseCommand(services, visitor, command, async (work, file) => {
    const { transaction, now, change } = work;
    const finding = await transaction
      .selectFrom('finding')
      .select(['severity', 'title'])
      .where('case_id', '=', caseId)
      .where('code', '=', request.code)
      .where('matter_id', 'is not distinct from', request.matterId)
      .where('cleared_at', 'is', null)
      .executeTakeFirst();
    if (finding === undefined) {
      return refuseCommand([{ code: 'finding.gone', text: '这条提示已经没有了，请刷新页面。' }]);
    }
    if (finding.severity === 'grave' && !work.actor.roles.includes('approver')) {
      const text = `“${finding.title}”是严重的提示，暂不提示须由审批人决定。`;
      refuseCommand([{ code: 'finding.grave', text, instead: '请处理，或者请审批人来办。' }]);
    }
    const today = dayOf(now);
    const most = parameterValue(contextOf(services, file, now, today).parameters, muteDays) ?? 90;
    mustEnd(request.until as Day, today, most);
    await transaction
      .insertInto('finding_mute')
      .values({
        id: newId(),
        case_id: caseId,
        matter_id: request.matterId,
        code: request.code,
        severity: finding.severity,
        reason: request.reason,
        until_on: request.until,
        muted_at: change.at,
        muted_by: work.actor.name,
        holder_code: file.registers.case.holder_code,
        ...stamp(change),
      })
      .execute();
    return null;
  });
}

function mustEnd(until: Day, today: Day, most: number): void {
  const last = addDays(today, most);
  if (until > today && until <= last) return;
  const text = `暂不提示要有个到期日：明天起，最晚到 ${formatDay(last)}（${most} 天）。`;
  refuseCommand([{ code: 'finding.mute-end', field: 'until', text }]);
}

/** Puts it back on the list before its end. */
export async function liftMute(
  services: Services,
  visitor: Visitor,
  muteId: string,
  idempotencyKey: string,
): Promise<void> {
  const mute = await read(services.record, accessOf(visitor), (transaction) =>
    transaction.selectFrom('finding_mute').select('case_id').where('id', '=', muteId).executeTakeFirst(),
  );
  if (mute === undefined) throw new NotFound();
  const command = {
    command: 'finding.unmute',
    caseId: mute.case_id,
    idempotencyKey,
    definitionVersion: '1',
    body: { muteId },
    sensitive: [],
    matterIds: [],
  };
  await runCaseCommand(services, visitor, command, async ({ transaction, change, actor }) => {
    await transaction
      .updateTable('finding_mute')
      .set({ lifted_at: change.at, lifted_by: actor.name, ...stamp(change) })
      .where('id', '=', muteId)
      .where('lifted_at', 'is', null)
      .execute();
    return null;
  });
}
