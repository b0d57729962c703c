import type { LeaveRefusalData } from '@guitu/papers';

import { appliedOn, delegatedBy } from './leave-decision.ts';
import { leaveWindow, withoutFullStop } from './leave-window.ts';
import { textIn } from './order-data.ts';
import type { PaperSource } from './source.ts';

/** 不准予外出决定书: reasons, and where to turn. */
export function composeLeaveRefusal(source: PaperSource): LeaveRefusalData {
  return {
    ...source.head,
    ...leaveWindow(source),
    person: source.person,
    appliedOn: appliedOn(source),
    delegatedBy: delegatedBy(source),
    refusalReasons: textIn(source.order, 'reasons')
      .split('\n')
      .map(withoutFullStop)
      .filter((reason) => reason !== ''),
    remedy: textIn(source.order, 'remedy'),
    contact: source.contact,
  };
}
