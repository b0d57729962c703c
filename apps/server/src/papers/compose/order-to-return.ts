import type { OrderToReturnData } from '@guitu/papers';

import { leaveNumber } from './leave-number.ts';
import { leaveWindow, withoutFullStop } from './leave-window.ts';
import { textIn } from './order-data.ts';
import type { PaperSource } from './source.ts';

/** 责令立即返回通知书, with stub. */
export function composeOrderToReturn(source: PaperSource): OrderToReturnData {
  return {
    ...source.head,
    person: source.person,
    facts: withoutFullStop(textIn(source.order, 'reasons')),
    leave: { number: leaveNumber(source), endsOn: leaveWindow(source).endsOn },
    reportTo: source.bodyName('judicialOffice'),
    remedy: textIn(source.order, 'remedy'),
    contact: source.contact,
    stub: {
      to: source.person.name,
      preparedBy: source.actorName,
      approvedBy: source.actorName,
      issuedOn: source.head.issuedOn,
    },
  };
}
