import type {
  PaperContact,
  PaperDay,
  PaperDecision,
  PaperHead,
  PaperPerson,
  PaperStub,
} from '../paper/paperTypes.ts';

/** 漏管情况通报, with stub (衔接意见 12): to the deciding authority and the procuratorate of the county. */
export interface MissedIntakeNoticeData extends PaperHead {
  /** Deciding authority, county procuratorate. */
  to: readonly string[];
  person: PaperPerson;
  decision: PaperDecision;
  dueOn: PaperDay | null;
  kindText: string;
  /** What happened, as a sentence without a closing mark. */
  facts: string;
  /** Every search so far, oldest first; at least one. */
  searches: readonly { searchedOn: PaperDay; text: string; resultText: string }[];
  /** What the deciding authority is asked to do, one sentence each. */
  requests: readonly string[];
  contact: PaperContact;
  stub: PaperStub;
}
