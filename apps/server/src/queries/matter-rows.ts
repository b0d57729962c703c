import type { Moment } from '@guitu/law';
import { regionRange } from '@guitu/law';
import type { DB } from '@guitu/record';
import type { ExpressionBuilder } from 'kysely';
import { sql } from 'kysely';

import type { VisitorBody } from '../access/visitor.ts';
import type { MatterFilter } from '../contract/matters.ts';
import type { Transaction } from '../record-types.ts';

/** One page of matters with the person of their case, and how many there are. */
export async function matterRowsQuery(
  transaction: Transaction,
  body: VisitorBody,
  filter: MatterFilter,
  now: Moment,
) {
  const query = filtered(transaction, body, filter, now);
  const { total } = await query
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const page = query
    .selectAll('matter')
    .select(['supervision_case.person_name', 'supervision_case.measure', 'supervision_case.office_code'])
    .limit(filter.size)
    .offset((filter.page - 1) * filter.size);
  const rows =
    filter.waiting === 'mine'
      ? await page
          .orderBy((row) => owed(row, body).select((task) => task.fn.min('task.due_at').as('due_at')))
          .orderBy('matter.id')
          .execute()
      : await page.orderBy('matter.opened_at', 'desc').orderBy('matter.id', 'desc').execute();
  return { rows, total };
}

/** "Mine" is what owes a step to this very body: a matter may wait for several bodies at once. */
function filtered(transaction: Transaction, body: VisitorBody, filter: MatterFilter, now: Moment) {
  let query = transaction
    .selectFrom('matter')
    .innerJoin('supervision_case', 'supervision_case.id', 'matter.case_id');
  if (filter.procedure !== undefined) query = query.where('matter.procedure', '=', filter.procedure);
  if (filter.status !== undefined) query = query.where('matter.status', '=', filter.status);
  if (filter.running === 'true') query = query.where('matter.closed_at', 'is', null);
  if (filter.place !== undefined) {
    const { low, high } = regionRange(filter.place);
    query = query.where((row) => row.between('matter.holder_code', low, high));
  }
  const { due } = filter;
  if (due !== undefined) {
    query = query.where('matter.id', 'in', (row) => {
      const clocks = row
        .selectFrom('clock')
        .select('clock.matter_id')
        .where('clock.stopped_at', 'is', null)
        .where('clock.kind', '=', 'legal');
      return due === 'late'
        ? clocks.where('clock.due_at', '<', now)
        : clocks
            .where('clock.due_at', '>=', now)
            .where(sql<boolean>`clock.due_at < ${now}::timestamptz + interval '7 days'`);
    });
  }
  if (filter.waiting === 'mine') {
    query = query.where((row) => row.exists(owed(row, body).select('task.step')));
  }
  return query;
}

/** The steps of a matter that this very body owes. */
function owed(row: ExpressionBuilder<DB, 'matter'>, body: VisitorBody) {
  return row
    .selectFrom('task')
    .whereRef('task.matter_id', '=', 'matter.id')
    .where('task.body_code', '=', body.regionCode)
    .where('task.office', '=', body.kind)
    .where('task.required', '=', true);
}
