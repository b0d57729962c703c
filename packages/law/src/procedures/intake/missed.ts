import type { CaseFacts } from '../../facts/facts.ts';
import type { Standing } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import type { Moment } from '../../time/moment.ts';
import type { Deadline } from './deadline.ts';
import { findDeadline } from './deadline.ts';
import type { Excuse } from './form.ts';
import { findNotice } from './notice.ts';
import type { MissedKind } from './options.ts';
import { excusesOf, findAnnouncement, findReception } from './records.ts';

/** Somebody decided but not here although the deadline is strictly past: which branch of 漏管, and why. */
export interface Missed {
  readonly kind: MissedKind;
  /** Every cause, one sentence each without its closing mark. */
  readonly causes: readonly string[];
  readonly deadline: Deadline;
  /** The verified special cause that keeps this from being 漏管; only ever there for `notReported`. */
  readonly excuse?: Excuse;
}

/** Whether the person was still to come at that moment. Whoever serves, or has ended, is awaited by nobody. */
export function isAwaited(
  { facts, state }: { facts: CaseFacts; state: MatterState | undefined },
  at: Moment,
): boolean {
  const receivedAt = findReception(state)?.receivedAt;
  return receivedAt === undefined ? facts.status === 'expected' : receivedAt > at;
}

/**
 * RECV-14, 《衔接配合意见》第十一条: two branches. What went wrong between bodies is 漏管 without any exception, so it is looked at
 * first; only then does it matter whether the person has a verified cause (law.md 16.1).
 */
export function findMissed(standing: Standing, at: Moment = standing.context.now): Missed | undefined {
  const deadline = findDeadline(standing);
  if (!ruleActive('RECV-14') || deadline === undefined) return undefined;
  if (at <= deadline.dueAt || !isAwaited(standing, at)) return undefined;
  const between = causesBetweenBodies(standing, deadline);
  if (between.length > 0) return { kind: 'betweenBodies', causes: between, deadline };
  const excuse = excusesOf(standing.state).findLast((one) => one.verified === 'yes');
  return {
    kind: 'notReported',
    causes: [`到${formatDay(deadline.lastDay)}为止没有报到`],
    deadline,
    ...(excuse === undefined ? {} : { excuse }),
  };
}

function causesBetweenBodies(standing: Standing, deadline: Deadline): readonly string[] {
  const announcement = findAnnouncement(standing.state);
  if (announcement === undefined) return [];
  const causes: string[] = [];
  if (deadline.name === 'handover') {
    causes.push(`到${formatDay(deadline.lastDay)}为止没有移交`);
  }
  if (announcement.informed === 'no') causes.push('没有书面告知本人报到期限');
  const learnedOn = announcement.noticeReceivedOn ?? announcement.learnedOn;
  // With no day of effect nobody can say that the notice was late; then learning late alone is no cause.
  if (learnedOn > deadline.lastDay && findNotice(standing)?.late === true) {
    causes.push(`${formatDay(learnedOn)}才得知决定，已经过了期限，决定机关也没有在五日内通知`);
  }
  return causes;
}
