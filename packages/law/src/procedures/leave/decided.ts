import type { Office } from '../../kernel/actor.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

/** The office that decided, as it stands on the decision: later changes of the facts do not move it. */
export function findDecider(state: MatterState | undefined): Office | undefined {
  const decision = findTaken(state, 'decide');
  return decision === undefined ? undefined : actingOfficeOf(decision.event);
}

export function decidedByPrefecture(state: MatterState | undefined): boolean {
  return findDecider(state) === 'prefectureAgency';
}
