import type { Clock } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { isStillServed } from '../not-ended.ts';
import { coversTerm, findBan, findRenewal, warnsFrom } from './ban.ts';

/** BORDER-04 (~): the day written on the report, as our own reminder. It never claims to be the law's number. */
export function renewalClock({ state, facts, context }: Standing): Clock | undefined {
  const ban = findBan(state);
  const reported = findTaken(state, 'report');
  if (ban?.until === undefined || reported === undefined) return undefined;
  // Once the case is over nothing is renewed: the ban is to be lifted.
  if (!isStillServed(facts) || coversTerm(ban.until, facts)) return undefined;
  const begun = findRenewal(state) ?? reported;
  const lifted = findTaken(state, 'lift');
  return {
    name: 'renewal',
    title: '不准出境报备到期',
    kind: 'internal',
    startedAt: begun.event.recordedAt,
    dueAt: endOfDay(ban.until),
    warnFrom: startOfDay(warnsFrom(ban.until, context)),
    ...(lifted === undefined ? {} : { stoppedAt: lifted.event.recordedAt }),
  };
}
