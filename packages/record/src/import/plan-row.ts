import type { CaseEntry, PersonEntry, RegisterEntry, TermStatement } from '@guitu/law';

import { compareProhibitions } from './compare-prohibitions.ts';
import type { ProhibitionDifference } from './compare-prohibitions.ts';
import { compareTerm } from './compare-term.ts';
import { findCaseChanges, findPersonChanges } from './compare.ts';
import type { FieldChange } from './compare.ts';
import type { Known, KnownCase, KnownPerson } from './known.ts';
import { findMatch } from './match.ts';
import type { MatchConflict } from './match.ts';

/** What import leaves as it is although the register says otherwise; the user is told. */
export type Kept = 'statusKept' | 'termKept';

export type RowPlan =
  | { readonly kind: 'create'; readonly person: PersonDifference | undefined }
  | ({ readonly kind: 'update' } & CaseDifference)
  | { readonly kind: 'unchanged'; readonly known: KnownCase; readonly kept: readonly Kept[] }
  | { readonly kind: 'conflict'; readonly conflict: MatchConflict };

/** A person this body knows already, and what the row says differently about him. */
export interface PersonDifference {
  readonly known: KnownPerson;
  readonly patch: Partial<PersonEntry>;
}

/** Everything by which a row of the register differs from what the record holds. Only what the row states is looked at. */
export interface CaseDifference {
  readonly known: KnownCase;
  readonly person: KnownPerson;
  readonly changed: readonly FieldChange[];
  readonly personPatch: Partial<PersonEntry>;
  readonly casePatch: Partial<CaseEntry>;
  /** A new line of the term ledger. */
  readonly term: TermStatement | undefined;
  readonly prohibitions: ProhibitionDifference;
  /** The office that holds the case from now on, where the register names another one. */
  readonly newHolder: CaseEntry['office'] | undefined;
  readonly kept: readonly Kept[];
}

/** Decides what importing this row would do. Pure: dry run and import both come here. */
export function planRow(entry: RegisterEntry, known: Known): RowPlan {
  const match = findMatch(entry, known);
  if (match.kind === 'conflict') return { kind: 'conflict', conflict: match.conflict };
  if (match.kind === 'new') {
    const { person } = match;
    if (person === undefined) return { kind: 'create', person };
    return {
      kind: 'create',
      person: { known: person, patch: findPersonChanges(entry.person, person).patch },
    };
  }
  const difference = differenceOf(entry, match.known, match.person);
  const { changed, kept, known: same } = difference;
  return changed.length === 0 ? { kind: 'unchanged', known: same, kept } : { kind: 'update', ...difference };
}

function differenceOf(entry: RegisterEntry, known: KnownCase, person: KnownPerson): CaseDifference {
  const personChanges = findPersonChanges(entry.person, person);
  const keptStatus = keepStatus(entry.case.status, known);
  const caseChanges = findCaseChanges(entry.case, known);
  const term = compareTerm(entry.term, known);
  const prohibitions = compareProhibitions(entry.prohibitions, known);
  const newHolder = entry.case.office.code === known.row.holder_code ? undefined : entry.case.office;
  return {
    known,
    person,
    changed: [
      ...personChanges.changed,
      ...caseChanges.changed,
      ...term.changed,
      ...prohibitions.changed,
      ...(newHolder === undefined ? [] : [{ item: 'office', to: newHolder.name }]),
    ],
    personPatch: personChanges.patch,
    casePatch: { ...caseChanges.patch, ...term.patch },
    term: term.statement,
    prohibitions: prohibitions.difference,
    newHolder,
    kept: [...keptStatus, ...term.kept],
  };
}

/**
 * A known case keeps its status. Receiving, discharging and terminating have their own procedures, with papers and copies: an awaited
 * person whom a register calls serving is received there, or his intake would stay open for ever.
 */
function keepStatus(stated: CaseEntry['status'], known: KnownCase): readonly Kept[] {
  return stated === undefined || stated === known.row.status ? [] : ['statusKept'];
}
