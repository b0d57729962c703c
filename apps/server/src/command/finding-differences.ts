import type { Finding, Moment } from '@guitu/law';
import { holderOf, placeOf } from '@guitu/law';
import type { AlteredRow, NewRow } from '@guitu/record';
import { newId } from '@guitu/record';

import type { TableDifferences } from './differences.ts';
import { isOtherwise } from './differences.ts';
import type { Settled, Settlement } from './settlement.ts';
import type { MatterRows } from './standing-rows.ts';

/** What raises the findings law makes now, keeps those that still hold, clears those that no longer do. */
export function findingDifferences(
  { matter, assessment }: Settled,
  rows: MatterRows['findings'],
  holderCode: number,
  now: Moment,
): TableDifferences<'finding'> {
  const of = { caseId: matter.state.caseId, matterId: matter.id };
  return differencesOf(of, assessment.findings, rows, holderCode, now);
}

/** The same for what the case as a whole calls for: findings of no matter. */
export function caseFindingDifferences(
  { facts, findings }: Settlement,
  rows: MatterRows['findings'],
  holderCode: number,
  now: Moment,
): TableDifferences<'finding'> {
  return differencesOf({ caseId: facts.caseId, matterId: null }, findings, rows, holderCode, now);
}

function differencesOf(
  of: { readonly caseId: string; readonly matterId: string | null },
  findings: readonly Finding[],
  rows: MatterRows['findings'],
  holderCode: number,
  now: Moment,
): TableDifferences<'finding'> {
  const added: NewRow<'finding'>[] = [];
  const altered: AlteredRow<'finding'>[] = [];
  for (const finding of findings) {
    const columns = findingColumns(finding);
    const row = rows.find((one) => one.code === finding.code);
    if (row === undefined) {
      added.push({
        ...columns,
        id: newId(),
        case_id: of.caseId,
        matter_id: of.matterId,
        code: finding.code,
        raised_at: now,
        holder_code: holderCode,
      });
    } else if (isOtherwise(columns, row)) {
      altered.push({ ...columns, id: row.id });
    }
  }
  const held = findings.map((finding) => finding.code);
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
    action: finding.action === undefined ? null : { ...finding.action },
    office: finding.office as string,
    place_code: finding.region === undefined ? null : placeOf(finding.office, holderOf(finding.region)),
    due_at: (finding.dueAt ?? null) as string | null,
  };
}
