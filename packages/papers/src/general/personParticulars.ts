import type { PaperDay } from '../paper/paperTypes.ts';

/**
 * What the common paragraph of the forms of 2026 (通用人员段) says beyond `PaperPerson`. A null is printed as （未登记）.
 */
export interface PersonParticulars {
  ethnicity: string | null;
  /** 户籍地. */
  household: string | null;
  /** 执行地. */
  enforcementPlace: string | null;
  crime: string | null;
  /** The judgment that found guilty and punished. */
  judgedOn: PaperDay | null;
  court: string | null;
  judgmentNumber: string | null;
  penalty: string | null;
  /** The decision correction rests on: for 假释 and 暂予监外执行 another one than the judgment. */
  authority: string | null;
  decisionNumber: string | null;
  /** 判决书、裁定书 or 决定书. */
  decisionPaper: string;
}
