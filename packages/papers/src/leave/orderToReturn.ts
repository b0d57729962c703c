import type { PaperContact, PaperDay, PaperHead, PaperPerson, PaperStub } from '../paper/paperTypes.ts';

/** 责令立即返回通知书, with stub (实施办法 28). */
export interface OrderToReturnData extends PaperHead {
  person: PaperPerson;
  /** What broke the rules on leave, as a sentence without a closing mark. */
  facts: string;
  /** The leave that was exceeded or departed from; null when there was none. */
  leave: { number: string; endsOn: PaperDay } | null;
  /** The body to report to on return. */
  reportTo: string;
  remedy: string;
  contact: PaperContact;
  stub: PaperStub;
}
