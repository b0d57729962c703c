import type { Contribution, Day, MatterEvent, Moment } from '@guitu/law';
import { dayOf, fold, inLegalOrder } from '@guitu/law';
import { sql } from 'kysely';

import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { baseFacts } from './base-facts.ts';
import type { JudgedRegisters } from './base-facts.ts';
import type { CaseFile, JudgedFile, OpenMatter } from './case-file.ts';
import { grouped } from './grouped.ts';
import type { Beside } from './load-beside.ts';
import { loadBeside } from './load-beside.ts';
import { loadJudgedRegisters, loadRegisters } from './load-registers.ts';
import { loadParameters } from './parameter-book.ts';
import { readEvent } from './stored-event.ts';

type MatterRow = Row<'matter'>;
type EventRow = Row<'event'>;

/**
 * Opens the files of several cases with a fixed number of queries. Cases outside the reader's range are not in the
 * answer. Histories are read for matters that still run, that rest on others, and for `wanted`.
 */
export async function loadCaseFiles(
  services: Pick<Services, 'catalogue' | 'record'>,
  transaction: Transaction,
  caseIds: readonly string[],
  wanted: readonly string[] = [],
): Promise<ReadonlyMap<string, CaseFile>> {
  return loadFiles(services, transaction, caseIds, loadRegisters, (matters) => {
    // What others rest on changes with them: when an extension falls, the leave it extended is owed a return again.
    const ground = new Set(matters.flatMap(restsOn));
    return matters.filter(
      (row) => wanted.includes(row.id) || ground.has(row.id) || isStanding(row) || isFollowed(services, row),
    );
  });
}

/**
 * The same where nothing has happened and only time has passed: no more of the registers than is judged by, and no histories but those of
 * the matters in which something changes by itself by now. Of the others the row says what they contribute.
 */
export function loadDueFiles(
  services: Pick<Services, 'catalogue' | 'record'>,
  transaction: Transaction,
  caseIds: readonly string[],
  due: ReadonlySet<string>,
): Promise<ReadonlyMap<string, JudgedFile>> {
  return loadFiles(services, transaction, caseIds, loadJudgedRegisters, (matters) =>
    matters.filter((row) => due.has(row.id)),
  );
}

/** The same with the history of every matter: nothing has to be believed of what their rows say. */
export function loadWholeFiles(
  services: Pick<Services, 'catalogue' | 'record'>,
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CaseFile>> {
  return loadFiles(services, transaction, caseIds, loadRegisters, (matters) => matters);
}

async function loadFiles<Own extends JudgedRegisters>(
  services: Pick<Services, 'catalogue' | 'record'>,
  transaction: Transaction,
  caseIds: readonly string[],
  registersOf: (
    transaction: Transaction,
    caseIds: readonly string[],
    besideOf: (caseId: string) => Beside,
    now: Moment,
  ) => Promise<readonly Own[]>,
  choose: (matters: readonly MatterRow[]) => readonly MatterRow[],
): Promise<ReadonlyMap<string, JudgedFile & { readonly registers: Own }>> {
  if (caseIds.length === 0) return new Map();
  const [matters, besideOf, parameters] = await Promise.all([
    transaction
      .selectFrom('matter')
      .selectAll()
      .where(sql<boolean>`case_id = any(${caseIds}::uuid[])`)
      .execute(),
    loadBeside(transaction, caseIds),
    loadParameters(transaction),
  ]);
  const read = choose(matters);
  const opens = new Set(read);
  const [events, registers] = await Promise.all([
    eventsOf(transaction, read),
    registersOf(transaction, caseIds, besideOf, services.record.now() as Moment),
  ]);
  const ofCase = grouped(matters, (row) => row.case_id);
  const files = new Map<string, JudgedFile & { readonly registers: Own }>();
  for (const register of registers) {
    const own = ofCase.get(register.case.id) ?? [];
    const opened: OpenMatter[] = [];
    for (const row of own.filter((one) => opens.has(one))) {
      opened.push(
        await openMatter(services, transaction, register.case.key_id, row, events.get(row.id) ?? []),
      );
    }
    files.set(register.case.id, {
      registers: register,
      base: baseFacts(register),
      matters: opened,
      contributions: new Map(own.map((row) => [row.id, row.contributions as Contribution])),
      beside: besideOf(register.case.id),
      parameters,
    });
  }
  return files;
}

/** One case, or nothing when it is not there or not the reader's. */
export async function loadCaseFile(
  services: Pick<Services, 'catalogue' | 'record'>,
  transaction: Transaction,
  caseId: string,
  wanted: readonly string[] = [],
): Promise<CaseFile | undefined> {
  return (await loadCaseFiles(services, transaction, [caseId], wanted)).get(caseId);
}

/** Something may still follow from it: it runs, or another matter's fall may take its ground away. */
function isStanding(row: MatterRow): boolean {
  if (row.status === 'open' || row.status === 'running') return true;
  return row.status === 'closed' && restsOn(row).length > 0;
}

/** What was decided in it is done elsewhere: whether it has been is seen with the other matters. */
function isFollowed({ catalogue }: Pick<Services, 'catalogue'>, row: MatterRow): boolean {
  return (
    row.status === 'closed' &&
    catalogue.get(row.procedure, row.definition_version).lookedAtWhenClosed === true
  );
}

function restsOn(row: MatterRow): readonly string[] {
  return (row.state as { restsOn?: readonly string[] }).restsOn ?? [];
}

async function eventsOf(
  transaction: Transaction,
  matters: readonly MatterRow[],
): Promise<ReadonlyMap<string, EventRow[]>> {
  if (matters.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('event')
    .selectAll()
    .where(sql<boolean>`matter_id = any(${matters.map((row) => row.id)}::uuid[])`)
    .orderBy('sequence')
    .execute();
  return grouped(rows, (row) => row.matter_id);
}

async function openMatter(
  { catalogue, record }: Pick<Services, 'catalogue' | 'record'>,
  transaction: Transaction,
  keyId: string,
  row: MatterRow,
  events: readonly EventRow[],
): Promise<OpenMatter> {
  const procedure = catalogue.get(row.procedure, row.definition_version);
  const history: MatterEvent[] = [];
  for (const event of events) history.push(await readEvent(record, transaction, keyId, event));
  const seed = {
    id: row.id,
    caseId: row.case_id,
    procedure: row.procedure,
    version: row.definition_version,
    openedOn: openedOn(row, history),
  };
  return { id: row.id, procedure, row, state: fold(seed, history) };
}

/** A matter entered afterwards began when its first step happened, not when it was entered. */
function openedOn(row: MatterRow, history: readonly MatterEvent[]): Day {
  return dayOf(inLegalOrder(history)[0]?.happenedAt ?? (row.opened_at as Moment));
}
