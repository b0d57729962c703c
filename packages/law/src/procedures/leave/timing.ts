import type { CaseFacts, Permission } from '../../facts/facts.ts';
import { currentMatter } from '../../facts/standing-matters.ts';
import type { Standing } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken, findOutcome } from '../../kernel/state.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Moment } from '../../time/moment.ts';
import { endOfDay } from '../../time/zone.ts';
import { abscondedAfter } from '../absconding.ts';
import { freedAt } from '../freed.ts';
import { findApplication } from './form.ts';

/** The times that matter once a leave is granted. */
export interface LeaveTiming {
  /** 24:00 of the last permitted day: leave periods never roll over holidays (CALC-15). */
  readonly dueAt: Moment;
  /** 48 hours later; *after* this moment it is absconding unless both excuses hold. */
  readonly abscondedAfter: Moment;
  readonly returnedAt: Moment | undefined;
  readonly grantedAt: Moment;
  /** The term ends before the leave does: from then on nobody is due back. */
  readonly freedAt: Moment | undefined;
}

/** Timing of a granted leave; nothing before the decision, after a refusal, or when an extension has taken over. */
export function findTiming(standing: Standing): LeaveTiming | undefined {
  const { state, facts } = standing;
  const application = findApplication(state);
  const decision = findTaken(state, 'decide');
  if (application === undefined || decision === undefined || findOutcome(state, 'decide') !== 'approved')
    return undefined;
  if (findExtension(facts, state) !== undefined) return undefined;
  const dueAt = endOfDay(application.until);
  return {
    dueAt,
    abscondedAfter: abscondedAfter(dueAt),
    returnedAt: findTaken(state, 'return')?.values['returnedAt'] as Moment | undefined,
    grantedAt: decision.event.recordedAt,
    freedAt: freedAt(facts, application.until),
  };
}

/**
 * The granted extension that continues this leave; from then on the extension's own clock runs. One that continued the leave in whose
 * place this one came (重办) continues it too, if no day lies between them.
 */
export function findExtension(facts: CaseFacts, state: MatterState): Permission | undefined {
  const next = findApplication(state)?.until;
  return facts.permissions.find(({ kind, matterId, continues, from }) => {
    if (kind !== 'leave' || matterId === state.id || continues === undefined) return false;
    if (continues === state.id) return true;
    return currentMatter(facts, continues) === state.id && next !== undefined && from === addDays(next, 1);
  });
}
