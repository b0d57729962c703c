import type {
  PaperContact,
  PaperDay,
  PaperHead,
  PaperMoment,
  PaperPerson,
  PaperStub,
} from '../paper/paperTypes.ts';

/** 监护人到场通知书, with stub: the guardian is called to the declaration of a minor (实施办法 55). */
export interface GuardianNoticeData extends PaperHead {
  person: PaperPerson;
  guardian: string;
  notifiedOn: PaperDay;
  /** Null where the time is told separately. */
  heldAt: PaperMoment | null;
  /** Empty where the place is told separately. */
  place: string;
  /** What a guardian is reminded of, without closing marks. */
  guardianDuties: readonly string[];
  contact: PaperContact;
  stub: PaperStub;
}
