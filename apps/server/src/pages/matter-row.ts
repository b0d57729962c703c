import type { Measure, MatterStatus, Office, Procedure } from '@guitu/law';
import { findProcedure, findVersion, statusNames } from '@guitu/law';

import type { MatterRow, Waiting } from '../contract/matters.ts';
import type { Row } from '../record-types.ts';

type MatterColumns = Pick<
  Row<'matter'>,
  | 'id'
  | 'case_id'
  | 'procedure'
  | 'definition_version'
  | 'summary'
  | 'status'
  | 'outcome'
  | 'opened_at'
  | 'closed_at'
  | 'revision'
  | 'waiting_step'
  | 'waiting_office'
  | 'waiting_since'
  | 'waiting_due'
>;

export interface MatterPerson {
  readonly name: string;
  readonly measure: Measure;
  readonly officeName: string;
}

/** A matter as lists show it, from its row alone. */
export function matterRow(
  row: MatterColumns,
  person: MatterPerson,
  nameOf: (office: Office) => string,
): MatterRow {
  return {
    id: row.id,
    caseId: row.case_id,
    person: { name: person.name, measure: person.measure, officeName: person.officeName },
    procedure: row.procedure,
    version: row.definition_version,
    title: definitionOf(row)?.title ?? row.procedure,
    summary: row.summary,
    status: row.status as MatterStatus,
    statusText: statusNames[row.status as MatterStatus],
    outcome: row.outcome as MatterRow['outcome'],
    waiting: waitingOf(row, nameOf),
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    revision: row.revision,
  };
}

/** The definition the matter follows; the newest one for a version nobody here knows any more. */
function definitionOf({ procedure, definition_version: version }: MatterColumns): Procedure | undefined {
  return findVersion(procedure, version) ?? findProcedure(procedure);
}

function waitingOf(row: MatterColumns, nameOf: (office: Office) => string): Waiting | null {
  if (row.waiting_step === null || row.waiting_office === null || row.waiting_since === null) return null;
  const office = row.waiting_office as Office;
  return {
    step: row.waiting_step,
    title: definitionOf(row)?.steps[row.waiting_step]?.title ?? row.waiting_step,
    office,
    officeName: nameOf(office),
    since: row.waiting_since,
    due: row.waiting_due,
  };
}
