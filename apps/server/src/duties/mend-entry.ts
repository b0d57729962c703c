import type { EntryKind, Moment } from '@guitu/law';
import { dayOf } from '@guitu/law';
import { read, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { assessDutiesAnew } from '../command/assess-duties-anew.ts';
import { runCaseCommand } from '../command/case-command.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { Work } from '../command/work.ts';
import type { CorrectEntry, WithdrawEntry } from '../contract/duties.ts';
import { NotFound } from '../http/answer.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { readEntry, sensitiveFields } from './entry-values.ts';
import { writeEntry } from './write-entry.ts';

type EntryRow = Row<'daily_entry'>;

/** An entry that should not be there: it stays to be seen, with who took it back and why, and counts no more. */
export async function withdrawEntry(
  services: Services,
  visitor: Visitor,
  entryId: string,
  request: WithdrawEntry,
): Promise<{ readonly caseId: string }> {
  const entry = await findEntry(services, visitor, entryId);
  const command = {
    ...orderOf('entry.withdraw', entry, request.idempotencyKey),
    body: { entryId, ...whatOf(entry), reason: request.reason },
    sensitive: [],
  };
  return runCaseCommand(services, visitor, command, async (work, file) => {
    await mustStand(work.transaction, entryId);
    await takeBack(work, entryId, request.reason, null);
    await assessDutiesAnew(work, file);
    return { caseId: entry.case_id };
  });
}

/** An entry that says something wrong: a right one takes its place, the wrong one stays to be seen. */
export async function correctEntry(
  services: Services,
  visitor: Visitor,
  entryId: string,
  request: CorrectEntry,
): Promise<{ readonly caseId: string }> {
  const entry = await findEntry(services, visitor, entryId);
  const kind = entry.kind as EntryKind;
  const command = {
    ...orderOf('entry.correct', entry, request.idempotencyKey),
    body: {
      entryId,
      ...whatOf(entry),
      reason: request.reason,
      happenedAt: request.happenedAt,
      ...request.values,
    },
    sensitive: sensitiveFields(kind),
  };
  return runCaseCommand(services, visitor, command, async (work, file) => {
    await mustStand(work.transaction, entryId);
    const entered = readEntry(kind, request.values, request.happenedAt as Moment, work.now);
    const occurrence = entry.occurrence ?? undefined;
    const roundId = entry.round_id ?? undefined;
    const replacement = await writeEntry(work, file, { kind, ...entered, occurrence, roundId });
    await takeBack(work, entryId, request.reason, replacement);
    await assessDutiesAnew(work, file);
    return { caseId: entry.case_id };
  });
}

/** Which entry it was, for the time line. */
function whatOf({ kind, happened_at: happenedAt }: EntryRow) {
  return { kind, on: dayOf(happenedAt as Moment) };
}

/** Also in a case that was merged since: what stands there counts in the kept one. */
function orderOf(command: string, entry: EntryRow, idempotencyKey: string) {
  return {
    command,
    caseId: entry.case_id,
    idempotencyKey,
    definitionVersion: '1',
    matterIds: [],
    inMerged: true,
  };
}

/** The entry, where it is the visitor's to see; else there is none. */
async function findEntry(services: Services, visitor: Visitor, entryId: string): Promise<EntryRow> {
  const found = await read(services.record, accessOf(visitor), (transaction) =>
    transaction.selectFrom('daily_entry').selectAll().where('id', '=', entryId).executeTakeFirst(),
  );
  if (found === undefined) throw new NotFound();
  return found;
}

/** Asked again under the lock: two may have mended it at once. */
async function mustStand(transaction: Transaction, entryId: string): Promise<void> {
  const row = await transaction
    .selectFrom('daily_entry')
    .select(['withdrawn_at', 'withdrawn_by', 'replaced_by'])
    .where('id', '=', entryId)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  if (row.withdrawn_at === null) return;
  const what = row.replaced_by === null ? '撤回' : '更正';
  refuseCommand([{ code: 'entry.withdrawn', text: `这条记录已经由${row.withdrawn_by ?? ''}${what}。` }]);
}

async function takeBack(
  work: Work,
  entryId: string,
  reason: string,
  replacedBy: string | null,
): Promise<void> {
  await work.transaction
    .updateTable('daily_entry')
    .set({
      withdrawn_at: work.change.at,
      withdrawn_by: work.actor.name,
      withdrawn_reason: reason,
      replaced_by: replacedBy,
      ...stamp(work.change),
    })
    .where('id', '=', entryId)
    .execute();
}
