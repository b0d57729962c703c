import type { PaperDay, PaperHead } from '../paper/paperTypes.ts';

/**
 * 暂予监外执行罪犯移交证明书 (form 7 of 2026): both sides sign and seal, three copies. The blanks in the order of the form; a null
 * is left blank for a hand.
 */
export interface HandoverCertificateData extends PaperHead {
  name: string;
  sex: 'male' | 'female' | null;
  birthOn: PaperDay | null;
  ethnicity: string | null;
  residence: string | null;
  crime: string | null;
  court: string | null;
  judgmentOn: PaperDay | null;
  penalty: string | null;
  additionalPenalty: string | null;
  sentenceBegins: PaperDay | null;
  sentenceEnds: PaperDay | null;
  /** 决定或者批准机关. */
  decidedBy: string | null;
  /** First day of 暂予监外执行. */
  outsideFrom: PaperDay | null;
  handedOverOn: PaperDay;
  /** Files and papers handed over; empty when none came. */
  materials: readonly string[];
  receivedBy: string;
  /** Body and officer who hand over, as stated; null is left blank. */
  escort: string | null;
  /** Officer who receives. */
  receiver: string;
}
