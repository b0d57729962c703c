import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import type { Transaction } from 'kysely';

import type { Access } from '../change/access.ts';
import { read } from '../change/read.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

/** What a piece of work cost the database, over all its queries. */
export interface Cost {
  readonly sequentialScans: readonly string[];
  readonly rowsRead: number;
  readonly blocks: number;
  readonly milliseconds: number;
  readonly result: unknown;
}

/** Runs `work` as an access, then explains every query it sent, with the same values, role and range. */
export async function costOf(
  record: Record,
  access: Access,
  work: (transaction: Transaction<DB>) => Promise<unknown>,
): Promise<Cost> {
  const sent: { sql: string; parameters: readonly unknown[] }[] = [];
  const watched = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: record.pool }),
    log: (event) => void sent.push(event.query),
  });
  const result = await read({ database: watched }, access, work);
  // The first sets role and range; begin and commit are not logged.
  const queries = sent.filter(
    (query) => !query.sql.includes('set_config') && /^(select|with)/i.test(query.sql),
  );
  const plans = await read(record, access, async (transaction) => {
    const all: { Plan: PlanNode; 'Execution Time': number }[] = [];
    for (const query of queries) {
      const explained = await transaction.executeQuery<{ 'QUERY PLAN': typeof all }>(
        CompiledQuery.raw(`explain (analyze, buffers, format json) ${query.sql}`, [...query.parameters]),
      );
      all.push(...explained.rows[0]!['QUERY PLAN']);
    }
    return all;
  });
  const nodes = plans.flatMap((plan) => flatten(plan.Plan));
  const scans = nodes.filter(
    (node) => node['Node Type'].endsWith(' Scan') && node['Relation Name'] !== undefined,
  );
  return {
    sequentialScans: scans
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => node['Relation Name']!),
    rowsRead: scans.reduce((sum, node) => sum + rowsOf(node), 0),
    blocks: plans.reduce(
      (sum, { Plan: top }) => sum + top['Shared Hit Blocks'] + top['Shared Read Blocks'],
      0,
    ),
    milliseconds: plans.reduce((sum, plan) => sum + plan['Execution Time'], 0),
    result,
  };
}

function rowsOf(node: PlanNode): number {
  const each =
    node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  return each * node['Actual Loops'];
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}
