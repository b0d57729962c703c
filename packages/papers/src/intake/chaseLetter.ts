import type {
  PaperContact,
  PaperDay,
  PaperDecision,
  PaperHead,
  PaperPerson,
  PaperStub,
} from '../paper/paperTypes.ts';

/** 催送（补齐）法律文书通知书, with stub (实施办法 16): the deciding authority is asked to deliver within five days. */
export interface ChaseLetterData extends PaperHead {
  /** 社区矫正决定机关. */
  to: string;
  person: PaperPerson;
  decision: PaperDecision;
  /** Whether the person has been received already, or the agency only knows of the decision; and since when. */
  cause: { kind: 'received' | 'announced'; on: PaperDay };
  /** Titles of the papers that came; empty when none did. */
  arrived: readonly string[];
  /** Titles of the papers asked for; at least one. */
  missing: readonly string[];
  /** Titles of the drafts sent along for the authority to check and seal. */
  drafts: readonly string[];
  /** What else has to be said; empty when nothing. */
  note: string;
  contact: PaperContact;
  stub: PaperStub;
}
