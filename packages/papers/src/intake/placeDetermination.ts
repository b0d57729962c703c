import type { PaperHead } from '../paper/paperTypes.ts';

/**
 * 社区矫正执行地确定书 (form 5 of 2026), as a draft: `bodyName` is the deciding authority, which checks, numbers, dates and seals
 * it. A null is a blank on the paper.
 */
export interface PlaceDeterminationData extends Omit<PaperHead, 'bodyName'> {
  bodyName: string | null;
  /** 执行地县级社区矫正机构. */
  to: string;
  supervisee: string;
  province: string | null;
  /** 市（州）; empty where there is none between province and county. */
  prefecture: string | null;
  county: string | null;
  /** Who drew up the draft. */
  draftedBy: string;
}
