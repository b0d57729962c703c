import type { PersonParticulars } from '../general/personParticulars.ts';
import type { PaperContact, PaperDay, PaperHead, PaperPerson, PaperStub } from '../paper/paperTypes.ts';

/** 解除（终止）社区矫正通知书, with stub (form 12 of 2026): tells the deciding authority that correction has ended. */
export interface EndNoticeData extends PaperHead {
  /** 社区矫正决定机关. */
  to: string;
  person: PaperPerson;
  particulars: PersonParticulars;
  kind: 'discharge' | 'termination';
  endedOn: PaperDay;
  /** Why it ended, as a clause; empty where the term has run out. */
  reason: string;
  /** The procuratorate and the police of the county. */
  copiedTo: readonly string[];
  contact: PaperContact;
  stub: PaperStub;
}
