import type { PaperDay, PaperHead } from '../paper/paperTypes.ts';
import type { AssessedPerson } from './assessed.ts';

/** 亲属、保证人、监护人、有关组织; an empty text is left blank. */
export interface AssessmentRelative {
  relationship: string;
  name: string;
  sex: 'male' | 'female' | null;
  phone: string;
  household: string;
  residence: string;
}

/**
 * 社区矫正调查评估委托函 (form 1 of 2026) with the sheet that goes with it (委托调查评估信息表). `bodyName` is the body that entrusts.
 * An empty text is left blank for a hand.
 */
export interface AssessmentRequestData extends PaperHead {
  title: string;
  /** 受委托单位. */
  to: string;
  assessed: AssessedPerson;
  /** 管制、缓刑、假释 or 暂予监外执行. */
  measureText: string;
  entrustedOn: PaperDay;
  /** 速裁: five working days instead of ten. */
  fastTrack: boolean;
  matter: string;
  cause: string;
  sex: 'male' | 'female' | null;
  birthOn: PaperDay | null;
  phone: string;
  household: string;
  residence: string;
  relatives: readonly AssessmentRelative[];
  victim: string;
  facts: string;
  contact: { name: string; phone: string; address: string; postcode: string };
}
