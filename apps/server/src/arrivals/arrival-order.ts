import type { Evidence, FormValues, Procedure } from '@guitu/law';

import type { CaseFile } from '../command/case-file.ts';
import type { Plan } from '../command/plan.ts';
import type { Work } from '../command/work.ts';
import type { ArrivalEntry } from './arrival-entry.ts';

/** Whom the arrival is about, as a person decided: nobody known yet, a known person's new case, or a case that is there. */
export type ArrivalInto =
  | { readonly kind: 'new' }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'case'; readonly caseId: string };

/** Papers that came along, as `intake.addPapers` names them. */
export interface ArrivalPapers {
  readonly receivedOn: string;
  readonly codes: readonly string[];
  readonly evidence?: readonly Evidence[];
  readonly note?: string;
}

/** The case an arrival ended in. `matterId` is null where the person serves already and no intake was ever entered here. */
export interface ArrivalIds {
  readonly caseId: string;
  readonly matterId: string | null;
}

/** A matter other than an intake by which somebody comes, e.g. a relocation from elsewhere. */
export interface ArrivalOpening {
  readonly procedure: Procedure;
  /** Its first moves. Leaves with the refusals when law says no. */
  readonly plan: (work: Work, file: CaseFile, matterId: string) => Promise<Plan>;
}

export interface ArrivalOrder {
  readonly entry: ArrivalEntry;
  readonly into: ArrivalInto;
  /** Region code of the judicial office, or of the county agency itself. Without effect for a case that is there. */
  readonly officeCode: number;
  /** Values of `intake.announce`; what follows from the entry (authority, number, day of the decision) is filled in. */
  readonly announce: FormValues;
  readonly papers?: ArrivalPapers;
  /** The matter that opens the case in place of an intake. */
  readonly opening?: ArrivalOpening;
  /** Name of the command as it stands in the change, e.g. 'arrival.open'. */
  readonly command: string;
  readonly idempotencyKey: string;
  /** More to write in the same transaction. It may run again after a deadlock. */
  readonly also?: (work: Work, ids: ArrivalIds) => Promise<void>;
}

/** What the door was found to be, and what it said differently from the record. */
export interface Arrived extends ArrivalIds {
  readonly found: ArrivalInto['kind'];
  /** Names of items the record lacked and now has. */
  readonly filled: readonly string[];
  /** Names of items stated differently: the record keeps its own, a person has to look. */
  readonly kept: readonly string[];
}
