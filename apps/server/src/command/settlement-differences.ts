import type { Moment } from '@guitu/law';

import { caseColumns } from './case-columns.ts';
import type { JudgedFile } from './case-file.ts';
import { clockDifferences } from './clock-differences.ts';
import type { Differences, ProtectedDifferences } from './differences.ts';
import { isOtherwise, together } from './differences.ts';
import { caseFindingDifferences, findingDifferences } from './finding-differences.ts';
import { matterDifference } from './matter-difference.ts';
import { occurrenceDifferences } from './occurrence-differences.ts';
import { participationDifferences } from './participation-differences.ts';
import { permissionDifferences } from './permission-differences.ts';
import { reviewDifferences } from './review-differences.ts';
import type { Settlement } from './settlement.ts';
import { rowsOf } from './standing-rows.ts';
import type { StandingRows } from './standing-rows.ts';
import { taskDifferences } from './task-differences.ts';

/** In what a case comes to something else than what is written about it. Pure but for the ids of new rows. */
export function settlementDifferences(
  file: JudgedFile,
  settlement: Settlement,
  standing: StandingRows,
  now: Moment,
): Differences {
  const { case: row } = file.registers;
  const holderCode = row.holder_code;
  const matters = settlement.matters.map((settled) => ({
    settled,
    rows: rowsOf(standing, settled.matter.id),
  }));
  const tasks = matters.map(({ settled, rows }) =>
    taskDifferences(settlement, settled, rows.tasks, holderCode),
  );
  const columns = caseColumns(file, settlement);
  const same = !isOtherwise(columns, row);
  const ofChain: ProtectedDifferences = {
    case: same ? [] : [{ ...columns, id: row.id }],
    matters: together(matters.map(({ settled }) => matterDifference(settlement, settled, holderCode, now))),
    tasks: { ...together<'task'>(tasks), removed: tasks.flatMap(({ removed }) => removed) },
    clocks: together(
      matters.map(({ settled, rows }) => clockDifferences(settled, rows.clocks, holderCode, now)),
    ),
    findings: together([
      ...matters.map(({ settled, rows }) => findingDifferences(settled, rows.findings, holderCode, now)),
      caseFindingDifferences(settlement, standing.findings.get(row.id) ?? [], holderCode, now),
    ]),
    participations: together(
      matters.map(({ settled, rows }) =>
        participationDifferences(settlement, settled, rows.participations, holderCode, now),
      ),
    ),
    permissions: together(
      matters.map(({ settled, rows }) =>
        permissionDifferences(settlement.facts, settled, rows.permissions, holderCode, now),
      ),
    ),
  };
  return {
    protected: ofChain,
    caches: {
      reviews: reviewDifferences(row.id, settlement.reviews, standing.reviews, holderCode),
      occurrences: occurrenceDifferences(
        row.id,
        settlement.occurrences,
        dealtWithIn(settlement),
        standing.occurrences,
        holderCode,
      ),
    },
  };
}

/** Missed instances that somebody has dealt with. */
function dealtWithIn({ facts }: Settlement): ReadonlySet<string> {
  const excuses = facts.diligence?.excuses.filter(({ kind }) => kind === 'dealtWith') ?? [];
  return new Set(excuses.map(({ occurrence }) => occurrence));
}
