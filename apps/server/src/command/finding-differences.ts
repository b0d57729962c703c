import type { Finding, Moment } from '@guitu/law';
import type { AlteredRow, NewRow } from '@guitu/record';
import { newId } from '@guitu/record';

import type { TableDifferences } from './differences.ts';
import { isOtherwise } from './differences.ts';
import type { Settled } from './settlement.ts';
import type { MatterRows } from './standing-rows.ts';

/** What raises the findings law makes now, keeps those that still hold, clears those that no longer do. */
export function findingDifferences(
  settled: Settled,
  rows: MatterRows['findings'],
  holderCode: number,
  now: Moment,
): TableDifferences<'finding'> {
  const { matter, assessment } = settled;
  const added: NewRow<'finding'>[] = [];
  const altered: AlteredRow<'finding'>[] = [];
  for (const finding of assessment.findings) {
    const columns = findingColumns(finding);
    const row = rows.find((one) => one.code === finding.code);
    if (row === undefined) {
      added.push({
        ...columns,
        id: newId(),
        case_id: matter.state.caseId,
        matter_id: matter.id,
        code: finding.code,
        raised_at: now,
        holder_code: holderCode,
      });
    } else if (isOtherwise(columns, row)) {
      altered.push({ ...columns, id: row.id });
    }
  }
  const held = assessment.findings.map((finding) => finding.code);
  const cleared = rows.filter((row) => !held.includes(row.code));
  for (const { id } of cleared) altered.push({ id, cleared_at: now });
  return { added, altered };
}

function findingColumns(finding: Finding) {
  return {
    severity: finding.severity,
    title: finding.title,
    text: finding.text,
    facts: finding.facts.map(({ label, value }) => ({ label, value })),
    articles: finding.articles.map((article) => article.label),
    action: finding.action === undefined ? null : { step: finding.action.step, label: finding.action.label },
    office: finding.office as string,
    due_at: (finding.dueAt ?? null) as string | null,
  };
}
