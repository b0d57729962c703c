import type { Contribution, Proposal, ProposalKind } from '../facts/facts.ts';
import type { Office } from '../kernel/actor.ts';
import type { MatterState } from '../kernel/state.ts';
import { findOutcome, findTaken } from '../kernel/state.ts';
import { dayOf } from '../time/zone.ts';
import { findFiling, findResult } from './records.ts';

/**
 * Being prepared until it is filed or given up; filed from its day on, with what it came to once that is known.
 *
 * @param by the agency that files, where not only one kind of agency can
 */
export function proposalEffects(
  state: MatterState,
  kind: ProposalKind | undefined,
  by?: Office,
): Contribution {
  if (kind === undefined) return {};
  const common = { matterId: state.id, kind, ...(by === undefined ? {} : { by }) };
  const filed = findTaken(state, 'file');
  if (filed === undefined) {
    if (findOutcome(state, 'decide') === 'refused') return {};
    return { proposing: [{ ...common, on: state.openedOn }] };
  }
  const on = findFiling(state)?.filedOn ?? dayOf(filed.event.happenedAt);
  return { proposals: [{ ...common, on, ...outcomeOf(state) }] };
}

function outcomeOf(state: MatterState): Partial<Proposal> {
  const found = findResult(state);
  if (found?.result === undefined) return {};
  const { decidedOn, effectiveOn = decidedOn, authority } = found;
  return {
    outcome: found.result as NonNullable<Proposal['outcome']>,
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(effectiveOn === undefined || found.result !== 'granted' ? {} : { effectiveOn }),
    ...(authority === undefined ? {} : { decidedBy: authority }),
  };
}
