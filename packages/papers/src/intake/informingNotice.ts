import type { PaperDay, PaperHead } from '../paper/paperTypes.ts';

/**
 * 社区矫正告知书 (form 6 of 2026), as a draft: `bodyName` is the deciding authority, which checks, numbers, dates and seals it.
 * What the law says to everybody stands in the template; a null is a blank on the paper.
 */
export interface InformingNoticeData extends Omit<PaperHead, 'bodyName'> {
  bodyName: string | null;
  supervisee: string;
  /** Served outside prison: the person is handed over and does not report in alone. */
  handedOver: boolean;
  /** Last day of reporting in, as the authority wrote it or as the law counts it. */
  reportBy: PaperDay | null;
  /** 报到机构. */
  reportTo: string;
  /** What to bring; at least one. */
  bring: readonly string[];
  draftedBy: string;
}
