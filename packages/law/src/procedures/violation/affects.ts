import type { Contribution, Proposal, Sanction, ViolationHandling } from '../../facts/facts.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { dayOf } from '../../time/zone.ts';
import { findAssessed, findDecided, findOpening, findResult } from './records.ts';

/** That it is being dealt with; the violation once it is decided on; the sanction, the police's own with their decision. */
export function violationOf(state: MatterState): Contribution {
  const opening = findOpening(state);
  if (opening === undefined) return {};
  const decided = findTaken(state, 'decide');
  const outcome = findDecided(state)?.outcome;
  const handling: ViolationHandling = {
    matterId: state.id,
    on: opening.foundOn,
    ...(opening.about === undefined ? {} : { about: opening.about }),
    ...(outcome === undefined ? {} : { outcome }),
  };
  if (decided === undefined) return { handlings: [handling] };
  const sanctions = sanctionsOf(state);
  const proposals = proposalsOf(state);
  const kind = opening.kind === 'prohibition' ? 'prohibition' : 'supervision';
  // What “违规制止和调查” has established is a fact of that matter already.
  const isOwn = findAssessed(state)?.established === 'yes' && opening.source !== 'stopping';
  return {
    handlings: [handling],
    ...(isOwn ? { violations: [{ matterId: state.id, on: opening.on, kind }] } : {}),
    ...(sanctions.length === 0 ? {} : { sanctions }),
    ...(proposals.length === 0 ? {} : { proposals }),
  };
}

function sanctionsOf(state: MatterState): readonly Sanction[] {
  const decided = findTaken(state, 'decide');
  const outcome = findDecided(state)?.outcome;
  const result = findResult(state);
  if (decided !== undefined && (outcome === 'admonition' || outcome === 'warning'))
    return [{ matterId: state.id, kind: outcome, on: dayOf(decided.event.happenedAt) }];
  if (result?.conclusion !== 'penalised') return [];
  return [{ matterId: state.id, kind: 'publicSecurityPenalty', on: result.decidedOn }];
}

function proposalsOf(state: MatterState): readonly Proposal[] {
  const decided = findTaken(state, 'decide');
  if (decided === undefined || findDecided(state)?.outcome !== 'police') return [];
  const filed: Proposal = {
    matterId: state.id,
    kind: 'publicSecurityPenalty',
    on: dayOf(decided.event.happenedAt),
  };
  const result = findResult(state);
  if (result === undefined) return [filed];
  const { conclusion, decidedOn, organ } = result;
  return [
    { ...filed, outcome: conclusion === 'penalised' ? 'granted' : 'refused', decidedOn, decidedBy: organ },
  ];
}
