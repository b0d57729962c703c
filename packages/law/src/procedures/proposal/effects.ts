import type { Contribution, Proposal, ProposalKind } from '../../facts/facts.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { dayOf } from '../../time/zone.ts';
import { findFiling, findResult } from './records.ts';

/** Being prepared until it is filed or given up; filed from its day on, with what it came to once that is known. */
export function proposalEffects(state: MatterState, kind: ProposalKind | undefined): Contribution {
  if (kind === undefined) return {};
  const filed = findTaken(state, 'file');
  if (filed === undefined) {
    if (findOutcome(state, 'decide') === 'refused') return {};
    return { proposing: [{ matterId: state.id, kind, on: state.openedOn }] };
  }
  const on = findFiling(state)?.filedOn ?? dayOf(filed.event.happenedAt);
  return { proposals: [{ matterId: state.id, kind, on, ...outcomeOf(state) }] };
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
