import type { MatterState } from '../../kernel/state.ts';
import { findTeam } from './form.ts';

/** Whether the letter (矫正责任书) of the team as it stands has been signed: every change of the team asks for a new one. */
export function isSigned(state: MatterState | undefined): boolean {
  const team = findTeam(state);
  if (state === undefined || team === undefined) return false;
  const set = state.taken.indexOf(team.step);
  return state.taken.findLastIndex((one) => one.step === 'sign') > set;
}
