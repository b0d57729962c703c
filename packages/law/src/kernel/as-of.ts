import type { Moment } from '../time/moment.ts';
import type { Procedure } from './procedure.ts';
import { groundsOf } from './sequence.ts';
import type { MatterState } from './state.ts';

/**
 * The matter as it stood when a step happened, for judging it: what happened later, although it was entered before, is not seen. Its
 * own grounds are, whatever their date, so that a decision made before its application was written down is still judged by it.
 */
export function stateAsOf(
  procedure: Procedure,
  state: MatterState | undefined,
  step: string,
  happenedAt: Moment,
): MatterState | undefined {
  if (state === undefined) return undefined;
  const grounds = groundsOf(procedure, step);
  const taken = state.taken.filter((one) => one.event.happenedAt <= happenedAt || grounds.has(one.step));
  return taken.length === state.taken.length ? state : { ...state, taken };
}
