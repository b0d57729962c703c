import type { CaseFacts, Day, MatterState, Moment, Office, PaperOrder, Procedure } from '@guitu/law';
import type { PaperContact, PaperHead, PaperPerson } from '@guitu/papers';

import type { PaperRegister } from '../paper-register.ts';

/** A paper already issued in the same case, as far as another paper refers to it. */
export interface IssuedPaper {
  readonly matterId: string | null;
  readonly kind: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuedOn: Day;
  readonly bodyName: string;
  readonly status: string;
}

/** Everything a paper is put together from: what law ordered, who is concerned, what went before. */
export interface PaperSource {
  readonly order: PaperOrder;
  readonly head: PaperHead;
  readonly person: PaperPerson;
  /** What the register knows beyond that. */
  readonly register: PaperRegister;
  readonly procedure: Procedure;
  readonly state: MatterState;
  readonly facts: CaseFacts;
  readonly issued: readonly IssuedPaper[];
  /** What the body of an office is called in this case. */
  readonly bodyName: (office: Office) => string;
  readonly contact: PaperContact;
  readonly actorName: string;
  /** Why a matter is entered afterwards, or why an act is annulled. */
  readonly reason: string;
  readonly now: Moment;
  /** The number under which another matter was decided, in the system or on paper. */
  readonly numberOf: (matterId: string) => string;
}
