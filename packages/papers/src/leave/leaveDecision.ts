import type {
  LeaveWindow,
  PaperContact,
  PaperDay,
  PaperHead,
  PaperPerson,
  PaperStub,
} from '../paper/paperTypes.ts';

/** 准予外出决定书, with stub; with `extension` it is 延长外出期限决定书 and the window is the one after extension. */
export interface LeaveDecisionData extends PaperHead, LeaveWindow {
  person: PaperPerson;
  appliedOn: PaperDay;
  extension: { originalNumber: string; originalEndsOn: PaperDay } | null;
  /** The agency on whose written delegation an office decides; null when the body decides in its own right. */
  delegatedBy: string | null;
  /** What the person has to keep to while away, one sentence each, without a closing mark. */
  obligations: readonly string[];
  /** The body to which the return is reported. */
  returnTo: string;
  remedy: string;
  contact: PaperContact;
  stub: PaperStub;
}
