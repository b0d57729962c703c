import type { Transaction } from 'kysely';
import { sql } from 'kysely';

import { systemAccess } from '../change/access.ts';
import type { JsonValue } from '../json.ts';
import type { DB } from '../schema/tables.generated.ts';

/** One thing that happened in a case. Events carry their matter; entries are daily ones; changes are other commands; papers were issued. */
export interface TimelineEntry {
  readonly kind: 'event' | 'entry' | 'change' | 'paper';
  /** What the timeline is ordered by: when it happened. */
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly changeId: string;
  readonly command: string;
  readonly who: string;
  readonly bodyName: string;
  readonly matterId: string | null;
  readonly procedure: string | null;
  readonly type: string | null;
  readonly step: string | null;
  readonly mode: string | null;
  readonly body: JsonValue;
  readonly paperId: string | null;
  readonly title: string | null;
}

/** What happened in a case, latest first, up to `limit`, before a moment if one is given. Bodies are still sealed. */
export async function caseTimeline(
  transaction: Transaction<DB>,
  caseId: string,
  page: { readonly before?: string; readonly limit?: number } = {},
): Promise<TimelineEntry[]> {
  const limit = Math.min(page.limit ?? 200, 500);
  const before = page.before ?? '9999-12-31T00:00:00.000Z';
  const parts = [
    await events(transaction, caseId, before, limit),
    await dailyEntries(transaction, caseId, before, limit),
    await bareChanges(transaction, caseId, before, limit),
    await papers(transaction, caseId, before, limit),
  ];
  return parts
    .flat()
    .toSorted((a, b) => compare(b.happenedAt, a.happenedAt) || compare(b.recordedAt, a.recordedAt))
    .slice(0, limit);
}

async function events(transaction: Transaction<DB>, caseId: string, before: string, limit: number) {
  const rows = await transaction
    .selectFrom('event')
    .innerJoin('matter', 'matter.id', 'event.matter_id')
    .innerJoin('change', 'change.id', 'event.change_id')
    .select([
      'event.happened_at as happenedAt',
      'event.recorded_at as recordedAt',
      'event.change_id as changeId',
    ])
    .select(['change.command', 'change.actor_name as who', 'change.body_name as bodyName'])
    .select([
      'event.matter_id as matterId',
      'matter.procedure',
      'event.type',
      'event.step',
      'event.mode',
      'event.body',
    ])
    .where('event.case_id', '=', caseId)
    .where('event.happened_at', '<', before)
    .orderBy('event.happened_at', 'desc')
    .orderBy('event.sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row): TimelineEntry => ({ ...row, kind: 'event', paperId: null, title: null }));
}

const dailyEntry = 'entry.add';

// It belongs to the day it tells of, and is told as it was first entered: its row moves on when it is withdrawn or corrected, and those
// changes have lines of their own.
async function dailyEntries(transaction: Transaction<DB>, caseId: string, before: string, limit: number) {
  const happened = sql<string>`(body ->> 'happenedAt')::timestamptz(3)`;
  const rows = await transaction
    .selectFrom('change')
    .select(['at as recordedAt', 'id as changeId', 'command', 'actor_name as who'])
    .select(['body_name as bodyName', 'body'])
    .select(happened.as('happenedAt'))
    .where('case_id', '=', caseId)
    .where('command', '=', dailyEntry)
    .where(sql<boolean>`${happened} < ${before}::timestamptz`)
    .orderBy(happened, 'desc')
    .limit(limit)
    .execute();
  return rows.map((row): TimelineEntry => ({ ...row, ...withoutMatter, kind: 'entry' }));
}

const withoutMatter = {
  matterId: null,
  procedure: null,
  type: null,
  step: null,
  mode: null,
  paperId: null,
  title: null,
};

async function bareChanges(transaction: Transaction<DB>, caseId: string, before: string, limit: number) {
  const rows = await transaction
    .selectFrom('change')
    .select(['at as happenedAt', 'at as recordedAt', 'id as changeId', 'command', 'actor_name as who'])
    .select(['body_name as bodyName', 'body'])
    .where('case_id', '=', caseId)
    .where('at', '<', before)
    // What the installation did by itself (rendering, sweeping) follows from what people did.
    .where('account_id', '<>', systemAccess().accountId)
    .where('command', 'not in', ['paper.render', dailyEntry])
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('event')
            .select('event.id')
            .where('event.case_id', '=', caseId)
            .whereRef('event.change_id', '=', 'change.id'),
        ),
      ),
    )
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row): TimelineEntry => ({ ...row, ...withoutMatter, kind: 'change' }));
}

// A paper belongs where its step was decided: its own change_id moves on when it is rendered, voided or replaced.
async function papers(transaction: Transaction<DB>, caseId: string, before: string, limit: number) {
  const rows = await transaction
    .selectFrom('paper')
    .innerJoin('change as latest', 'latest.id', 'paper.change_id')
    .leftJoin('event', 'event.id', 'paper.event_id')
    .leftJoin('change as decision', 'decision.id', 'event.change_id')
    .select((row) => [
      row.fn.coalesce('event.recorded_at', 'latest.at').as('recordedAt'),
      row.fn.coalesce('decision.id', 'latest.id').as('changeId'),
      row.fn.coalesce('decision.command', 'latest.command').as('command'),
      row.fn.coalesce('decision.actor_name', 'latest.actor_name').as('who'),
      row.fn.coalesce('decision.body_name', 'latest.body_name').as('bodyName'),
    ])
    .select(['paper.matter_id as matterId', 'paper.id as paperId', 'paper.title', 'paper.kind as type'])
    .select(['paper.number', 'paper.status'])
    .where('paper.case_id', '=', caseId)
    .where((row) => row(row.fn.coalesce('event.recorded_at', 'latest.at'), '<', before))
    .orderBy('recordedAt', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ number, status, ...row }): TimelineEntry => ({
    ...row,
    kind: 'paper',
    happenedAt: row.recordedAt,
    procedure: null,
    step: null,
    mode: null,
    body: { number, status },
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
