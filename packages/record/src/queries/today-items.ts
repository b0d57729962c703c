import type { Transaction } from 'kysely';

import type { JsonValue } from '../json.ts';
import type { DB } from '../schema/tables.generated.ts';
import { officeName } from './office-name.ts';

/** What lies on the desk of a body, sorted by due time; the server groups and words it. */
export interface TodayItems {
  readonly matters: readonly TodayMatter[];
  readonly clocks: readonly TodayClock[];
  readonly findings: readonly TodayFinding[];
}

interface Whom {
  readonly caseId: string;
  readonly personName: string;
  readonly measure: string | null;
  readonly officeName: string | null;
}

export interface TodayMatter extends Whom {
  readonly matterId: string;
  readonly procedure: string;
  readonly summary: string;
  readonly waitingStep: string | null;
  readonly waitingSince: string | null;
  readonly dueAt: string | null;
}

export interface TodayClock extends Whom {
  readonly matterId: string;
  readonly name: string;
  readonly procedure: string;
  readonly title: string;
  readonly article: string | null;
  readonly kind: string;
  readonly dueAt: string;
}

export interface TodayFinding extends Whom {
  readonly findingId: string;
  readonly matterId: string | null;
  readonly code: string;
  readonly severity: string;
  readonly title: string;
  readonly text: string;
  readonly articles: JsonValue;
  readonly action: JsonValue;
  readonly dueAt: string | null;
  readonly raisedAt: string;
}

/** Which desk: the kinds of office the body acts as, how far ahead, and at most how many of each sort. */
export interface TodayRequest {
  readonly offices: readonly string[];
  /** Clocks due up to this moment. */
  readonly until: string;
  readonly limit?: number;
}

/** Waiting matters, running clocks and open findings of a body's range. */
export async function todayItems(transaction: Transaction<DB>, request: TodayRequest): Promise<TodayItems> {
  const limit = Math.min(request.limit ?? 200, 500);
  return {
    matters: await waitingMatters(transaction, request, limit),
    clocks: await runningClocks(transaction, request, limit),
    findings: await openFindings(transaction, request, limit),
  };
}

// Each list is cut before cases are joined, as in listMatters.

function waitingMatters(
  transaction: Transaction<DB>,
  request: TodayRequest,
  limit: number,
): Promise<TodayMatter[]> {
  const waiting = transaction
    .selectFrom('matter')
    .selectAll()
    .where('waiting_step', 'is not', null)
    .where('waiting_office', 'in', request.offices)
    .orderBy('waiting_due')
    .orderBy('id')
    .limit(limit);
  return transaction
    .selectFrom(waiting.as('matter'))
    .innerJoin('supervision_case', 'supervision_case.id', 'matter.case_id')
    .select([
      'matter.id as matterId',
      'matter.case_id as caseId',
      'procedure',
      'summary',
      'person_name as personName',
    ])
    .select([
      'waiting_step as waitingStep',
      'waiting_since as waitingSince',
      'waiting_due as dueAt',
      'measure',
    ])
    .select((row) => officeName(row).as('officeName'))
    .orderBy('waiting_due')
    .orderBy('matter.id')
    .execute();
}

function runningClocks(
  transaction: Transaction<DB>,
  request: TodayRequest,
  limit: number,
): Promise<TodayClock[]> {
  const running = transaction
    .selectFrom('clock')
    .selectAll()
    .where('stopped_at', 'is', null)
    .where('due_at', '<=', request.until)
    .orderBy('due_at')
    .limit(limit);
  return transaction
    .selectFrom(running.as('clock'))
    .innerJoin('supervision_case', 'supervision_case.id', 'clock.case_id')
    .select([
      'clock.matter_id as matterId',
      'clock.name',
      'clock.case_id as caseId',
      'clock.title',
      'clock.article',
    ])
    .select([
      'clock.procedure',
      'clock.kind',
      'clock.due_at as dueAt',
      'person_name as personName',
      'measure',
    ])
    .select((row) => officeName(row).as('officeName'))
    .orderBy('due_at')
    .orderBy('clock.matter_id')
    .orderBy('clock.name')
    .execute();
}

function openFindings(
  transaction: Transaction<DB>,
  request: TodayRequest,
  limit: number,
): Promise<TodayFinding[]> {
  const open = transaction
    .selectFrom('finding')
    .selectAll()
    .where('cleared_at', 'is', null)
    .where((row) => row.or([row('office', 'is', null), row('office', 'in', request.offices)]))
    .orderBy('raised_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  return transaction
    .selectFrom(open.as('finding'))
    .innerJoin('supervision_case', 'supervision_case.id', 'finding.case_id')
    .select(['finding.id as findingId', 'finding.case_id as caseId', 'finding.matter_id as matterId', 'code'])
    .select(['severity', 'title', 'text', 'articles', 'action', 'due_at as dueAt', 'raised_at as raisedAt'])
    .select(['person_name as personName', 'measure'])
    .select((row) => officeName(row).as('officeName'))
    .orderBy('raised_at', 'desc')
    .orderBy('finding.id', 'desc')
    .execute();
}
