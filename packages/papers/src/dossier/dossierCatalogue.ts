import type { PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** One line of the 卷内目录. */
export interface CatalogueRow {
  index: number;
  /** 责任者. */
  responsible: string;
  number: string | null;
  title: string;
  on: PaperDay;
  /** 页次, as people write it: 1—3; null where it could not be counted. */
  pages: string | null;
  note: string;
}

/** One of the four parts of a file with its pieces; a part may be empty. */
export interface CataloguePart {
  title: string;
  rows: readonly CatalogueRow[];
}

/** 卷宗封面、卷内目录、备考表 (实施办法 18): of the county's file or of the one an office keeps, which `title` says. */
export interface DossierCatalogueData extends PaperHead {
  title: string;
  person: PaperPerson;
  caseNumber: string | null;
  authority: string | null;
  receivedOn: PaperDay | null;
  endedOn: PaperDay | null;
  /** How many pieces and pages, in words. */
  extent: string;
  /** Until when it is kept, in words; null where nobody has set it. */
  retention: string | null;
  parts: readonly CataloguePart[];
  /** What belongs into the file and is not there. */
  missing: readonly string[];
  /** Filled in when the file was closed; null leaves lines for a hand. */
  closing: { closedOn: PaperDay; filedBy: string; checkedBy: string; shelf: string; note: string } | null;
}
