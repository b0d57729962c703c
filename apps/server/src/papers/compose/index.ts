import type { PaperData, PaperKind } from '@guitu/papers';

import { composeAnnulmentNotice } from './annulment-notice.ts';
import { composeLeaveApplication } from './leave-application.ts';
import { composeLeaveDecision } from './leave-decision.ts';
import { composeLeaveFiling } from './leave-filing.ts';
import { composeLeaveNotice } from './leave-notice.ts';
import { composeLeaveRecord } from './leave-record.ts';
import { composeLeaveRefusal } from './leave-refusal.ts';
import { composeLeaveReturn } from './leave-return.ts';
import { composeOrderToReturn } from './order-to-return.ts';
import type { PaperSource } from './source.ts';

type Composers = { readonly [Kind in PaperKind]: (source: PaperSource) => PaperData[Kind] };

/** One composer a kind of paper; a kind without one does not compile. */
export const composers: Composers = {
  leaveApplication: composeLeaveApplication,
  leaveDecision: composeLeaveDecision,
  leaveRefusal: composeLeaveRefusal,
  leaveNoticeToProcuratorate: composeLeaveNotice,
  leaveReturn: composeLeaveReturn,
  orderToReturn: composeOrderToReturn,
  leaveFiling: composeLeaveFiling,
  annulmentNotice: composeAnnulmentNotice,
  leaveRecord: composeLeaveRecord,
};

export function isPaperKind(kind: string): kind is PaperKind {
  return Object.hasOwn(composers, kind);
}

export type { IssuedPaper, PaperSource } from './source.ts';
