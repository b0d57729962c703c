import type { Contribution } from '../../facts/facts.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findOutcome } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { findSealing } from './form.ts';

/** Looked into, the case is not asked about again; sealed, everybody who reads it knows. */
export function sealedBy(state: MatterState): Contribution {
  const outcome = findOutcome(state, 'seal');
  if (outcome === undefined) return {};
  const considered = { matterId: state.id, on: state.openedOn };
  if (outcome === 'refused') return { sealing: considered };
  const on = findSealing(state)?.sealedOn ?? state.openedOn;
  return { sealing: considered, sealed: { matterId: state.id, on } };
}

/** What is sealed rests on the end of the execution. */
export function restsOn({ facts }: Question): readonly string[] {
  return facts.ended === undefined ? [] : [facts.ended.matterId];
}

export function summaryOf(state: MatterState): string {
  const outcome = findOutcome(state, 'seal');
  if (outcome === undefined) return '犯罪记录封存';
  if (outcome === 'refused') return '犯罪记录封存：不符合条件';
  const sealedOn = findSealing(state)?.sealedOn;
  return `犯罪记录封存${sealedOn === undefined ? '' : `：${formatDay(sealedOn)}`}`;
}
