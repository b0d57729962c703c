import { assessDuties } from '../../duties/assess-duties.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import type { AssessedItem } from './scheme.ts';

/** The days of a period, first and last included. */
export interface PeriodDays {
  readonly from: Day;
  readonly until: Day;
}

/** One item as it stood in a period: how often, and the days, for whoever wants to follow it. */
export interface Tallied {
  readonly item: AssessedItem;
  readonly count: number;
  readonly days: string;
}

const sanctionItems = {
  commendation: '表扬',
  admonition: '训诫',
  warning: '警告',
  publicSecurityPenalty: '治安管理处罚',
} as const;

/** What is on record of the period, item by item. What nobody has looked at yet (a missed duty that may be excused) is in it as it stands. */
export function tallyOf(facts: CaseFacts, context: Context, period: PeriodDays): readonly Tallied[] {
  const within = (on: Day): boolean => period.from <= on && on <= period.until;
  const found: (readonly [AssessedItem, Day])[] = [
    ...facts.sanctions.map(({ kind, on }) => [sanctionItems[kind], on] as const),
    ...(facts.violations ?? []).map(({ on }) => ['违规', on] as const),
    ...(facts.lostContact?.determined === true ? [['脱管', dayOf(facts.lostContact.since)] as const] : []),
    ...missedOn(facts, context).map((on) => ['未按时', on] as const),
  ];
  const tallied = new Map<AssessedItem, Day[]>();
  for (const [item, on] of found) if (within(on)) tallied.set(item, [...(tallied.get(item) ?? []), on]);
  return [...tallied].map(([item, days]) => ({
    item,
    count: days.length,
    days: days.toSorted().map(formatDay).join('、'),
  }));
}

/** The last days of what the person owed and did not do, as far back as duties are looked at. */
function missedOn(facts: CaseFacts, context: Context): readonly Day[] {
  if (facts.diligence === undefined) return [];
  const owedBy = new Set(['routineReport', 'prohibitionReport', 'healthReport', 'medicalReview']);
  return assessDuties(facts, context).occurrences.flatMap(({ duty, status, until }) =>
    status === 'missed' && owedBy.has(duty) ? [until] : [],
  );
}
