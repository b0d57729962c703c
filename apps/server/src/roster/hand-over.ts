import { newId, read, stamp } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import { runCaseCommand } from '../command/case-command.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { HandOver } from '../contract/roster.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import type { Colleague } from './colleagues.ts';
import { loadColleagues, needColleague } from './colleagues.ts';
import { runOfficeCommand } from './office-command.ts';
import { putOfficer } from './officers.ts';

/** 工作交接: proposes that one officer's cases go to another. Nothing moves before the other one has confirmed it. */
export async function handOver(
  services: Services,
  visitor: Visitor,
  request: HandOver,
): Promise<{ readonly handoverId: string }> {
  const { idempotencyKey, ...body } = request;
  const colleagues = await loadColleagues(services, visitor);
  // Whoever has left has no account that works any more, and his cases all the same.
  const from =
    colleagues.find(({ id }) => id === request.fromId) ??
    (await findFormer(services, visitor, request.fromId));
  const to = needColleague(colleagues, request.toId, 'toId');
  if (from.id === to.id) {
    refuseCommand([{ code: 'handover.self', field: 'toId', text: '请选接手的另一个人。' }]);
  }
  return runOfficeCommand(
    services,
    visitor,
    { command: 'handover.propose', idempotencyKey, body },
    async (transaction, change) => {
      const own = await transaction
        .selectFrom('case_officer')
        .select('case_id')
        .where('account_id', '=', from.id)
        .where('holder_code', '=', visitor.body.regionCode)
        .where('until_on', 'is', null)
        .execute();
      const held = own.map((row) => row.case_id);
      const caseIds = (request.caseIds ?? held).filter((caseId) => held.includes(caseId));
      if (caseIds.length === 0) {
        const text = `${from.name}现在没有负责的人，没有什么要交接。`;
        refuseCommand([{ code: 'handover.nothing', field: 'fromId', text }]);
      }
      const handoverId = newId();
      await transaction
        .insertInto('desk_handover')
        .values({
          id: handoverId,
          from_account: from.id,
          from_name: from.name,
          to_account: to.id,
          to_name: to.name,
          case_ids: [...caseIds],
          on_day: request.on,
          note: request.note ?? null,
          entered_by: visitor.account.name,
          entered_at: change.at,
          confirmed_at: null,
          holder_code: change.holderCode,
          ...stamp(change),
        })
        .execute();
      return { handoverId };
    },
  );
}

/** Somebody who still answers for cases of this body and works here no more. */
async function findFormer(services: Services, visitor: Visitor, accountId: string): Promise<Colleague> {
  const row = await read(services.record, accessOf(visitor), (transaction) =>
    transaction
      .selectFrom('case_officer')
      .select('officer_name')
      .where('account_id', '=', accountId)
      .where('holder_code', '=', visitor.body.regionCode)
      .where('until_on', 'is', null)
      .limit(1)
      .executeTakeFirst(),
  );
  if (row === undefined) return needColleague([], accountId, 'fromId');
  return { id: accountId, name: row.officer_name, roles: [] };
}

/** Whoever takes over has seen the list: from now on the cases are his. A case that has gone elsewhere meanwhile is left out. */
export async function confirmHandover(
  services: Services,
  visitor: Visitor,
  handoverId: string,
  idempotencyKey: string,
): Promise<void> {
  const found = await read(services.record, accessOf(visitor), (transaction) =>
    transaction.selectFrom('desk_handover').selectAll().where('id', '=', handoverId).executeTakeFirst(),
  );
  if (found === undefined || found.holder_code !== visitor.body.regionCode) throw new NotFound();
  if (found.to_account !== visitor.account.id) {
    refuseCommand([{ code: 'handover.not-mine', text: `这次交接由${found.to_name}确认。` }]);
  }
  if (found.confirmed_at !== null) {
    refuseCommand([{ code: 'handover.confirmed', text: '这次交接已经确认过了。' }]);
  }
  // Only those for whom the one who hands over still answers: what was given to a third one meanwhile is his.
  const there = await read(services.record, accessOf(visitor), (transaction) =>
    transaction
      .selectFrom('case_officer')
      .innerJoin('supervision_case', 'supervision_case.id', 'case_officer.case_id')
      .select('supervision_case.id')
      .where('case_officer.case_id', 'in', found.case_ids)
      .where('case_officer.account_id', '=', found.from_account)
      .where('case_officer.until_on', 'is', null)
      .where('supervision_case.merged_into', 'is', null)
      .execute(),
  );
  for (const { id: caseId } of there) {
    const command = {
      command: 'officer.handover',
      caseId,
      idempotencyKey: `${idempotencyKey}:${caseId}`,
      definitionVersion: '1',
      body: { officer: found.to_name, from: found.from_name, handoverId },
      sensitive: [],
      matterIds: [],
    };
    await runCaseCommand(services, visitor, command, async (work, file) => {
      await putOfficer(work, file, { id: found.to_account, name: found.to_name }, handoverId);
      return null;
    });
  }
  await runOfficeCommand(
    services,
    visitor,
    { command: 'handover.confirm', idempotencyKey, body: { handoverId } },
    async (transaction, change) => {
      await transaction
        .updateTable('desk_handover')
        .set({ confirmed_at: change.at, ...stamp(change) })
        .where('id', '=', handoverId)
        .where('confirmed_at', 'is', null)
        .execute();
      return null;
    },
  );
}
