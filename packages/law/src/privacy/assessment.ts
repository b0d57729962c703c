import { ruleActive } from '../rules/active.ts';
import type { Day } from '../time/day.ts';
import type { PrivacyRecord, PrivacyUse } from './record.ts';

/**
 * PRIV-02: which of these uses no assessment in force allows on that day. An assessment comes before the use (《个人信息保护法》第五十五条):
 * one completed later does not count for earlier days, nor does one that advises against or whose day of review is past.
 */
export function withoutAssessment(
  uses: readonly PrivacyUse[],
  records: readonly PrivacyRecord[],
  on: Day,
): readonly PrivacyUse[] {
  if (!ruleActive('PRIV-02')) return [];
  return uses.filter((use) => !records.some((record) => allows(record, use, on)));
}

function allows({ kind, values }: PrivacyRecord, use: PrivacyUse, on: Day): boolean {
  if (kind !== 'impactAssessment' || values['conclusion'] !== 'proceed') return false;
  const until = values['until'] as Day | undefined;
  return (
    (values['uses'] as readonly string[]).includes(use) &&
    (values['completedOn'] as Day) <= on &&
    (until === undefined || on <= until)
  );
}
