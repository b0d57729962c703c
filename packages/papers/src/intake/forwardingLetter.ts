import type { PaperContact, PaperDecision, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 法律文书转送函 (社区矫正法 20): where the decision was taken elsewhere, the papers go on to procuratorate and police here. */
export interface ForwardingLetterData extends PaperHead {
  /** 执行地县级人民检察院, 公安机关; at least one. */
  to: readonly string[];
  person: PaperPerson;
  decision: PaperDecision;
  /** Titles of the papers sent on; at least one. */
  enclosures: readonly string[];
  note: string;
  contact: PaperContact;
}
