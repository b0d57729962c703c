import type { PaperContact, PaperDay, PaperHead } from '../paper/paperTypes.ts';
import type { AssessedPerson } from './assessed.ts';

/** 社区矫正调查评估意见书 (form 4 of 2026). */
export interface AssessmentOpinionData extends PaperHead {
  title: string;
  /** The entrusting body. */
  to: string;
  /** A null is left blank for a hand. */
  beginsOn: PaperDay | null;
  endsOn: PaperDay | null;
  assessed: AssessedPerson;
  /** The measure that is thought of; empty where the request did not say. */
  measureText: string;
  /** 调查情况; at least one paragraph. */
  findings: readonly string[];
  /** 评估结论; at least one paragraph. */
  conclusion: readonly string[];
  copiedTo: readonly string[];
  contact: PaperContact;
}
