import type { DossierPiece, DossierRow, EntryKind } from '@guitu/law';

/** Where the content of a piece is. */
export type PieceSource =
  | { readonly kind: 'paper'; readonly paperId: string }
  | { readonly kind: 'scan'; readonly hash: string }
  | { readonly kind: 'records'; readonly sheet: RecordSheet }
  /** The whole file of a case that was merged into this one. */
  | { readonly kind: 'case'; readonly caseId: string };

/** Daily entries of one kind and one year, printed as a sheet of records. */
export interface RecordSheet {
  readonly title: string;
  readonly kind: EntryKind;
  readonly year: number;
  /** Of its entries: another as soon as one was added, mended or withdrawn. */
  readonly version: string;
}

/** A piece with its content, not counted yet. */
export interface GatheredPiece extends DossierPiece {
  readonly source: PieceSource;
  /** Where the desk opens it. */
  readonly href: string | null;
  /** Made by the judicial office, or sent to it: its own file has it too. */
  readonly ofOffice: boolean;
}

export type GatheredRow = DossierRow<GatheredPiece>;
