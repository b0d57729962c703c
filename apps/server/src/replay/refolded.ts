import type { Contribution, MatterEvent } from '@guitu/law';
import { contributionOf, dayOf, fold, inLegalOrder } from '@guitu/law';

import type { CaseFile, OpenMatter } from '../command/case-file.ts';

/**
 * The file as it follows from these events alone. What the matters contribute is folded from their histories, not read from their rows;
 * matters of which nothing is left are not there. Every history has to be open. Pure.
 */
export function refolded(file: CaseFile, keeps: (event: MatterEvent) => boolean): CaseFile {
  const matters = file.matters.flatMap((matter) => refoldedMatter(matter, keeps));
  const contributions = new Map<string, Contribution>(
    matters.map(({ id, procedure, state }) => [id, contributionOf(procedure, state)]),
  );
  return { ...file, matters, contributions };
}

function refoldedMatter(matter: OpenMatter, keeps: (event: MatterEvent) => boolean): OpenMatter[] {
  const { state } = matter;
  const kept = state.history.filter(keeps);
  if (kept.length === state.history.length) return [matter];
  const first = inLegalOrder(kept)[0];
  // What only mends or corrects is nothing without the steps it is about.
  if (first === undefined || !kept.some(({ type }) => type === 'stepTaken')) return [];
  return [{ ...matter, state: fold({ ...state, openedOn: dayOf(first.happenedAt) }, kept) }];
}
