import type { Finding } from '@guitu/law';
import { canonicalJson, json, newId, stamp } from '@guitu/record';

import type { Settled } from './settlement.ts';
import type { StandingRows } from './standing-rows.ts';
import type { Work } from './work.ts';

/** Raises what law says now, keeps what still holds, clears what no longer does. */
export async function writeFindings(
  work: Work,
  settled: Settled,
  rows: StandingRows['findings'],
  holderCode: number,
): Promise<void> {
  const { transaction, change, now } = work;
  const { matter, assessment } = settled;
  for (const finding of assessment.findings) {
    const columns = findingColumns(finding);
    const row = rows.find((one) => one.code === finding.code);
    if (row === undefined) {
      await transaction
        .insertInto('finding')
        .values({
          ...stored(columns),
          id: newId(),
          case_id: matter.state.caseId,
          matter_id: matter.id,
          code: finding.code,
          raised_at: now,
          holder_code: holderCode,
          ...stamp(change),
        })
        .execute();
    } else if (
      Object.entries(columns).some(
        ([name, value]) => canonicalJson(value) !== canonicalJson(row[name as keyof typeof columns]),
      )
    ) {
      await transaction
        .updateTable('finding')
        .set({ ...stored(columns), ...stamp(change) })
        .where('id', '=', row.id)
        .execute();
    }
  }
  const held = assessment.findings.map((finding) => finding.code);
  const cleared = rows.filter((row) => !held.includes(row.code)).map((row) => row.id);
  if (cleared.length === 0) return;
  await transaction
    .updateTable('finding')
    .set({ cleared_at: now, ...stamp(change) })
    .where('id', 'in', cleared)
    .execute();
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

function stored(columns: ReturnType<typeof findingColumns>) {
  return {
    ...columns,
    facts: json(columns.facts),
    articles: json(columns.articles),
    action: columns.action === null ? null : json(columns.action),
  };
}
