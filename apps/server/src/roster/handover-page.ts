import type { DutyName, Moment } from '@guitu/law';
import {
  addDays,
  dayOf,
  endOfDay,
  epochOf,
  findDuty,
  findProcedure,
  formatDay,
  momentFromEpoch,
} from '@guitu/law';
import { read } from '@guitu/record';
import { sql } from 'kysely';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import type { HandoverPage } from '../contract/roster.ts';
import { readMeasure } from '../pages/read-measure.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { handoverRow } from './office-page.ts';

/** So many days ahead the list says what will be due. */
const soonDays = 14;

/** The list of a hand-over: for each person what runs, what is late, and what is due in the next fortnight. */
export function findHandover(
  services: Services,
  visitor: Visitor,
  handoverId: string,
): Promise<HandoverPage | undefined> {
  const now = services.now();
  return read(services.record, accessOf(visitor), async (transaction) => {
    const row = await transaction
      .selectFrom('desk_handover')
      .selectAll()
      .where('id', '=', handoverId)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const cases = await transaction
      .selectFrom('supervision_case')
      .select(['id', 'person_name', 'measure', 'level', 'term_ends'])
      .where(sql<boolean>`id = any(${row.case_ids}::uuid[])`)
      .orderBy('name_sort')
      .execute();
    const matters = await transaction
      .selectFrom('matter')
      .select(['case_id', 'procedure', 'summary'])
      .where(sql<boolean>`case_id = any(${row.case_ids}::uuid[])`)
      .where('status', 'in', ['open', 'running'])
      .execute();
    const lines = await dueLines(transaction, row.case_ids, now);
    return {
      handover: handoverRow(row, visitor.account.id),
      people: cases.map((one) => ({
        caseId: one.id,
        name: one.person_name,
        measure: readMeasure(one.measure),
        level: one.level,
        termEnds: one.term_ends,
        running: matters
          .filter((matter) => matter.case_id === one.id)
          .map(({ procedure, summary }) => summary || (findProcedure(procedure)?.title ?? procedure)),
        late: lines.filter(({ caseId, late }) => caseId === one.id && late).map(({ text }) => text),
        soon: lines.filter(({ caseId, late }) => caseId === one.id && !late).map(({ text }) => text),
      })),
    };
  });
}

interface DueLine {
  readonly caseId: string;
  readonly late: boolean;
  readonly text: string;
}

async function dueLines(
  transaction: Transaction,
  caseIds: readonly string[],
  now: Moment,
): Promise<readonly DueLine[]> {
  const until = addDays(dayOf(now), soonDays);
  const clocks = await transaction
    .selectFrom('clock')
    .select(['case_id', 'title', 'due_at'])
    .where(sql<boolean>`case_id = any(${caseIds}::uuid[])`)
    .where('stopped_at', 'is', null)
    .where('due_at', '<=', endOfDay(until))
    .orderBy('due_at')
    .execute();
  const duties = await transaction
    .selectFrom('occurrence')
    .select(['case_id', 'duty', 'due_at', 'status'])
    .where(sql<boolean>`case_id = any(${caseIds}::uuid[])`)
    .where('until_on', '<=', until)
    .orderBy('due_at')
    .execute();
  return [
    ...clocks.map((row) => line(row.case_id, row.title, row.due_at as Moment, row.due_at < now)),
    ...duties.map((row) =>
      line(row.case_id, findDuty(row.duty as DutyName).title, row.due_at as Moment, row.status === 'missed'),
    ),
  ];
}

function line(caseId: string, title: string, dueAt: Moment, late: boolean): DueLine {
  return { caseId, late, text: `${title}（${formatDay(dayOf(beforeMidnight(dueAt)))}）` };
}

/** A deadline at 24 o'clock is one of the day that ends then. */
function beforeMidnight(dueAt: Moment): Moment {
  return momentFromEpoch(epochOf(dueAt) - 1);
}
