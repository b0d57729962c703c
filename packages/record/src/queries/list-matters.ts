import type { SelectQueryBuilder, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import { officeName } from './office-name.ts';
import { limits } from './page.ts';
import type { Page } from './page.ts';

/** Which matters. `waitingFor` names the kinds of office a body acts as. */
export interface MatterFilter {
  readonly waitingFor?: readonly string[];
  readonly procedure?: readonly string[];
  readonly status?: readonly string[];
  readonly caseId?: string;
}

/** One line of a worklist. */
export interface MatterRow {
  readonly id: string;
  readonly caseId: string;
  readonly procedure: string;
  readonly definitionVersion: string;
  readonly status: string;
  readonly waitingStep: string | null;
  readonly waitingOffice: string | null;
  readonly waitingSince: string | null;
  readonly waitingDue: string | null;
  readonly outcome: string | null;
  readonly summary: string;
  readonly revision: number;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly personName: string;
  readonly measure: string | null;
  readonly officeName: string | null;
}

type MatterQuery<O> = SelectQueryBuilder<DB, 'matter', O>;

/**
 * One page of matters: a worklist (waitingFor given) by due time, the most urgent first; anything else newest first.
 * The page is cut before cases are joined: sorting joined rows would read the case of every waiting matter.
 */
export function listMatters(
  transaction: Transaction<DB>,
  request: MatterFilter & Page,
): Promise<MatterRow[]> {
  const { limit, offset } = limits(request);
  const worklist = request.waitingFor !== undefined;
  const narrowed = filtered(transaction.selectFrom('matter'), request)
    .selectAll()
    .limit(limit)
    .offset(offset);
  const page = worklist
    ? narrowed.orderBy('waiting_due').orderBy('id')
    : narrowed.orderBy('opened_at', 'desc').orderBy('id', 'desc');
  const joined = transaction
    .selectFrom(page.as('matter'))
    .innerJoin('supervision_case', 'supervision_case.id', 'matter.case_id')
    .select(['matter.id', 'matter.case_id as caseId', 'procedure', 'definition_version as definitionVersion'])
    .select(['matter.status', 'waiting_step as waitingStep', 'waiting_office as waitingOffice'])
    .select(['waiting_since as waitingSince', 'waiting_due as waitingDue', 'outcome', 'summary', 'revision'])
    .select(['opened_at as openedAt', 'closed_at as closedAt', 'person_name as personName', 'measure'])
    .select((row) => officeName(row).as('officeName'));
  return worklist
    ? joined.orderBy('waiting_due').orderBy('matter.id').execute()
    : joined.orderBy('opened_at', 'desc').orderBy('matter.id', 'desc').execute();
}

/** How many matters a filter finds, exactly. */
export async function countMatters(transaction: Transaction<DB>, filter: MatterFilter): Promise<number> {
  const counted = await filtered(transaction.selectFrom('matter'), filter)
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return counted.total;
}

function filtered<O>(query: MatterQuery<O>, filter: MatterFilter): MatterQuery<O> {
  let narrowed = query;
  if (filter.waitingFor) {
    narrowed = narrowed
      .where('waiting_step', 'is not', null)
      .where('waiting_office', 'in', filter.waitingFor);
  }
  if (filter.procedure?.length) narrowed = narrowed.where('procedure', 'in', filter.procedure);
  if (filter.status?.length) narrowed = narrowed.where('status', 'in', filter.status);
  if (filter.caseId !== undefined) narrowed = narrowed.where('case_id', '=', filter.caseId);
  return narrowed;
}
