import type { PaperContact, PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 撤销通知书 or 更正通知书 for an issued paper; the paper itself is never altered. */
export interface AnnulmentNoticeData extends PaperHead {
  kind: 'annul' | 'correct';
  person: PaperPerson;
  target: { title: string; number: string; issuedOn: PaperDay; bodyName: string };
  /** Why, as a sentence without a closing mark. */
  reason: string;
  /** What is put right; empty for an annulment. */
  corrections: readonly { item: string; was: string; is: string }[];
  /** What follows, for example that the person is to return; empty when nothing more does. */
  effects: readonly string[];
  /** Number of the paper that takes its place, if there is one. */
  replacementNumber: string | null;
  remedy: string;
  contact: PaperContact;
}
