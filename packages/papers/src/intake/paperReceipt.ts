import type { PaperContact, PaperDay, PaperDecision, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 法律文书送达回执 (实施办法 16): what came and when, told to the deciding authority within five days. */
export interface PaperReceiptData extends PaperHead {
  /** 社区矫正决定机关. */
  to: string;
  person: PaperPerson;
  decision: PaperDecision;
  /** At least one delivery, oldest first. */
  deliveries: readonly { receivedOn: PaperDay; papers: readonly string[] }[];
  /** Titles of papers that have not come; empty when all are there. */
  missing: readonly string[];
  note: string;
  contact: PaperContact;
}
