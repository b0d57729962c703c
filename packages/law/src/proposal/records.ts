import type { CaseFacts, ProposalKind } from '../facts/facts.ts';
import type { MatterState } from '../kernel/state.ts';
import { allTaken, findTaken } from '../kernel/state.ts';
import type { CarryingOut, Filing, Receipt, Result, Statement } from './forms.ts';

type State = MatterState | undefined;

const valuesOf = <T>(state: State, step: string): Partial<T> | undefined =>
  findTaken(state, step)?.values as Partial<T> | undefined;

/** What stands of a proposal after all corrections; what was recorded from a paper may lack what the paper lacked. */
export const findStatement = (state: State): Partial<Statement> | undefined => valuesOf(state, 'statement');
export const findFiling = (state: State): Partial<Filing> | undefined => valuesOf(state, 'file');
export const findReceipt = (state: State): Partial<Receipt> | undefined => valuesOf(state, 'receipt');
export const findResult = (state: State): Partial<Result> | undefined => valuesOf(state, 'result');

/** The last that is known about who executes it, and the delivery once it was made. */
export const findCarryingOut = (state: State): Partial<CarryingOut> | undefined =>
  valuesOf(state, 'carryOut');

export const isGranted = (state: State): boolean => findResult(state)?.result === 'granted';

export function isDelivered(state: State): boolean {
  return allTaken(state, 'carryOut').some(({ values }) => values['deliveredOn'] !== undefined);
}

export function supplementIsOwed({ state }: { readonly state: State }): boolean {
  return allTaken(state, 'askSupplement').length > allTaken(state, 'supplement').length;
}

/** The matter in which one of these is being prepared, or was filed and not decided yet, other than that one. */
export function findPending(
  facts: Pick<CaseFacts, 'proposals' | 'proposing'>,
  kinds: readonly ProposalKind[],
  except?: string,
): { readonly matterId: string; readonly kind: ProposalKind } | undefined {
  const pending = [
    ...(facts.proposing ?? []),
    ...(facts.proposals ?? []).filter(({ outcome }) => outcome === undefined),
  ];
  return pending.find(({ kind, matterId }) => kinds.includes(kind) && matterId !== except);
}
