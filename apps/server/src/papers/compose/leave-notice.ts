import type { LeaveNoticeToProcuratorateData } from '@guitu/papers';

import { leaveNumber } from './leave-number.ts';
import { leaveWindow } from './leave-window.ts';
import { numberIn } from './order-data.ts';
import type { PaperSource } from './source.ts';
import { decisionOf, signatureOf } from './taken-step.ts';

/** 外出通报函 to the procuratorate of the county. */
export function composeLeaveNotice(source: PaperSource): LeaveNoticeToProcuratorateData {
  const signature = signatureOf(source, decisionOf(source));
  const cumulative = numberIn(source.order, 'windowDays') > 30 && numberIn(source.order, 'days') <= 30;
  return {
    ...source.head,
    ...leaveWindow(source),
    to: source.bodyName('procuratorate'),
    person: source.person,
    approvedBy: signature.bodyName,
    approvedOn: signature.on,
    approvalNumber: leaveNumber(source),
    ground: cumulative ? '两个月内外出时间累计超过三十日' : '单次外出超过三十日',
    enclosures: source.issued
      .filter(
        (paper) =>
          paper.matterId === source.state.id && paper.kind === 'leaveDecision' && paper.status === 'issued',
      )
      .map((paper) => `《${paper.title}》`),
    contact: source.contact,
  };
}
