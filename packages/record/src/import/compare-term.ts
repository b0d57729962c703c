import type { CaseEntry, TermStatement } from '@guitu/law';

import { canonicalJson } from '../json.ts';
import type { FieldChange } from './compare.ts';
import type { KnownCase } from './known.ts';
import type { Kept } from './plan-row.ts';

export interface TermDifference {
  readonly changed: readonly FieldChange[];
  readonly patch: Partial<CaseEntry>;
  /** A new line of the term ledger, where there is one. */
  readonly statement: TermStatement | undefined;
  readonly kept: readonly Kept[];
}

const nothing: TermDifference = { changed: [], patch: {}, statement: undefined, kept: [] };

/** Entries that only repeat what papers said from the beginning; any other one is a decision that altered the term. */
const original: ReadonlySet<string> = new Set(['import', 'executingNotice', 'judgment']);

/**
 * Compares the term. A register that still carries the dates from before a commutation must not undo it: once a decision stands in
 * the ledger, the dates of the register are left aside and the user is told.
 */
export function compareTerm(stated: TermStatement, { row, terms }: KnownCase): TermDifference {
  const dates = row.term_begins === stated.begins && row.term_ends === stated.ends;
  const last = terms.findLast((entry) => original.has(entry.kind));
  const paper =
    agrees(stated.length, last?.length) &&
    agrees(stated.paperNumber, last?.paper_number) &&
    agrees(stated.paperOn, last?.paper_on);
  if (dates && paper) return nothing;
  if (terms.some((entry) => !original.has(entry.kind)))
    return dates ? nothing : { ...nothing, kept: ['termKept'] };
  return {
    changed: [
      ...changeOf('termBegins', row.term_begins, stated.begins),
      ...changeOf('termEnds', row.term_ends, stated.ends),
      ...(paper ? [] : [{ item: 'noticeNumber' }]),
    ],
    patch: { termBegins: stated.begins, termEnds: stated.ends },
    statement: stated,
    kept: [],
  };
}

/** What the register does not state agrees with everything. */
function agrees(stated: unknown, present: unknown): boolean {
  return stated === undefined || canonicalJson(stated) === canonicalJson(present ?? null);
}

function changeOf(item: string, from: unknown, to: unknown): readonly FieldChange[] {
  return from === to ? [] : [{ item, from: from ?? null, to }];
}
