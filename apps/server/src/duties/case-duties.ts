import type { DutyName, EntryKind, FormValues, Occurrence } from '@guitu/law';
import { entryKindNames, findDuty } from '@guitu/law';
import { openValues } from '@guitu/record';

import { passesLevel } from '../access/levels.ts';
import { readCase } from '../access/read-case.ts';
import type { Visitor } from '../access/visitor.ts';
import { factsOf } from '../command/case-file.ts';
import { loadCaseFile } from '../command/load-case-files.ts';
import type { CaseDuties, DailyEntryRow, OccurrenceRow } from '../contract/duties.ts';
import type { Transaction } from '../record-types.ts';
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
    // What was done in a case that was merged into this one was done by the same person.
    const caseIds = row.merged_into === null ? [caseId, ...(file?.beside.caseIds ?? [])] : [caseId];
    const handled = new Set(
      excuses.filter(({ kind }) => kind === 'dealtWith').map(({ occurrence }) => occurrence),
    );
    // Of a merged case nothing is owed: what is, stands in the one that was kept.
    const occurrences =
      file === undefined || facts === undefined || row.merged_into !== null
        ? []
        : assessCaseDuties(services, file, facts, now).occurrences;
    return {
      occurrences: occurrences.map((one) => occurrenceRow(one, handled)).toSorted(newestFirst),
      entries: await entriesOf(services, transaction, caseIds),
      excuses: await excusesOf(transaction, caseIds),
      editable: passesLevel('supervisor', visitor.body.kind, visitor.account.roles),
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
  caseIds: readonly string[],
): Promise<DailyEntryRow[]> {
  const rows = await transaction
    .selectFrom('daily_entry')
    .innerJoin('supervision_case', 'supervision_case.id', 'daily_entry.case_id')
    .selectAll('daily_entry')
    .select('supervision_case.key_id')
    .where('daily_entry.case_id', 'in', caseIds)
    .orderBy('daily_entry.happened_at', 'desc')
    .orderBy('daily_entry.id', 'desc')
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
      values: (await openValues(services.record, transaction, row.body, row.key_id)) as FormValues,
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

async function excusesOf(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<CaseDuties['excuses']> {
  const rows = await transaction
    .selectFrom('duty_excuse')
    .selectAll()
    .where('case_id', 'in', caseIds)
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
