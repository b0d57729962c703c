import type { DossierKind } from '@guitu/law';
import { arrangeDossier, isProtected } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { gatherDossier } from './gather.ts';
import type { GatheredDossier } from './gather.ts';
import { withPages } from './piece-pages.ts';
import type { GatheredRow } from './piece.ts';
import { readAs } from './read-as.ts';

/** A file in its order, with page numbers. */
export interface ArrangedDossier {
  readonly dossier: GatheredDossier;
  readonly rows: readonly GatheredRow[];
  /** All pages; null where some could not be counted. */
  readonly pages: number | null;
  /** Sealed, and no allowed query was named: its rows are left out. */
  readonly hidden: boolean;
}

/** The file of a case as the visitor may see it; nothing when the case is not there or not his. */
export async function findArranged(
  services: Services,
  visitor: Visitor,
  caseId: string,
  kind: DossierKind,
  query: string | undefined,
): Promise<ArrangedDossier | undefined> {
  const dossier = await readAs(services, visitor, (transaction) =>
    gatherDossier(services, transaction, caseId, kind),
  );
  if (dossier === undefined) return undefined;
  const hidden = isHidden(dossier, query);
  const rows = hidden ? [] : arrangeDossier(await withPages(services, dossier));
  return { dossier, rows, hidden, pages: pagesIn(rows) };
}

/** All pages of these rows; null where some could not be counted. */
export function pagesIn(rows: readonly GatheredRow[]): number | null {
  if (rows.some((row) => row.pages === undefined)) return null;
  return rows.reduce((sum, row) => sum + (row.pages ?? 0), 0);
}

/** MINOR-05: what is sealed is looked into by an allowed query only. */
export function isHidden({ facts, context, queries }: GatheredDossier, query: string | undefined): boolean {
  if (facts.sealed === undefined || !isProtected(facts, context.today)) return false;
  return !queries.some(({ matterId }) => matterId === query);
}

/** 页次 in the catalogue: 3—5, or 3; null where it could not be counted. */
export function pageRange({ firstPage, lastPage }: GatheredRow): string | null {
  if (firstPage === undefined || lastPage === undefined || lastPage < firstPage) return null;
  return firstPage === lastPage ? String(firstPage) : `${firstPage}—${lastPage}`;
}
