import type { CaseLine, Day, Moment } from '@guitu/law';
import { dayOf } from '@guitu/law';
import { sql } from 'kysely';

import type { Transaction } from '../record-types.ts';

/** One case for the indicators, with what a list of it shows. */
export interface MeasuredCase extends CaseLine {
  readonly id: string;
  readonly name: string;
  readonly measure: string | null;
  readonly holderCode: number;
}

/**
 * Every case the reader sees, as the indicators ask of it. Days that a matter brought about are read from what it contributes, so that
 * an annulled matter counts nowhere; a file taken over from a register as ended, without a matter, ended with its term.
 */
export async function loadCaseLines(transaction: Transaction): Promise<MeasuredCase[]> {
  return linesOf(await counted(transaction).select(columns).execute(), await loadDays(transaction));
}

const columns = [
  'id',
  'person_name',
  'measure',
  'holder_code',
  'received_on',
  'status',
  'term_begins',
  'term_ends',
] as const;

/** Who is counted at all. */
function counted(transaction: Transaction) {
  return transaction
    .selectFrom('supervision_case')
    .where('merged_into', 'is', null)
    .where('status', '<>', 'assessing');
}

/** What brought about other days than those of the term, by case. */
async function loadDays(transaction: Transaction) {
  return {
    ended: await contributed<{ on: Day }>(transaction, 'ended'),
    lost: await contributed<{ abscondedFrom?: Moment }>(transaction, 'lostContact'),
    reoffences: await contributed<readonly { judgedOn: Day }[]>(transaction, 'reoffences'),
    missed: await loadMissed(transaction),
  };
}

interface CaseColumns {
  readonly id: string;
  readonly person_name: string;
  readonly measure: string | null;
  readonly holder_code: number;
  readonly received_on: string | null;
  readonly status: string;
  readonly term_begins: string | null;
  readonly term_ends: string | null;
}

function linesOf(
  cases: readonly CaseColumns[],
  { ended, lost, reoffences, missed }: Awaited<ReturnType<typeof loadDays>>,
): MeasuredCase[] {
  return cases.map((row) => {
    const isOver = row.status !== 'serving' && row.status !== 'expected';
    const receivedOn = row.received_on ?? (row.status === 'expected' ? null : row.term_begins);
    const endedOn = ended.get(row.id)?.[0]?.on ?? (isOver ? row.term_ends : null);
    const missedOn = missed.get(row.id);
    return {
      id: row.id,
      name: row.person_name,
      measure: row.measure,
      holderCode: row.holder_code,
      ...(receivedOn === null ? {} : { receivedOn: receivedOn as Day }),
      ...(endedOn === null ? {} : { endedOn: endedOn as Day }),
      ...(missedOn === undefined ? {} : { missedOn }),
      abscondedOn: (lost.get(row.id) ?? []).flatMap(({ abscondedFrom }) =>
        abscondedFrom === undefined ? [] : [dayOf(abscondedFrom)],
      ),
      reoffendedOn: (reoffences.get(row.id) ?? []).flatMap((all) => all.map(({ judgedOn }) => judgedOn)),
    };
  });
}

/** What matters contribute under one name, by case. */
async function contributed<T>(transaction: Transaction, name: string): Promise<ReadonlyMap<string, T[]>> {
  const rows = await transaction
    .selectFrom('matter')
    .select(['case_id', sql`contributions -> ${sql.lit(name)}`.as('value')])
    .where(sql<boolean>`contributions ? ${sql.lit(name)}`)
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
  const byCase = new Map<string, T[]>();
  for (const row of rows) byCase.set(row.case_id, [...(byCase.get(row.case_id) ?? []), row.value as T]);
  return byCase;
}

/** The day on which 漏管 was determined, while that still stands. */
async function loadMissed(transaction: Transaction): Promise<ReadonlyMap<string, Day>> {
  const rows = await transaction
    .selectFrom('event')
    .innerJoin('matter', 'matter.id', 'event.matter_id')
    .select(['event.case_id', 'event.happened_at'])
    .where('event.step', '=', 'declareMissed')
    .where('event.type', '=', 'stepTaken')
    .where(sql<boolean>`matter.state -> 'taken' ? 'declareMissed'`)
    .where('matter.status', 'not in', ['withdrawn', 'annulled', 'superseded'])
    .orderBy('event.happened_at')
    .execute();
  return new Map(rows.map((row) => [row.case_id, dayOf(row.happened_at as Moment)]));
}
