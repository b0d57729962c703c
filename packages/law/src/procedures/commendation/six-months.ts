import type { CaseFacts } from '../../facts/facts.ts';
import type { Day } from '../../time/day.ts';
import { findSameDayAfter, monthEndAfter } from '../../time/month.ts';

/** The day on which the correction began for this person: received, or, where no intake is registered, the first day of the term. */
export function begunOn({ intake, term }: Pick<CaseFacts, 'intake' | 'term'>): Day | undefined {
  return intake?.receivedOn ?? term?.begins;
}

/** Six months after a day: the same day of that month, or its last day where it has no such day. */
export function sixMonthsAfter(day: Day): Day {
  return findSameDayAfter(day, 6) ?? monthEndAfter(day, 6);
}

/**
 * The first day on which six months have been served (PRAISE-01, 《实施办法》第三十三条: 接受社区矫正六个月以上). The article does not say
 * from when; ours: from the day of reception.
 */
export function sixMonthsServedOn(facts: Pick<CaseFacts, 'intake' | 'term'>): Day | undefined {
  const begun = begunOn(facts);
  return begun === undefined ? undefined : sixMonthsAfter(begun);
}

/** What speaks against praise on or after a day: sanctions, established violations, 脱管; newest last. */
export function adverseSince(
  facts: CaseFacts,
  from: Day,
): readonly { readonly on: Day; readonly what: string }[] {
  const names = { admonition: '训诫', warning: '警告', publicSecurityPenalty: '治安管理处罚' } as const;
  const lost = facts.lostContact;
  return [
    ...facts.sanctions.flatMap(({ on, kind }) =>
      kind === 'commendation' ? [] : [{ on, what: names[kind] }],
    ),
    ...(facts.violations ?? []).map(({ on }) => ({ on, what: '查实的违规' })),
    ...(lost?.determined === true ? [{ on: lost.since.slice(0, 10) as Day, what: '脱管' }] : []),
  ]
    .filter(({ on }) => on >= from)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** So far back the record is looked at. */
export function sixMonthsBefore(day: Day): Day {
  return findSameDayAfter(day, -6) ?? monthEndAfter(day, -6);
}
