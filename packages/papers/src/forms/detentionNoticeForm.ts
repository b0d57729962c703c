import type { PersonParticulars } from '../general/personParticulars.ts';
import type { PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/**
 * 社区矫正对象被行政拘留（司法拘留、强制隔离戒毒、采取强制措施）通知书 (form 10 of 2026), as a draft: `bodyName` is the authority that
 * detains, which checks, numbers, dates and seals it; null is a blank on the paper.
 */
export interface DetentionNoticeFormData extends Omit<PaperHead, 'bodyName'> {
  bodyName: string | null;
  title: string;
  measure: 'administrativeDetention' | 'judicialDetention' | 'compulsoryRehabilitation' | 'coerciveMeasure';
  /** 措施种类 as the authority's own paper calls it. */
  measureText: string;
  /** 社区矫正机构. */
  to: string;
  person: PaperPerson;
  particulars: PersonParticulars;
  reason: string;
  detainedOn: PaperDay;
  attachments: readonly string[];
  copiedTo: readonly string[];
  /** Who drew up the draft. */
  draftedBy: string;
}
