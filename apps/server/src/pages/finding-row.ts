import type { Finding, Holder, Office } from '@guitu/law';
import { holderOf, placeOf } from '@guitu/law';

import type { VisitorBody } from '../access/visitor.ts';
import type { FindingRow } from '../contract/clocks.ts';
import type { Row } from '../record-types.ts';
import { entryHref } from './entry-href.ts';

/**
 * A finding as it stands now: what was written says since when, law says what it reads today ("已超期 30 小时"). One
 * that has only just arisen is not written yet; it is shown all the same.
 */
export function findingRow(
  of: { readonly caseId: string; readonly matterId: string | null },
  finding: Finding,
  written: Row<'finding'> | undefined,
  now: string,
  body: VisitorBody,
  holder: Holder,
  nameOf: (office: Office, region?: number) => string,
  mute?: {
    readonly id: string;
    readonly muted_by: string;
    readonly until_on: string;
    readonly reason: string;
  },
): FindingRow {
  const { region } = finding;
  const place = placeOf(finding.office, region === undefined ? holder : holderOf(region));
  return {
    id: written?.id ?? `${of.matterId ?? of.caseId}/${finding.code}`,
    matterId: of.matterId,
    code: finding.code,
    severity: finding.severity,
    title: finding.title,
    text: finding.text,
    facts: finding.facts.map(({ label, value }) => ({ label, value })),
    articles: finding.articles.map((article) => article.label),
    office: finding.office,
    officeName: nameOf(finding.office, region),
    raisedAt: written?.raised_at ?? now,
    action:
      finding.action === undefined
        ? null
        : {
            label: finding.action.label,
            step: finding.action.step,
            href: actionHref(of, finding.action),
          },
    also:
      finding.also === undefined ? null : { label: finding.also.label, href: actionHref(of, finding.also) },
    muted:
      mute === undefined
        ? null
        : { id: mute.id, by: mute.muted_by, until: mute.until_on, reason: mute.reason },
    mine: finding.office === body.kind && body.low <= place && place <= body.high,
  };
}

/** Where the button of a finding leads: to the step of its matter, or to a new matter of the procedure it names. */
export function actionHref(
  of: { readonly caseId: string; readonly matterId: string | null },
  action: NonNullable<Finding['action']>,
): string {
  const step = encodeURIComponent(action.step);
  if (action.entry !== undefined) {
    const { kind, occurrence } = action.entry;
    return entryHref(of.caseId, kind, occurrence);
  }
  if (action.procedure !== undefined) return `/cases/${of.caseId}/start/${action.procedure}?step=${step}`;
  const matterId = action.matterId ?? of.matterId;
  return matterId === null ? `/cases/${of.caseId}` : `/matters/${matterId}?step=${step}`;
}

const weights = { grave: 0, warning: 1, info: 2 } as const;

/** Gravest first, then the oldest. */
export function byWeight(a: FindingRow, b: FindingRow): number {
  return weights[a.severity] - weights[b.severity] || (a.raisedAt < b.raisedAt ? -1 : 1);
}
