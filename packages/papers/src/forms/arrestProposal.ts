import type { PersonParticulars } from '../general/personParticulars.ts';
import type { PaperContact, PaperHead, PaperPerson } from '../paper/paperTypes.ts';
import type { BrokenRule } from './proposalLetter.ts';

/** 社区矫正对象逮捕建议书 (form 11 of 2026), for 缓刑 and 假释 alone. */
export interface ArrestProposalData extends PaperHead {
  title: string;
  /** The court. */
  to: string;
  person: PaperPerson;
  particulars: PersonParticulars;
  /** At least one. */
  violated: readonly BrokenRule[];
  revokes: 'probation' | 'parole';
  /** 可能逃跑或者可能发生社会危险的具体事实; at least one paragraph. */
  facts: readonly string[];
  attachments: readonly string[];
  copiedTo: readonly string[];
  contact: PaperContact;
}
