import type { DutyName, EntryKind, FormValues, Occurrence } from '@guitu/law';
import { entryKindNames, findDuty } from '@guitu/law';
import { openValues } from '@guitu/record';

import { passesLevel } from '../access/levels.ts';
import { readCase } from '../access/read-case.ts';
import type { Visitor } from '../access/visitor.ts';
import { factsOf } from '../command/case-file.ts';
import { loadCaseFile } from '../command/load-case-files.ts';
import type { CaseDuties, DailyEntryRow, OccurrenceRow } from '../contract/duties.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { assessCaseDuties } from './assess-case-duties.ts';

const most = 400;

/** What a case owes and what was done about it; nothing when the case is not the visitor's. */
export async function findDuties(
  services: Services,
  visitor: Visitor,
  caseId: string,
  route: string,
): Promise<CaseDuties | undefined> {
  return readCase(services, visitor, caseId, { subject: 'case', route }, async (transaction, row) => {
    const now = services.now();
    const file = await loadCaseFile(services, transaction, caseId);
    const facts = file === undefined ? undefined : factsOf(file);
    const excuses = facts?.diligence?.excuses ?? [];
    const handled = new Set(
      excuses.filter(({ kind }) => kind === 'dealtWith').map(({ occurrence }) => occurrence),
    );
    const occurrences =
      file === undefined || facts === undefined
        ? []
        : assessCaseDuties(services, file, facts, now).occurrences;
    return {
      occurrences: occurrences.map((one) => occurrenceRow(one, handled)).toSorted(newestFirst),
      entries: await entriesOf(services, transaction, row),
      excuses: await excusesOf(transaction, caseId),
      editable: passesLevel('keeper', visitor.body.kind, visitor.account.roles),
    };
  });
}

function occurrenceRow(one: Occurrence, handled: ReadonlySet<string>): OccurrenceRow {
  const { title, owedBy, kind } = findDuty(one.duty);
  return {
    duty: one.duty,
    title,
    owedBy,
    kind,
    key: one.key,
    from: one.from,
    until: one.until,
    plannedOn: one.plannedOn,
    dueAt: one.dueAt,
    status: one.status,
    entryId: one.entryId ?? null,
    late: one.late === true,
    reason: one.reason ?? null,
    dealtWith: handled.has(one.key),
  };
}

function newestFirst(a: OccurrenceRow, b: OccurrenceRow): number {
  return a.until < b.until ? 1 : a.until > b.until ? -1 : a.key < b.key ? -1 : 1;
}

async function entriesOf(
  services: Services,
  transaction: Transaction,
  { id, key_id: keyId }: Row<'supervision_case'>,
): Promise<DailyEntryRow[]> {
  const rows = await transaction
    .selectFrom('daily_entry')
    .selectAll()
    .where('case_id', '=', id)
    .orderBy('happened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  const entries: DailyEntryRow[] = [];
  for (const row of rows) {
    const kind = row.kind as EntryKind;
    entries.push({
      id: row.id,
      kind,
      kindName: entryKindNames[kind],
      happenedAt: row.happened_at,
      recordedAt: row.recorded_at,
      values: (await openValues(services.record, transaction, row.body, keyId)) as FormValues,
      counts: row.counts,
      occurrence: row.occurrence,
      enteredBy: row.entered_by,
      withdrawn:
        row.withdrawn_at === null
          ? null
          : { at: row.withdrawn_at, by: row.withdrawn_by ?? '', reason: row.withdrawn_reason ?? '' },
      replacedBy: row.replaced_by,
    });
  }
  return entries;
}

async function excusesOf(transaction: Transaction, caseId: string): Promise<CaseDuties['excuses']> {
  const rows = await transaction
    .selectFrom('duty_excuse')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('withdrawn_at', 'is', null)
    .orderBy('recorded_at', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as 'excused' | 'dealtWith',
    duty: row.duty as DutyName,
    occurrence: row.occurrence,
    on: row.on_day,
    reason: row.reason,
    until: row.until_on,
    enteredBy: row.entered_by,
  }));
}
