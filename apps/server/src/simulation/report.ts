import { read, systemAccess } from '@guitu/record';
import { sql } from 'kysely';

import type { Services } from '../services.ts';
import type { Tally } from './tally.ts';
import { total } from './tally.ts';

/** What a simulation came to; counted in the record where the record knows it. */
export interface SimulationReport {
  readonly people: Readonly<Record<string, number>>;
  readonly commands: number;
  readonly commandsByName: Readonly<Record<string, number>>;
  readonly stories: Readonly<Record<string, number>>;
  /** `外出 closed approved` and the like. */
  readonly matters: Readonly<Record<string, number>>;
  readonly entries: Readonly<Record<string, number>>;
  readonly excuses: number;
  readonly papers: number;
  readonly changes: number;
  /** Prompts that stand at the end, by code. */
  readonly openFindings: Readonly<Record<string, number>>;
  readonly refused: number;
  readonly refusals: Readonly<Record<string, number>>;
}

export async function reportOn(services: Services, tally: Tally): Promise<SimulationReport> {
  return read(services.record, systemAccess(), async (transaction) => {
    const grouped = async (table: string, columns: string): Promise<Record<string, number>> => {
      const { rows } = await sql<{ name: string; n: number }>`
        select ${sql.raw(columns)} as name, count(*)::integer as n
          from guitu.${sql.raw(table)} group by 1 order by 1`.execute(transaction);
      return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
    };
    const many = async (table: string): Promise<number> =>
      (
        await sql<{ n: number }>`select count(*)::integer as n from guitu.${sql.raw(table)}`.execute(
          transaction,
        )
      ).rows[0]?.n ?? 0;
    return {
      people: await grouped('supervision_case', "concat_ws(' ', status, measure)"),
      commands: total(tally.commands),
      commandsByName: sorted(tally.commands),
      stories: sorted(tally.stories),
      matters: await grouped('matter', "concat_ws(' ', procedure, status, outcome)"),
      entries: await grouped('daily_entry', 'kind'),
      excuses: await many('duty_excuse'),
      papers: await many('paper'),
      changes: await many('change'),
      openFindings: await grouped('finding where cleared_at is null', 'code'),
      refused: total(tally.refusals),
      refusals: sorted(tally.refusals),
    };
  });
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
