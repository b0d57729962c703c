import type { CaseFacts } from '../../facts/facts.ts';
import type { MatterState, TakenStep } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Declaration, GuardianNotice } from './declare-form.ts';
import type { Appraisal, DischargeDecision, Preparation, Resettlement } from './form.ts';

type Asked = MatterState | undefined;

/** What stands of each step after all corrections; a recorded one may lack what the paper lacked. */
export function findPreparation(state: Asked): Partial<Preparation> | undefined {
  return findTaken(state, 'prepare')?.values;
}

export function findAppraisal(state: Asked): Partial<Appraisal> | undefined {
  return findTaken(state, 'appraise')?.values;
}

export function findDischarge(state: Asked): Partial<DischargeDecision> | undefined {
  return findTaken(state, 'discharge')?.values;
}

export function findResettlement(state: Asked): Partial<Resettlement> | undefined {
  return findTaken(state, 'resettle')?.values;
}

export function findDeclaration(state: Asked): Partial<Declaration> | undefined {
  return findTaken(state, 'declare')?.values;
}

export function findGuardianNotice(state: Asked): Partial<GuardianNotice> | undefined {
  return findTaken(state, 'notifyGuardian')?.values;
}

export function isPardon(state: Asked): boolean {
  return findDischarge(state)?.ground === 'pardon';
}

export function decisionOf(state: Asked): TakenStep | undefined {
  return findTaken(state, 'discharge');
}

/** Who decided on the correction and is told of its end: as stated here, else as the register has it. */
export function authorityOf(facts: CaseFacts, state: Asked): string | undefined {
  return findPreparation(state)?.authority ?? facts.decision?.authority;
}

/** RELEASE-08: the prison or the house of detention releases, unless it was a court that decided. */
export function releasedByCustodian(facts: CaseFacts, state: Asked): boolean {
  const decider = findPreparation(state)?.decider;
  return facts.measure === 'outsidePrison' && (decider === 'prison' || decider === 'police');
}

/** RELEASE-10. */
export function decidedByCourt(facts: CaseFacts, state: Asked): boolean {
  return facts.measure === 'outsidePrison' && findPreparation(state)?.decider === 'court';
}
