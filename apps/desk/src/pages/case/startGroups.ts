import { findProcedure } from '@guitu/law';

import type { CasePage } from '../../api/types.ts';

type StartRow = CasePage['startable'][number];

export interface StartGroup {
  readonly title: string;
  readonly rows: readonly StartRow[];
}

/** What may be started, in two lists that are read at a glance: what somebody decides, and what has happened and is written down. */
export function startGroups(rows: readonly StartRow[]): readonly StartGroup[] {
  const groups = [
    { title: '办理和审批', rows: rows.filter((row) => isDecided(row)) },
    { title: '登记已经发生的事', rows: rows.filter((row) => !isDecided(row)) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

function isDecided({ procedure }: StartRow): boolean {
  const definition = findProcedure(procedure);
  return definition?.steps[definition.decisionStep]?.kind !== 'record';
}
