import { dayOf } from '@guitu/law';
import { newId, stamp } from '@guitu/record';
import { sql } from 'kysely';

import type { Visitor } from '../access/visitor.ts';
import { runCaseCommand } from '../command/case-command.ts';
import type { CaseFile } from '../command/case-file.ts';
import { asOutcome, refuseCommand } from '../command/outcome.ts';
import type { Work } from '../command/work.ts';
import type { AssignOfficer } from '../contract/roster.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import type { Colleague } from './colleagues.ts';
import { loadColleagues, needColleague } from './colleagues.ts';

/** Who answers for each of these cases now. */
export async function loadOfficers(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly accountId: string; readonly name: string }>> {
  const rows = await transaction
    .selectFrom('case_officer')
    .select(['case_id', 'account_id', 'officer_name'])
    .where(sql<boolean>`case_id = any(${caseIds}::uuid[])`)
    .where('until_on', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.case_id, { accountId: row.account_id, name: row.officer_name }]));
}

/** One officer answers for these cases from today on. Each case is a command of its own; answers with how many there were. */
export async function assignOfficer(
  services: Services,
  visitor: Visitor,
  request: AssignOfficer,
): Promise<number> {
  const officer = needColleague(await loadColleagues(services, visitor), request.accountId, 'accountId');
  let assigned = 0;
  for (const caseId of new Set(request.caseIds)) {
    const command = {
      command: 'officer.assign',
      caseId,
      idempotencyKey: `${request.idempotencyKey}:${caseId}`,
      definitionVersion: '1',
      body: { officer: officer.name },
      sensitive: [],
      matterIds: [],
    };
    const outcome = await asOutcome(() =>
      runCaseCommand(services, visitor, command, async (work, file) => {
        await putOfficer(work, file, officer, null);
        return null;
      }),
    );
    if (!outcome.done) return refuseCommand(outcome.refusals);
    assigned += 1;
  }
  return assigned;
}

/** Ends whoever answered for the case so far and enters the new one. */
export async function putOfficer(
  { transaction, change, now, actor }: Work,
  file: CaseFile,
  officer: Pick<Colleague, 'id' | 'name'>,
  handoverId: string | null,
): Promise<void> {
  const { case: row } = file.registers;
  const today = dayOf(now);
  await transaction
    .updateTable('case_officer')
    .set({ until_on: today, ...stamp(change) })
    .where('case_id', '=', row.id)
    .where('until_on', 'is', null)
    .execute();
  await transaction
    .insertInto('case_officer')
    .values({
      id: newId(),
      case_id: row.id,
      account_id: officer.id,
      officer_name: officer.name,
      from_on: today,
      until_on: null,
      handover_id: handoverId,
      entered_by: actor.name,
      entered_at: change.at,
      holder_code: row.holder_code,
      ...stamp(change),
    })
    .execute();
}
