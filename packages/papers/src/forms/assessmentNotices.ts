import type { PaperContact, PaperDay, PaperHead, PaperStub } from '../paper/paperTypes.ts';
import type { AssessedPerson } from './assessed.ts';

/** What both notices to a body that entrusted an assessment have. */
interface AssessmentNoticeData extends PaperHead {
  title: string;
  /** The entrusting body. */
  to: string;
  /** Day on which its request came in. */
  receivedOn: PaperDay;
  assessed: AssessedPerson;
  contact: PaperContact;
  stub: PaperStub;
}

/** 社区矫正调查评估材料补齐通知书, with stub (form 2 of 2026). */
export interface AssessmentSupplementNoticeData extends AssessmentNoticeData {
  /** At least one. */
  missing: readonly string[];
}

/** 社区矫正调查评估材料退回通知书, with stub (form 3 of 2026). */
export interface AssessmentReturnNoticeData extends AssessmentNoticeData {
  /** At least one: 姓名不真实、居住地不真实、身份不明 and the like. */
  reasons: readonly string[];
}
